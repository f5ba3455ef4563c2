/**
 * Citations of clean acts: how many are found and resolved, and a sample to be read by a person.
 *
 *     tsx bench/references.ts                    counts, an independent scan, then 300 citations of clean acts drawn by a fixed
 *                                                seed, each with what it was taken to mean
 *     tsx bench/references.ts --seed 7           another sample
 *     tsx bench/references.ts --open             what looks like a citation and was missed, refused or led to another label
 *     tsx bench/references.ts FILE…              other acts than those of the corpus
 */
import { readFileSync } from "node:fs";
import { printReference } from "../engine/reference/index.ts";
import type { ResolvedItem, ResolvedReference } from "../schemas/reference.ts";
import { type Act, type Cited, readAct, readActs, scan } from "./references/acts.ts";
import type { Mention } from "./references/scan.ts";

const SAMPLE = 300;
const CONTEXT = 90;

/** What each item of a citation, or its act alone, came to. */
function outcomes({ items, act }: ResolvedReference): readonly string[] {
  if (items.length > 0) return items.map(outcomeOf);
  if (act === null) return [];
  return [act.kind === "unresolved" ? `act, ${act.reason}` : `act, ${act.kind}`];
}

function outcomeOf(item: ResolvedItem): string {
  switch (item.kind) {
    case "clause":
      return "clause";
    case "work":
      return item.portion === "" ? "other work" : "place in other work";
    case "unresolved":
      return `unresolved, ${item.reason}`;
  }
}

function printCounts(acts: readonly Act[]): void {
  console.log("| act | citations | items | resolved | unresolved |");
  console.log("| --- | ---: | ---: | ---: | --- |");
  const total = new Map<string, number>();
  for (const { name, cited } of acts) {
    const found = cited.flatMap(({ resolved }) => outcomes(resolved));
    for (const outcome of found) total.set(outcome, (total.get(outcome) ?? 0) + 1);
    const open = found.filter((outcome) => /unresolved|unknown|ambiguous/u.test(outcome));
    const reasons = new Map<string, number>();
    for (const reason of open) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    const listed = [...reasons].map(([reason, count]) => `${count} ${reason}`).join("; ");
    const row = [name, cited.length, found.length, found.length - open.length, listed];
    console.log(`| ${row.join(" | ")} |`);
  }
  console.log(`\nItems by outcome: ${JSON.stringify(Object.fromEntries([...total].sort()))}`);
}

/** A generator of numbers below 1 from a seed: the same sample on every machine (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function draw<Value>(values: readonly Value[], count: number, seed: number): readonly Value[] {
  const next = numbersFrom(seed);
  return values
    .map((value) => ({ value, key: next() }))
    .sort((first, second) => first.key - second.key)
    .slice(0, count)
    .map(({ value }) => value);
}

function printCited({ act, clause, resolved }: Cited, index: number): void {
  const { reference, items } = resolved;
  const text = clause.ownText.replaceAll("\n", " ");
  const before = text.slice(Math.max(0, reference.from - CONTEXT), reference.from);
  const behind = text.slice(reference.to, reference.to + CONTEXT / 2);
  console.log(`\n${index + 1}. ${act} ${clause.eid}`);
  console.log(`   …${before}⟦${printReference(reference)}⟧${behind}…`);
  const meant = items.map(describe);
  if (resolved.act !== null) meant.push(`act ${JSON.stringify(resolved.act)}`);
  console.log(`   → ${meant.join(" | ")}`);
}

function describe(item: ResolvedItem): string {
  switch (item.kind) {
    case "clause":
      return `${item.targets.join(" ")}${item.isComplete ? "" : " (incomplete)"}`;
    case "work":
      return `${item.work} ${item.portion}${item.upTo === "" ? "" : ` to ${item.upTo}`}`;
    case "unresolved":
      return `${item.reason}: ${item.candidates.join(" ")}`;
  }
}

function printScan(scanned: readonly (readonly [Act, readonly Mention[]])[]): void {
  const names = ["resolved", "refused", "missed", "wrong"] as const;
  console.log(`\n| act | mentions | ${names.join(" | ")} |`);
  console.log("| --- | ---: | ---: | ---: | ---: | ---: |");
  const row = (name: string, mentions: readonly Mention[]): void => {
    const counts = names.map((one) => mentions.filter(({ outcome }) => outcome === one).length);
    console.log(`| ${[name, mentions.length, ...counts].join(" | ")} |`);
  };
  for (const [{ name }, mentions] of scanned) row(name, mentions);
  const clean = scanned.filter(([{ isClean }]) => isClean).flatMap(([, mentions]) => mentions);
  row("**clean acts**", clean);
  const found = clean.filter(({ outcome }) => outcome !== "missed").length;
  const open = clean.filter(({ outcome }) => outcome === "missed" || outcome === "wrong").length;
  console.log(
    `\nclean acts: found ${percent(found, clean.length)}, neither missed nor wrong ${percent(clean.length - open, clean.length)}`,
  );
}

function percent(count: number, all: number): string {
  return `${((count / Math.max(1, all)) * 100).toFixed(2)} %`;
}

/** What was missed, refused or led to another label: for a person to look at. */
function printOpen([{ name }, mentions]: readonly [Act, readonly Mention[]]): void {
  for (const { clause, from, text, outcome, reason } of mentions) {
    if (outcome === "resolved") continue;
    const around = clause.ownText.slice(Math.max(0, from - CONTEXT), from);
    const behind = clause.ownText.slice(from + text.length, from + text.length + CONTEXT / 2);
    console.log(
      `${outcome} ${reason}: ${name} ${clause.eid}: …${around}⟦${text}⟧${behind}…`.replaceAll(
        "\n",
        " ",
      ),
    );
  }
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

const files = process.argv.slice(2).filter((word) => /\.(?:txt|md|html)$/u.test(word));
const acts =
  files.length > 0
    ? files.map((file) => readAct(file, readFileSync(file, "utf8"), undefined))
    : readActs();

const scanned = acts.map((one) => [one, scan(one)] as const);
if (process.argv.includes("--open")) scanned.forEach(printOpen);
else {
  printCounts(acts);
  printScan(scanned);
  const seed = Number(option("--seed") ?? 1);
  const size = Number(option("--sample") ?? SAMPLE);
  const sample = draw(
    acts.filter(({ isClean }) => isClean).flatMap(({ cited }) => cited),
    size,
    seed,
  );
  for (const [index, cited] of sample.entries()) printCited(cited, index);
}
