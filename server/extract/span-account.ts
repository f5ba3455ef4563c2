/** An account from pieces of lines that are known to be kept or dropped. */
import type { Account, AccountSpan, DropReason } from "../../schemas/account.ts";
import type { Eid } from "../../schemas/eid.ts";

export interface Piece {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  /** Why it is not in the document; null where it is. */
  readonly reason: DropReason | null;
}

interface OwnedPiece extends Piece {
  readonly text: string;
  readonly eid: Eid | null;
  readonly doubtful: boolean;
}

/**
 * The account of pieces in the order of the source.
 *
 * Marks of Markdown are words of the line that they stand in; tags of XML are none.
 */
export function accountOfSpans(
  pieces: readonly OwnedPiece[],
  marks: "words-of-marks" | "no-words-of-marks",
): Account {
  const spans = pieces.map(spanOf);
  const words = { kept: 0, repaired: 0, dropped: 0 };
  for (const { outcome, reason, text } of spans)
    if (marks === "words-of-marks" || reason !== "markup")
      words[outcome] += text.match(/\S+/gu)?.length ?? 0;
  const { kept, repaired, dropped } = words;
  return {
    schema: "rancang/account@1",
    words: { source: kept + repaired + dropped, document: kept + repaired, dropped, repaired },
    spans,
  };
}

function spanOf({ line, from, to, text, reason, eid, doubtful }: OwnedPiece): AccountSpan {
  const place = { line, from, to, text, doubtful };
  if (reason !== null) return { ...place, outcome: "dropped", reason, becomes: null, eid: null };
  const becomes = readableForm(text);
  return becomes === text
    ? { ...place, outcome: "kept", reason: null, becomes: null, eid }
    : { ...place, outcome: "repaired", reason: "character", becomes, eid };
}

// What every reader makes of characters: one form of each, and a sign for those that are none.
function readableForm(text: string): string {
  return text
    .replace(
      /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      () => "\uFFFD",
    )
    .normalize("NFC");
}
