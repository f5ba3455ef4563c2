/** PDF files written by hand, for tests. */

/** A text at its place on a page; `angle` turns it. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly angle?: number;
}

export interface PdfPage {
  readonly texts?: readonly PlacedText[];
  /** The width and height of a picture at the lower left corner. */
  readonly picture?: readonly [number, number];
  readonly rotate?: number;
  /** The text of a comment that lies over the page. */
  readonly comment?: string;
}

/** "~" is a soft hyphen: many programs write hyphens so. */
const CMAP =
  "begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <20> <7D> <0020> endbfrange 1 beginbfchar <7E> <00AD> endbfchar endcmap";
const WIDTH = 600;
const HEIGHT = 800;

/** A PDF of pages; `more` is put into its trailer. */
export function pdf(pages: readonly PdfPage[], more = ""): Uint8Array {
  const objects: string[] = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${6 + at * 2} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 5 0 R >>",
    "<< /Type /XObject /Subtype /Image /Width 4 /Height 4 /BitsPerComponent 8 /ColorSpace /DeviceGray /Length 16 >>\nstream\n0123456789abcdef\nendstream",
    `<< /Length ${CMAP.length} >>\nstream\n${CMAP}\nendstream`,
  ];
  for (const page of pages) {
    const content = contentOf(page);
    const number = objects.length + 2;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Rotate ${page.rotate ?? 0} /Resources << /Font << /F1 3 0 R >> /XObject << /I1 4 0 R >> >> /Contents ${number} 0 R${commentOf(page)} >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const offset of offsets) file += `${String(offset).padStart(10, "0")} 00000 n \n`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${more} >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, "latin1"));
}

function commentOf({ comment }: PdfPage): string {
  return comment === undefined
    ? ""
    : ` /Annots [<< /Type /Annot /Subtype /FreeText /Rect [100 100 200 150] /Contents (${comment}) >>]`;
}

function contentOf({ texts = [], picture }: PdfPage): string {
  const drawn = picture === undefined ? "" : `q ${picture[0]} 0 0 ${picture[1]} 0 0 cm /I1 Do Q\n`;
  return drawn + texts.map(showText).join("\n");
}

function showText({ text, x, y, size = 12, angle = 0 }: PlacedText): string {
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)].map((value) => value.toFixed(5));
  const escaped = text.replace(/[()\\]/gu, (sign) => `\\${sign}`);
  return `BT /F1 ${size} Tf ${cos} ${sin} -${sin} ${cos} ${x} ${y} Tm (${escaped}) Tj ET`.replace(
    "--",
    "",
  );
}

/** A page of lines from top to bottom. */
export function pageOf(...lines: readonly string[]): PdfPage {
  return { texts: lines.map((text, at) => ({ text, x: 72, y: 740 - at * 16 })) };
}
