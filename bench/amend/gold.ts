/** Instructions of real amending acts against operations written down by hand. */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { type UnderstoodBill, understandBill } from "../../engine/instruction/index.ts";
import { readPlainText } from "../../engine/intake/index.ts";
import { profiles } from "../../schemas/profiles/index.ts";
import { readCorpus } from "../../tests/support/corpus.ts";
import { shorthand } from "./shorthand.ts";

const goldShape = z.object({
  source: z.string(),
  base: z.string(),
  items: z.record(z.string(), z.array(z.string())),
});

/** How the instructions of one act were understood. */
export interface GoldScore {
  readonly act: string;
  readonly items: number;
  readonly right: number;
  /** Not understood, and so never applied. */
  readonly unresolved: readonly string[];
  /** Understood as something else: what must not happen. */
  readonly wrong: readonly string[];
}

const FOLDER = new URL("./gold/", import.meta.url);

/** The score of each gold file. */
export function scoreGold(): readonly GoldScore[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".yaml"))
    .toSorted()
    .map(scoreFile);
}

function scoreFile(file: string): GoldScore {
  const gold = goldShape.parse(parse(readFileSync(new URL(file, FOLDER), "utf8")));
  const profile = profiles.id;
  const { document } = readPlainText(readCorpus(gold.source), { profile });
  const understood = understandBill(document, profile);
  const items = Object.entries(gold.items);
  const unresolved: string[] = [];
  const wrong: string[] = [];
  const found = byNumber(
    understood,
    items.map(([number]) => number),
  );
  for (const [number, operations] of items) {
    const item = found.get(number);
    const read = item?.operations.map(shorthand).join("; ") ?? "";
    const meant = operations.join("; ");
    if (item === undefined || item.unresolved !== null)
      unresolved.push(`${number} ${item?.unresolved?.code ?? "not found"}`);
    else if (read !== meant) wrong.push(`${number}: ${read} instead of ${meant}`);
  }
  const right = items.length - unresolved.length - wrong.length;
  return { act: file.replace(".yaml", ""), items: items.length, right, unresolved, wrong };
}

// A scanned number may be damaged; where all items are there, they are taken in order.
function byNumber(
  { instructions }: UnderstoodBill,
  numbers: readonly string[],
): ReadonlyMap<string, UnderstoodBill["instructions"][number]> {
  const isWhole = instructions.length === numbers.length;
  return new Map(
    instructions.map((instruction, index) => [
      isWhole ? (numbers[index] ?? "") : instruction.label.replace(/\D/gu, ""),
      instruction,
    ]),
  );
}
