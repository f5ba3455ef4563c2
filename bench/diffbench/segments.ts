/** The words of a change dealt out to the lines that it has on both sides. */
import type { WordRun } from "../../schemas/change.ts";
import { type Line, squeeze } from "./read-lines.ts";

/** Lines that continue each other, with the words between them. */
export interface LineGroup {
  readonly old: number[];
  readonly new: number[];
  segs: WordRun[];
}

interface Piece {
  readonly sign: WordRun[0];
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

interface Sides<Item> {
  readonly old: readonly Item[];
  readonly new: readonly Item[];
}

/** The groups of lines of one change; `isWhole` where all of its lines are one split or merge. */
export function pairTexts(
  lines: Sides<Line>,
  words: readonly WordRun[],
  isWhole: boolean,
): readonly LineGroup[] {
  if (lines.old.length === 0 || lines.new.length === 0) return [];
  const pieces = cutPieces(words);
  const groupOf = joinLines(lines, pieces, isWhole);
  const groups = new Map<number, LineGroup>();
  for (const side of ["old", "new"] as const)
    lines[side].forEach(({ number }, index) => {
      const id = groupOf[side][index] ?? -1;
      const group = groups.get(id) ?? { old: [], new: [], segs: [] };
      if (number >= 0) group[side].push(number);
      groups.set(id, group);
    });
  new SegmentWriter(lines, groupOf, groups).write(pieces);
  return [...groups.values()].filter((group) => group.old.length > 0 && group.new.length > 0);
}

// The runs cut at line feeds: each piece stands in one line of each side.
function cutPieces(words: readonly WordRun[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let [from, to] = [0, 0];
  for (const [sign, text] of words)
    text.split("\n").forEach((part, index) => {
      if (index > 0 && sign !== "+") from += 1;
      if (index > 0 && sign !== "-") to += 1;
      if (part !== "") pieces.push({ sign, text: part, from, to });
    });
  return pieces;
}

/** A number for each line; lines with one number are one group. */
function joinLines(lines: Sides<Line>, pieces: readonly Piece[], isWhole: boolean): Sides<number> {
  if (isWhole || (lines.old.length === 1 && lines.new.length === 1))
    return { old: lines.old.map(() => 0), new: lines.new.map(() => 0) };
  // Several texts of one clause: a line goes to the one that it shares most of its characters with.
  const count = lines.old.length;
  return {
    old: lines.old.map((_, index) => index),
    new: lines.new.map((line, index) => {
      const shared = lines.old.map((other, from) => {
        const length = squeeze(
          pieces
            .filter((piece) => piece.sign === "=" && piece.from === from && piece.to === index)
            .map(({ text }) => text)
            .join(""),
        ).length;
        const shorter = Math.min(squeeze(line.text).length, squeeze(other.text).length);
        return length >= shorter / 2 ? length : 0;
      });
      const most = Math.max(...shared);
      return most > 0 ? shared.indexOf(most) : count + index;
    }),
  };
}

/** Writes the pieces to the groups, each line's label before its first piece. */
class SegmentWriter {
  readonly #lines: Sides<Line>;
  readonly #groupOf: Sides<number>;
  readonly #groups: ReadonlyMap<number, LineGroup>;
  #from = -1;
  #to = -1;

  constructor(lines: Sides<Line>, groupOf: Sides<number>, groups: ReadonlyMap<number, LineGroup>) {
    this.#lines = lines;
    this.#groupOf = groupOf;
    this.#groups = groups;
  }

  write(pieces: readonly Piece[]): void {
    for (const piece of pieces) this.#writePiece(piece);
    this.#open(this.#lines.old.length - 1, this.#lines.new.length - 1);
  }

  #writePiece({ sign, text, from, to }: Piece): void {
    const [one, other] = [this.#groupOf.old[from], this.#groupOf.new[to]];
    // The first words of both sides open both lines together, whichever stands first.
    const opensOld = sign !== "+" || (one === other && from === this.#from + 1);
    const opensNew = sign !== "-" || (one === other && to === this.#to + 1);
    this.#open(opensOld ? from : this.#from, opensNew ? to : this.#to);
    if (sign === "=" && one === other) this.#put(one, ["=", text]);
    else {
      if (sign !== "+") this.#put(one, ["-", text]);
      if (sign !== "-") this.#put(other, ["+", text]);
    }
  }

  #open(from: number, to: number): void {
    while (this.#from < from || this.#to < to) {
      const old = this.#from < from ? this.#lines.old[++this.#from] : undefined;
      const now = this.#to < to ? this.#lines.new[++this.#to] : undefined;
      this.#putLabels(old?.label ?? "", now?.label ?? "", old !== undefined && now !== undefined);
    }
  }

  #putLabels(before: string, after: string, isBoth: boolean): void {
    const [one, other] = [this.#groupOf.old[this.#from], this.#groupOf.new[this.#to]];
    if (isBoth && one === other) {
      for (const run of labelRuns(before, after)) this.#put(one, run);
      return;
    }
    if (before !== "") this.#put(one, ["-", ` ${before} `]);
    if (after !== "") this.#put(other, ["+", ` ${after} `]);
  }

  #put(id: number | undefined, run: WordRun): void {
    this.#groups.get(id ?? -1)?.segs.push(run);
  }
}

const LABEL = /^(.*?)([\p{L}\p{N}]+)([^\p{L}\p{N}]*)$/u;

/** Of a label only its number is another: "##### Pasal 7" and "##### Pasal 8". */
export function labelRuns(before: string, after: string): WordRun[] {
  if (before === after) return before === "" ? [] : [["=", `${before} `]];
  const [known, now] = [LABEL.exec(before), LABEL.exec(after)];
  if (known === null || now === null || known[1] !== now[1] || known[3] !== now[3])
    return [
      ["-", `${before} `],
      ["+", `${after} `],
    ];
  const [, start = "", number = "", end = ""] = known;
  return [
    ["=", start],
    ["-", number],
    ["+", now[2] ?? ""],
    ["=", `${end} `],
  ];
}
