/**
 * The engine as a competitor of the clause benchmark: reads its texts as dialect, compares, and says which line continues which.
 *
 * The benchmark's text has one clause a line, its lists indented by two blanks a level; the dialect wants one blank a
 * level and a blank line between texts. An article's heading and its text are two lines there and one clause here.
 */
import { readDialect } from "../engine/dialect/index.ts";
import { type DiffInput, diffDocuments } from "../engine/diff/index.ts";
import { addressClauses, type Clause } from "../engine/document/index.ts";
import type { ClauseChange, WordRun } from "../schemas/change.ts";
import { profiles } from "../schemas/profiles/index.ts";

const { id: profile } = profiles;

interface LineGroup {
  readonly old: number[];
  readonly new: number[];
  segs: WordRun[];
}

/** One line of the benchmark as this side has it: its number, what it says before the text, the text. */
interface Line {
  readonly number: number;
  readonly label: string;
  readonly text: string;
  readonly isHeading: boolean;
}

interface Side {
  readonly input: DiffInput;
  readonly linesOf: ReadonlyMap<string, readonly Line[]>;
}

const sides = new Map<string, Side>();
// With DIFFBENCH_READ=each the texts are read in every call; otherwise once, as an editor has them.
const isReadEachTime = process.env["DIFFBENCH_READ"] === "each";
// With DIFFBENCH_TIME=diff only the comparison itself counts: a call gives no groups.
const isTimed = process.env["DIFFBENCH_TIME"] === "diff";

/** The groups of lines that continue each other, with the words between them. */
export function diff(before: string, after: string): { readonly groups: readonly LineGroup[] } {
  const [one, other] = [sideOf(before), sideOf(after)];
  const { diff: found } = diffDocuments(one.input, other.input);
  if (isTimed) return { groups: [] };
  const groups: LineGroup[] = [];
  const listed = new Set(found.changes.flatMap((change) => [...change.before, ...change.after]));
  for (const change of found.changes) groups.push(...groupsOf(change, one, other));
  for (const { eid } of found.before.clauses) {
    if (listed.has(eid)) continue;
    const [lines, others] = [one.linesOf.get(eid) ?? [], other.linesOf.get(eid) ?? []];
    lines.forEach((line, index) => {
      const match = others[index];
      if (match !== undefined) groups.push({ old: [line.number], new: [match.number], segs: [] });
    });
  }
  for (const group of groups)
    if (group.segs.length === 0) group.segs = [["=", textOf(group.old, one)]];
  return { groups };
}

function textOf(numbers: readonly number[], { input }: Side): string {
  const lines = input.title.split("\n");
  return numbers.map((number) => lines[number] ?? "").join(" ");
}

function sideOf(text: string): Side {
  const known = sides.get(text);
  if (known !== undefined) return known;
  const side = readSide(text);
  if (!isReadEachTime) sides.set(text, side);
  return side;
}

function readSide(text: string): Side {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const source = lines.map((line) => `${" ".repeat(depthOf(line))}${line.trim()}`).join("\n\n");
  const { document } = readDialect(source, { profile });
  const clauses = addressClauses(document, profile);
  return {
    input: { document, profile, hash: "", title: lines.join("\n"), clauses },
    linesOf: linesByClause(clauses, lines),
  };
}

function depthOf(line: string): number {
  return Math.min(3, (line.length - line.trimStart().length) / 2);
}

// Units and texts stand in the document in the order of the lines, so one walk gives each line its clause.
function linesByClause(
  clauses: readonly Clause[],
  lines: readonly string[],
): ReadonlyMap<string, readonly Line[]> {
  const found = new Map<string, Line[]>();
  // By position: each unit, then each text of it.
  const events: { position: number; eid: string; label: string; text: string | null }[] = [];
  for (const { eid, node, position, label } of clauses) {
    found.set(eid, []);
    if (label !== "") events.push({ position, eid, label, text: null });
    node.forEach((child, offset) => {
      if (child.isTextblock)
        events.push({ position: position + 1 + offset, eid, label: "", text: child.textContent });
    });
  }
  events.sort((left, right) => left.position - right.position);
  let next = 0;
  for (let at = 0; at < events.length; at += 1) {
    const event = events[at];
    if (event === undefined) continue;
    const line = (lines[next] ?? "").trim();
    const marks = /^#+ /u.exec(line)?.[0] ?? "";
    let text = event.text;
    if (event.label !== "") {
      const inner = events[at + 1];
      const whole = `${marks}${event.label} ${inner?.text ?? ""}`;
      if (inner !== undefined && inner.eid === event.eid && squeeze(whole) === squeeze(line)) {
        text = inner.text;
        at += 1;
      }
    }
    const label = marks + event.label;
    if (squeeze(label + (text ?? "")) !== squeeze(line))
      throw new Error(`line ${next}: "${line}" was read as "${label}" and "${text ?? ""}"`);
    found.get(event.eid)?.push({
      number: next,
      label,
      text: text ?? "",
      isHeading: event.label !== "" && text === null,
    });
    next += 1;
  }
  if (next !== lines.length) throw new Error(`${lines.length} lines, ${next} were read`);
  return found;
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, "");
}

function groupsOf(change: ClauseChange, one: Side, other: Side): readonly LineGroup[] {
  if (change.before.length === 0 || change.after.length === 0) return [];
  const headings = pairHeadings(
    change.before.flatMap((eid) => one.linesOf.get(eid) ?? []),
    change.after.flatMap((eid) => other.linesOf.get(eid) ?? []),
  );
  // An article keeps its heading where its text was deleted or replaced.
  if (change.kind === "deleted" || (headings.length > 0 && !keepsText(change.words)))
    return headings;
  const texts = [textsOf(change.before, one), textsOf(change.after, other)] as const;
  const isGroup = change.before.length + change.after.length > 2;
  return [...headings, ...pairTexts(...texts, change.words, isGroup)];
}

