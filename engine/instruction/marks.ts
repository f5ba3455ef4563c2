/** Marks of quotation in a text, and what each of them does there. */

export interface Mark {
  /** Where it begins and ends in the text. */
  readonly at: number;
  readonly end: number;
  /** What its own shape and the signs around it say that it does. */
  readonly side: "open" | "close" | "either";
  /** Of one stroke: such a sign may be an apostrophe. */
  readonly isSingle: boolean;
}

const MARK = /,,|''|’’|‘‘|``|´´|[“”„‟"″＂❝❞〝〞«»‹›‘’‛❛❜'`´]/gu;
const SINGLE = /^[‘’‛❛❜'`´‹›]$/u;
const OPENS = /^(?:[“„‟❝〝«‹‘‛❛`]|,,|‘‘|``)$/u;
const CLOSES = /^(?:[”❞〞»›’❜´]|’’|´´)$/u;

/** Whether a text is nothing but a mark. */
export function isMarkAlone(text: string): boolean {
  return text.trim().replace(MARK, "") === "" && text.trim() !== "";
}

/** Whether nothing stands in a text but marks, blanks and the signs that end a sentence. */
export function isMarksOnly(text: string): boolean {
  return text.replace(MARK, "").replace(/[\s.,;]/gu, "") === "";
}

/** The marks of a text in order. Linear in the text. */
export function findMarks(text: string): readonly Mark[] {
  return [...text.matchAll(MARK)].flatMap((found) => {
    const [mark] = found;
    const [before, behind] = [text.slice(0, found.index), text.slice(found.index + mark.length)];
    const isInWord = /[\p{L}\d]$/u.test(before) && /^[\p{L}\d]/u.test(behind);
    if (mark !== "“" && isInWord && (SINGLE.test(mark) || mark === ",,")) return [];
    const side = sideOf(mark, before, behind);
    // Two commas are a mark only where a word begins.
    if (mark === ",," && side !== "open") return [];
    const at = found.index;
    return [{ at, end: at + mark.length, side, isSingle: SINGLE.test(mark) }];
  });
}

function sideOf(mark: string, before: string, behind: string): Mark["side"] {
  const begins = /(?:^|[\s([“"„«‘])$/u.test(before);
  const ends = /^(?:$|[\s.,;:!?)\]”"»’'])/u.test(behind);
  if (begins && !ends) return "open";
  if (!begins && ends) return "close";
  if (OPENS.test(mark)) return "open";
  return CLOSES.test(mark) ? "close" : "either";
}
