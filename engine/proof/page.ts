/** The files that a published page carries inside itself: certificates, bills, and the texts they are about. */

/** A file that the page offers for download. */
export interface PageFile {
  readonly name: string;
  readonly kind: "certificate" | "text";
  readonly text: string;
  /** The hash that the page prints beside it; undefined where it prints none. */
  readonly printed: string | undefined;
}

const FILE =
  /(?:<code>(sha256:[0-9a-f]{64})<\/code>\s*)?<a href="data:(text\/markdown|application\/json);charset=utf-8,([^"]*)" download="([^"]*)"/gu;

/** The certificates and texts of a page, in its order. What is no file of these kinds is passed over. Never throws. */
export function filesOfPage(html: string): readonly PageFile[] {
  return [...html.matchAll(FILE)].flatMap(([, printed, type, data = "", name = ""]) => {
    const text = decoded(data);
    if (text === undefined) return [];
    return [{ name, kind: type === "application/json" ? "certificate" : "text", text, printed }];
  });
}

/** Whether a text is a page. */
export function isPage(text: string): boolean {
  return /^\s*<!doctype html/iu.test(text);
}

function decoded(data: string): string | undefined {
  try {
    return decodeURIComponent(data);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return undefined;
  }
}
