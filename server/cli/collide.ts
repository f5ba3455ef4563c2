/** `rancang collide`: which items of several bills on one act do not go together. */
import type { Collision, CollisionReason, ItemOfBill } from "../../engine/amend/index.ts";
import { itemAt } from "../../engine/text/index.ts";
import { isError } from "../../schemas/problem.ts";
import type { Call, Command } from "./command.ts";
import { openSources } from "./open-sources.ts";
import type { Result } from "./report.ts";
import { finderIn, type OpenedSource } from "./source.ts";
import { EXIT, type System } from "./system.ts";

/** Compares bills on one act, item by item. */
export const collide: Command = {
  usage: `rancang collide BASE BILL BILL… [--profile P]

Applies each bill alone, and each two in either order, and says which items collide and which must come first. Exit 1 where
there are any; 3 where a bill is not on BASE.

  --profile P         forms of a country (else as the front matter says); amending acts are read in the forms of id`,
  options: { profile: { type: "string" } },
  files: { least: 3, most: 20 },
  run: runCollide,
};

async function runCollide(call: Call, system: System): Promise<Result> {
  const opened = await openSources(call, system);
  if (!opened.ok) return opened.result;
  return collideSources(itemAt(opened.sources, 0), opened.sources.slice(1));
}

async function collideSources(base: OpenedSource, bills: readonly OpenedSource[]): Promise<Result> {
  const { findCollisions } = await import("../../engine/amend/index.ts");
  const work = base.facts?.work;
  const { collisions, problems, unexplained } = findCollisions(
    base.document,
    bills.map(({ document }) => document),
    { profile: base.profile, ...(work === undefined ? {} : { work }) },
  );
  const fileOf = (bill: number): string => bills[bill]?.file ?? "";
  const place = { base: finderIn(base), bills: bills.map(finderIn) };
  const findings = problems.map((found) => (place.bills[found.bill] ?? place.base)(found));
  const lines = [
    ...collisions.map((one) => lineOf(one, fileOf)),
    ...unexplained.map(
      ([first, second]) => `${fileOf(first)} × ${fileOf(second)}: the order of the bills matters`,
    ),
  ];
  const isAny = lines.length > 0;
  const found = isAny ? EXIT.differs : EXIT.done;
  return {
    exit: problems.some(isError) ? EXIT.refused : found,
    output: lines.map((line) => `${line}\n`).join(""),
    value: {
      schema: "rancang/collide@1",
      bills: bills.map(({ file }) => file),
      collisions,
      unexplained,
    },
    findings,
  };
}

const REASONS: { readonly [why in CollisionReason]: string } = {
  "same-clause": "both change the same clause",
  undone: "restated as it was before, the change is undone",
  refused: "behind the other it cannot be carried out",
  needed: "it cannot be carried out without the other",
};

function lineOf(
  { kind, first, second, why, clauses }: Collision,
  fileOf: (bill: number) => string,
): string {
  const named = ({ bill, label, item }: ItemOfBill): string =>
    `${fileOf(bill)} ${label === "" ? item : label}`;
  const at = clauses.length === 0 ? "" : ` (${clauses.join(", ")})`;
  const sign = kind === "collide" ? "×" : "before";
  return `${named(first)} ${sign} ${named(second)}: ${REASONS[why]}${at}`;
}
