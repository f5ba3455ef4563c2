/** `rancang collide`: which items of several bills on one act do not go together. */
import type {
  Collision,
  CollisionReason,
  ItemOfBill,
  PenalClause,
} from "../../engine/amend/index.ts";
import { itemAt } from "../../engine/text/index.ts";
import { isError, type Language, problem } from "../../schemas/problem.ts";
import { PROFILE_IDS } from "../../schemas/profiles/index.ts";
import { type Call, type Command, profileOption, type Said } from "./command.ts";
import { openSources } from "./open-sources.ts";
import type { Result } from "./report.ts";
import { finderIn, type OpenedSource, textOf } from "./source.ts";
import { EXIT, languageOf, type System } from "./system.ts";

/** How many of the words that two clauses share a hint names. */
const SHOWN_WORDS = 12;

/** Compares bills on one act, item by item. */
export const collide: Command = {
  manual: {
    usage: ["collide BASE BILL BILL… [--profile P]"],
    about: {
      en: "Applies each bill alone, and each two in either order, and says which items collide and which must come first, and where clauses may punish the same conduct (a hint from their words, no collision). Amending acts are read in the forms of id.",
      id: "Menerapkan setiap rancangan sendiri, dan setiap dua dalam kedua urutan, lalu menyebut butir yang bertabrakan dan yang harus didahulukan, serta ketentuan yang mungkin memidana perbuatan yang sama (petunjuk dari katanya, bukan tabrakan). Undang-undang perubahan dibaca menurut bentuk id.",
    },
    exits: {
      1: { en: "there are collisions", id: "ada yang bertabrakan" },
      3: {
        en: "a bill is not on BASE, or an item of it cannot be carried out there",
        id: "ada rancangan yang bukan atas BASE, atau butirnya tidak dapat dilaksanakan di sana",
      },
    },
    examples: ["rancang collide before.md one.md other.md"],
  },
  options: { profile: profileOption(PROFILE_IDS) },
  files: { least: 3, most: 20 },
  run: runCollide,
};

async function runCollide(call: Call, system: System): Promise<Result> {
  const opened = await openSources(call, system);
  if (!opened.ok) return opened.result;
  const language = languageOf(system.environment);
  return collideSources(itemAt(opened.sources, 0), opened.sources.slice(1), language);
}

async function collideSources(
  base: OpenedSource,
  bills: readonly OpenedSource[],
  language: Language,
): Promise<Result> {
  const { findCollisions, heldAmendments } = await import("../../engine/amend/index.ts");
  const { factsProblems, knownFacts } = await import("../../engine/package/text.ts");
  const { facts } = knownFacts(base);
  const work = facts?.work;
  const { printEid } = await import("../../engine/path/index.ts");
  const { collisions, problems, unexplained, overlaps } = findCollisions(
    base.document,
    bills.map(({ document }) => document),
    {
      profile: base.profile,
      citedAs: facts?.citedAs ?? [],
      ...heldAmendments(facts),
      ...(work === undefined ? {} : { work }),
    },
  );
  const fileOf = (bill: number): string => bills[bill]?.file ?? "";
  const place = { base: finderIn(base), bills: bills.map(finderIn) };
  const findings = [
    ...[base, ...bills].flatMap((text) => factsProblems(textOf(text)).map(finderIn(text))),
    ...problems.map((found) => (place.bills[found.bill] ?? place.base)(found)),
    ...overlaps.map((overlap) => {
      const named = (clause: PenalClause): string => printEid(clause.eid, base.profile);
      const { first, second } = overlap;
      const facts = {
        clause: named(first),
        other: named(second),
        file: second.bill === null ? base.file : fileOf(second.bill),
        words: overlap.words.slice(0, SHOWN_WORDS).join(" "),
      };
      const at = first.item === null ? null : ({ kind: "clause", eid: first.item } as const);
      const told = problem("amend/overlapping-conduct", facts, at);
      return (place.bills[first.bill ?? 0] ?? place.base)(told);
    }),
  ];
  const lines = [
    ...collisions.map((one) => lineOf(one, fileOf, language)),
    ...unexplained.map(
      ([first, second]) => `${fileOf(first)} × ${fileOf(second)}: ${ORDER_MATTERS[language]}`,
    ),
  ];
  const isAny = lines.length > 0;
  const found = isAny ? EXIT.differs : EXIT.done;
  return {
    exit: findings.some((one) => isError(one.problem)) ? EXIT.refused : found,
    output: lines.map((line) => `${line}\n`).join(""),
    value: {
      schema: "rancang/collide@1",
      bills: bills.map(({ file }) => file),
      collisions,
      unexplained,
      overlaps,
    },
    findings,
  };
}

const REASONS: { readonly [why in CollisionReason]: Said } = {
  "same-clause": { en: "both change the same clause", id: "keduanya mengubah ketentuan yang sama" },
  undone: {
    en: "restated as it was before, the change is undone",
    id: "dirumuskan kembali seperti semula, perubahannya terhapus",
  },
  refused: {
    en: "behind the other it cannot be carried out",
    id: "setelah yang lain, perintah ini tidak dapat dilaksanakan",
  },
  needed: {
    en: "it cannot be carried out without the other",
    id: "tanpa yang lain, perintah ini tidak dapat dilaksanakan",
  },
};
const ORDER_MATTERS: Said = {
  en: "the order of the bills matters",
  id: "urutan kedua rancangan menentukan",
};
const BEFORE: Said = { en: "before", id: "sebelum" };

function lineOf(
  { kind, first, second, why, clauses }: Collision,
  fileOf: (bill: number) => string,
  language: Language,
): string {
  const named = ({ bill, label, item }: ItemOfBill): string =>
    `${fileOf(bill)} ${label === "" ? item : label}`;
  const at = clauses.length === 0 ? "" : ` (${clauses.join(", ")})`;
  const sign = kind === "collide" ? "×" : BEFORE[language];
  return `${named(first)} ${sign} ${named(second)}: ${REASONS[why][language]}${at}`;
}
