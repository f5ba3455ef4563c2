/** Opens a PDF with pdf.js; what is wrong with the file is a problem. */
import { fileURLToPath } from "node:url";
import type { PDFDocumentProxy } from "pdfjs-dist";
import { done, type Outcome, refused } from "../../../schemas/outcome.ts";
import { problem } from "../../../schemas/problem.ts";
import { errorMessage } from "../../error-code.ts";
import { whyNotUnpacked } from "./packing.ts";

/** How much of the end of a file is looked at for its end mark: some programs write a signature behind it. */
const TAIL = 4_096;

/** The opened file; refused where it is locked, cut off or damaged. */
export async function openPdf(bytes: Uint8Array): Promise<Outcome<PDFDocumentProxy>> {
  // pdf.js finds what is left of a file that was cut off, and says nothing of the rest.
  if (!hasEnd(bytes)) return refused(problem("extract/pdf-truncated", {}));
  // Where pdf.js finds no list of objects, it looks for them sign by sign: for minutes in a file that has none.
  if (!hasObjects(bytes))
    return refused(problem("extract/pdf-broken", { reason: "it has no objects" }));
  const hostile = whyNotUnpacked(bytes);
  if (hostile !== undefined) return refused(hostile);
  const { getDocument, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const folder = new URL("./", import.meta.resolve("pdfjs-dist/package.json"));
  const task = getDocument({
    // pdf.js takes the bytes for itself, and they are the caller's.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    cMapUrl: fileURLToPath(new URL("cmaps/", folder)),
    cMapPacked: true,
    standardFontDataUrl: fileURLToPath(new URL("standard_fonts/", folder)),
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    useWasm: false,
    stopAtErrors: false,
    // No picture is decoded; where one is left out tells that it was there.
    maxImageSize: 1,
  });
  try {
    return done(await task.promise);
  } catch (error) {
    await task.destroy();
    const name = nameOf(error);
    if (name === "PasswordException")
      return refused(problem("extract/encrypted", { format: "PDF" }));
    return refused(problem("extract/pdf-broken", { reason: errorMessage(error) }));
  }
}

function hasEnd(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.subarray(-TAIL)).toString("latin1");
  return tail.includes("%%EOF");
}

function hasObjects(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes("endobj");
}

function nameOf(error: unknown): string {
  return typeof error === "object" && error !== null && "name" in error ? String(error.name) : "";
}
