/** How much of a page is covered by pictures, without decoding one. */
import type { PDFPageProxy } from "pdfjs-dist";

/** A matrix as far as it says how large the unit square becomes. */
type Area = number;

/**
 * The share of the page that pictures take, 0 to 1 or more where they lie over each other.
 *
 * Pictures are left out of what pdf.js gives (`maxImageSize`), but what places them stays: the unit square is made as
 * large as the picture, and then nothing is drawn.
 *
 *     save  transform [615 0 0 943 0 0]  restore        a picture of 615 × 943 points
 */
export async function pictureShare(page: PDFPageProxy): Promise<number> {
  const { OPS } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const { fnArray, argsArray } = await page.getOperatorList();
  const [left = 0, bottom = 0, right = 1, top = 1] = page.view;
  const whole = Math.abs((right - left) * (top - bottom)) || 1;
  const outer: Area[] = [];
  let area: Area = 1;
  let covered = 0;
  fnArray.forEach((operation, index) => {
    const next = fnArray[index + 1];
    switch (operation) {
      case OPS.save:
        outer.push(area);
        break;
      case OPS.paintFormXObjectBegin:
        outer.push(area);
        area *= growth(argsArray[index]?.[0]);
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        area = outer.pop() ?? 1;
        break;
      case OPS.transform:
        area *= growth(argsArray[index]);
        if (next === undefined || next === OPS.restore) covered += area;
        break;
      default:
        break;
    }
  });
  return covered / whole;
}

function growth(matrix: unknown): number {
  if (!isNumbers(matrix)) return 1;
  const [a = 1, b = 0, c = 0, d = 1] = Array.from(matrix);
  return Math.abs(a * d - b * c);
}

function isNumbers(value: unknown): value is ArrayLike<number> {
  return typeof value === "object" && value !== null && "length" in value;
}
