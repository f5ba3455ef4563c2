/** The worked examples of tests/cases/amend as rows. */
import { readdirSync, readFileSync } from "node:fs";

export interface AmendCase {
  readonly name: string;
  /** How many amendments came before: "perubahan pertama" is none. */
  readonly earlier: number;
  /** "omnibus art_5 UU 6/2023" in the heading: the article and the act. */
  readonly omnibus: ReadonlyMap<string, string>;
  /** The blocks by name: lines without blank ones, or the whole text for the sides. */
  readonly blocks: ReadonlyMap<string, string>;
}

const FOLDER = "tests/cases/amend";
const ORDINALS = ["pertama", "kedua", "ketiga", "keempat"];

/** All examples, file by file. */
export function readAmendCases(): readonly AmendCase[] {
  return readdirSync(FOLDER)
    .filter((file) => /^[A-Z]-.*\.md$/u.test(file))
    .toSorted()
    .flatMap((file) =>
      readFileSync(`${FOLDER}/${file}`, "utf8")
        .split(/^## (?=[^\n]*\n\n```)/mu)
        .slice(1)
        .map((part) => readCase(part, file)),
    );
}

function readCase(part: string, file: string): AmendCase {
  const title = part.slice(0, part.indexOf("\n"));
  const ordinal = /\(perubahan (\p{L}+)\)/u.exec(title)?.[1];
  const omnibus = /\(omnibus (\S+) ([^)]+)\)/u.exec(title);
  const blocks = new Map(
    [...part.matchAll(/^```(\p{L}+)\n(.*?)^```$/gmsu)].map(([, name, text]) => [
      name ?? "",
      text ?? "",
    ]),
  );
  return {
    name: `${file.slice(0, 1)}: ${title}`,
    earlier: ordinal === undefined ? 2 : ORDINALS.indexOf(ordinal),
    omnibus: new Map(omnibus === null ? [] : [[omnibus[1] ?? "", omnibus[2] ?? ""]]),
    blocks,
  };
}

/** The lines of a block, without blank ones. */
export function linesOf(text: string | undefined): readonly string[] {
  return (text ?? "").split("\n").filter((line) => line.trim() !== "");
}
