/** Cuts XML into texts, tags and metadata, line by line. What is no tag is text, as the reader of Akoma Ntoso has it. */
import type { DropReason } from "../../schemas/account.ts";
import type { Piece } from "./span-account.ts";

/** What a scan of the lines is in the middle of: a text, a mark and what ends it, or a section of characters. */
type Inside = "text" | "tag" | "<!--" | "<?" | "<!" | "cdata";

const ENDS = { "<!--": "-->", "<?": "?>", "<!": ">", cdata: "]]>" } as const;
const CDATA = "<![CDATA[";

/** The pieces of all lines, in order; together they hold every character that is not white space once. Linear. */
export function cutXml(lines: readonly string[]): readonly Piece[] {
  const cutter = new XmlCutter();
  lines.forEach((line, index) => {
    cutter.addLine(line, index + 1);
  });
  return cutter.pieces;
}

class XmlCutter {
  readonly pieces: Piece[] = [];
  #inside: Inside = "text";
  #quote = "";
  #tag = "";
  #inMeta = 0;

  addLine(line: string, number: number): void {
    let at = 0;
    while (at < line.length) {
      const end = this.#inside === "text" ? this.#textEnd(line, at) : this.#markEnd(line, at);
      this.#push(line, number, at, end);
      at = end;
      if (this.#inside === "text") this.#open(line, at);
      else if (this.#isClosed) this.#close();
    }
    if (this.#inside === "tag") this.#tag += " ";
  }

  #isClosed = false;

  // Where the text of a line ends: before the next mark.
  #textEnd(line: string, from: number): number {
    for (let at = line.indexOf("<", from); at !== -1; at = line.indexOf("<", at + 1)) {
      if (/[A-Za-z_/!?]/u.test(line.charAt(at + 1))) return at;
    }
    return line.length;
  }

  #open(line: string, at: number): void {
    if (at >= line.length) return;
    this.#isClosed = false;
    if (line.startsWith(CDATA, at)) this.#inside = "cdata";
    else if (line.startsWith("<!--", at)) this.#inside = "<!--";
    else if (line.startsWith("<?", at)) this.#inside = "<?";
    else if (line.startsWith("<!", at)) this.#inside = "<!";
    else this.#inside = "tag";
    this.#tag = "";
    this.#quote = "";
  }

  #markEnd(line: string, from: number): number {
    if (this.#inside === "text") return line.length;
    if (this.#inside !== "tag") {
      const end = ENDS[this.#inside];
      const found = line.indexOf(end, from);
      this.#isClosed = found !== -1;
      return found === -1 ? line.length : found + end.length;
    }
    for (let at = from; at < line.length; at += 1) {
      const sign = line.charAt(at);
      if (this.#quote !== "") this.#quote = sign === this.#quote ? "" : this.#quote;
      else if (sign === '"' || sign === "'") this.#quote = sign;
      else if (sign === ">") {
        this.#tag += line.slice(from, at + 1);
        this.#isClosed = true;
        return at + 1;
      }
    }
    this.#tag += line.slice(from);
    this.#isClosed = false;
    return line.length;
  }

  #close(): void {
    if (this.#inside === "tag") {
      const [, slash = "", name = ""] = /^<(\/?)(?:[\w.-]+:)?([\w.-]+)/u.exec(this.#tag) ?? [];
      const isEmpty = this.#tag.endsWith("/>");
      if (name === "meta" && !isEmpty) this.#inMeta += slash === "" ? 1 : -1;
      this.#inMeta = Math.max(0, this.#inMeta);
    }
    this.#inside = "text";
    this.#isClosed = false;
  }

  #push(line: string, number: number, start: number, end: number): void {
    if (this.#inside === "cdata") {
      this.#pushCdata(line, number, start, end);
      return;
    }
    this.#pushPiece(line, number, start, end, this.#reason());
  }

  // The marks around a section of characters are no text; what stands in it is.
  #pushCdata(line: string, number: number, start: number, end: number): void {
    const opens = line.startsWith(CDATA, start) ? CDATA.length : 0;
    const closes = this.#isClosed ? ENDS.cdata.length : 0;
    this.#pushPiece(line, number, start, start + opens, "markup");
    this.#pushPiece(
      line,
      number,
      start + opens,
      end - closes,
      this.#inMeta > 0 ? "metadata" : null,
    );
    this.#pushPiece(line, number, end - closes, end, "markup");
  }

  #reason(): DropReason | null {
    if (this.#inside !== "text") return "markup";
    return this.#inMeta > 0 ? "metadata" : null;
  }

  #pushPiece(
    line: string,
    number: number,
    start: number,
    end: number,
    reason: DropReason | null,
  ): void {
    const text = line.slice(start, end);
    const trimmed = text.trim();
    if (trimmed === "") return;
    const from = start + text.length - text.trimStart().length;
    const last = this.pieces.at(-1);
    const isSame = last !== undefined && last.line === number && last.reason === reason;
    if (isSame && reason !== null && line.slice(last.to, from).trim() === "") {
      this.pieces.splice(-1, 1, { ...last, to: from + trimmed.length });
      return;
    }
    this.pieces.push({ line: number, from, to: from + trimmed.length, reason });
  }
}