/** The lines of text of some clauses; one without a number where a clause has none, since its text counts as a line. */
function textsOf(eids: readonly string[], side: Side): readonly Line[] {
  return eids.flatMap((eid) => {
    const lines = (side.linesOf.get(eid) ?? []).filter(({ isHeading }) => !isHeading);
    return lines.length === 0 ? [{ number: -1, label: "", text: "", isHeading: false }] : lines;
  });
}

// What a line shares at least with the one it continues; the study calls pairs below half arguable.
const LEAST_KEPT = 0.3;

function keepsText(words: readonly WordRun[]): boolean {
  const length = (signs: string) =>
    squeeze(words.flatMap(([sign, text]) => (signs.includes(sign) ? text : "")).join("")).length;
  return length("=") >= LEAST_KEPT * Math.min(length("=-"), length("=+"));
}

function pairHeadings(before: readonly Line[], after: readonly Line[]): readonly LineGroup[] {
  const [known, now] = [before[0], after[0]];
  if (known?.isHeading !== true || now?.isHeading !== true) return [];
  return [{ old: [known.number], new: [now.number], segs: labelRuns(known.label, now.label) }];
}

// Of a label only its number is another: "##### Pasal 7" and "##### Pasal 8".
function labelRuns(before: string, after: string): WordRun[] {
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

const LABEL = /^(.*?)([\p{L}\p{N}]+)([^\p{L}\p{N}]*)$/u;

interface Piece {
  readonly sign: WordRun[0];
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Lines of texts that continue each other: half of the characters of either stand in the other. */
function pairTexts(
  before: readonly Line[],
  after: readonly Line[],
  words: readonly WordRun[],
  isGroup: boolean,
): readonly LineGroup[] {
  if (before.length === 0 || after.length === 0) return [];
  const pieces = cutPieces(words);
  const groupOf = joinLines(before, after, pieces, isGroup);
  const groups = new Map<number, LineGroup>();
  for (const [side, lines] of [
    ["old", before],
    ["new", after],
  ] as const)
    lines.forEach(({ number }, index) => {
      const id = groupOf[side][index] ?? -1;
      const group = groups.get(id) ?? { old: [], new: [], segs: [] };
      if (number >= 0) group[side].push(number);
      groups.set(id, group);
    });
  writeSegments(pieces, { before, after }, groupOf, groups);
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

function joinLines(
  before: readonly Line[],
  after: readonly Line[],
  pieces: readonly Piece[],
  isGroup: boolean,
) {
  const count = before.length;
  const root = [...before, ...after].map((_, index) => index);
  const find = (index: number): number => {
    const up = root[index] ?? index;
    return up === index ? index : find(up);
  };
  const join = (one: number, other: number) => {
    root[find(count + other)] = find(one);
  };
  // Of a split or merge all lines are one group; several texts of one clause are linked by what they share.
  if (isGroup || (before.length === 1 && after.length === 1))
    for (const [one] of before.entries()) for (const [other] of after.entries()) join(one, other);
  else {
    const shared = new Map<string, number>();
    for (const { sign, text, from, to } of pieces)
      if (sign === "=")
        shared.set(`${from} ${to}`, (shared.get(`${from} ${to}`) ?? 0) + squeeze(text).length);
    for (const [key, length] of shared) {
      const [from = 0, to = 0] = key.split(" ").map(Number);
      const shorter = Math.min(
        squeeze(before[from]?.text ?? "").length,
        squeeze(after[to]?.text ?? "").length,
      );
      if (length >= shorter / 2) join(from, to);
    }
  }
  return {
    old: before.map((_, index) => find(index)),
    new: after.map((_, index) => find(count + index)),
  };
}

function writeSegments(
  pieces: readonly Piece[],
  { before, after }: { readonly before: readonly Line[]; readonly after: readonly Line[] },
  groupOf: { readonly old: readonly number[]; readonly new: readonly number[] },
  groups: ReadonlyMap<number, LineGroup>,
): void {
  let [from, to] = [-1, -1];
  const put = (id: number | undefined, run: WordRun) => groups.get(id ?? -1)?.segs.push(run);
  const open = (toFrom: number, toTo: number) => {
    while (from < toFrom || to < toTo) {
      const old = from < toFrom ? before[++from] : undefined;
      const now = to < toTo ? after[++to] : undefined;
      const same = old !== undefined && now !== undefined && groupOf.old[from] === groupOf.new[to];
      if (same) for (const run of labelRuns(old.label, now.label)) put(groupOf.old[from], run);
      else {
        if (old !== undefined && old.label !== "") put(groupOf.old[from], ["-", ` ${old.label} `]);
        if (now !== undefined && now.label !== "") put(groupOf.new[to], ["+", ` ${now.label} `]);
      }
    }
  };
  for (const { sign, text, from: one, to: other } of pieces) {
    // The first words of both sides open both lines together, whichever stands first.
    const meets = groupOf.old[one] === groupOf.new[other];
    open(
      sign === "+" && !(meets && one === from + 1) ? from : one,
      sign === "-" && !(meets && other === to + 1) ? to : other,
    );
    if (sign === "-") put(groupOf.old[one], ["-", text]);
    else if (sign === "+") put(groupOf.new[other], ["+", text]);
    else if (groupOf.old[one] === groupOf.new[other]) put(groupOf.old[one], ["=", text]);
    else {
      put(groupOf.old[one], ["-", text]);
      put(groupOf.new[other], ["+", text]);
    }
  }
  open(before.length - 1, after.length - 1);
}
