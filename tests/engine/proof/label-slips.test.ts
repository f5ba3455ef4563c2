import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { readDialect, writeDialect } from "../../../engine/dialect/index.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import fc from "../../support/random.ts";
import { roundTrip } from "../../support/round-trip.ts";

const { id: profile } = profiles;
const runs = process.env["FUZZ_RUNS"];
const numRuns = runs === undefined ? 60 : Number(runs);

const read = (source: string) => readDialect(source, { profile }).document;
const acts = readdirSync("drafts/existing").map((file) =>
  writeDialect(read(readFileSync(`drafts/existing/${file}`, "utf8")), profile),
);

/** A letter, or a paragraph: its label, its number, its words. */
const ITEM = /^(?:([b-y])\.|\((\d+)\)) (\p{L}.{24,})$/u;

/** Slips of the hand in the label of one line; undefined where the line has no room for one. */
const SLIPS: {
  readonly [kind: string]: (letter: string, number: string, words: string) => string;
} = {
  doubled: (letter, number, words) =>
    letter === "" ? `(${Number(number) - 1}) ${words}` : `${step(letter, -1)}. ${words}`,
  passed: (letter, number, words) =>
    letter === "" ? `(${Number(number) + 1}) ${words}` : `${step(letter, 1)}. ${words}`,
  glued: (letter, number, words) => (letter === "" ? `(${number})${words}` : `${letter}.${words}`),
  lost: (_, __, words) => words,
  bracketed: (letter, number, words) =>
    letter === "" ? `${number}) ${words}` : `${letter}) ${words}`,
  bare: (letter, number, words) => `${letter}${number} ${words}`,
  capital: (letter, number, words) =>
    letter === "" ? `[${number}] ${words}` : `${letter.toUpperCase()}. ${words}`,
};

function step(letter: string, by: number): string {
  return String.fromCharCode(letter.charCodeAt(0) + by);
}

const tally = new Map<string, number>();

test("[AG26] slips in labels of real acts are refused, whatever they look like", () => {
  const kinds = Object.keys(SLIPS);
  fc.assert(
    fc.property(
      fc.nat(acts.length - 1),
      fc.nat(9999),
      fc.constantFrom(...kinds),
      (at, pick, kind) => {
        const source = acts[at] ?? "";
        const body = source.slice(0, source.search(/^## PENJELASAN/mu) >>> 0);
        const lines = source.split("\n");
        const end = body.split("\n").length;
        const places = lines.flatMap((line, index) =>
          index < end && ITEM.test(line) && !/^\((?:1|0)\)/u.test(line) ? [index] : [],
        );
        const place = places[pick % Math.max(1, places.length)];
        const found = place === undefined ? null : ITEM.exec(lines[place] ?? "");
        if (place === undefined || found === null) return;
        const [, letter = "", number = "", words = ""] = found;
        lines[place] = SLIPS[kind]?.(letter, number, words) ?? "";
        const trip = roundTrip(read(source), read(lines.join("\n")));
        tally.set(`${kind} ${trip.kind}`, (tally.get(`${kind} ${trip.kind}`) ?? 0) + 1);
        const said = trip.kind === "proven" ? [kind, found[0], ...trip.sentences] : [];
        expect(said).toEqual([]);
      },
    ),
    { numRuns },
  );
  if (runs !== undefined)
    process.stderr.write(`slips of labels: ${JSON.stringify(Object.fromEntries(tally))}\n`);
});
