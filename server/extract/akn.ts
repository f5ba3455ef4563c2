/** Akoma Ntoso → its document, with an account of each character of the file. */
import { readAkn } from "../../engine/akn/index.ts";
import { decodeXmlReferences } from "../../engine/text/index.ts";
import { ownPieces } from "./kept.ts";
import type { ExtractOptions, Reading } from "./source.ts";
import { accountOfSpans, type Piece } from "./span-account.ts";
import { cutXml } from "./xml-pieces.ts";

/** The document of a file in Akoma Ntoso. */
export function readAknSource(text: string, { profile }: ExtractOptions): Reading {
  const { document, facts, ...read } = readAkn(text, profile === undefined ? {} : { profile });
  const lines = text.split(/\r\n?|\n/u);
  const pieces = cutXml(lines);
  const textOf = ({ line, from, to }: Piece): string => lines[line - 1]?.slice(from, to) ?? "";
  const kept = pieces.filter(({ reason }) => reason === null);
  const { eids } = ownPieces(
    kept.map((piece) => ({ ...piece, said: decodeXmlReferences(textOf(piece)) })),
    document,
    read.profile,
  );
  const owners = new Map(kept.map((piece, index) => [piece, eids[index] ?? null]));
  return {
    document,
    facts,
    ...read,
    frontMatter: "",
    account: accountOfSpans(
      pieces.map((piece) => ({
        ...piece,
        text: textOf(piece),
        eid: owners.get(piece) ?? null,
        doubtful: false,
      })),
      "no-words-of-marks",
    ),
    sourceText: text,
  };
}
