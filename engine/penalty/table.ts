/** The table of penalties: each offence of texts, with what it was before, what Law 1/2026 makes of it, and what is like it. */
import type { LegalDocument } from "../../schemas/document.ts";
import type { Offence, PenalMention, Penalty, PenaltyRow } from "../../schemas/penalty.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { alignClauses } from "../align/index.ts";
import { addressClauses } from "../document/index.ts";
import { convertPenalty, type PenalAct } from "./convert.ts";
import { nearestOffences } from "./nearest.ts";
import { findOffences } from "./offences.ts";

interface PenalText {
  readonly document: LegalDocument;
  readonly profile: Profile;
  readonly act: PenalAct;
}

interface PenaltyTable {
  readonly rows: readonly PenaltyRow[];
  /** Offences of the base that no offence of the text continues. */
  readonly removed: readonly Offence[];
  readonly mentions: readonly PenalMention[];
}

/**
 * A table for each text, in their order; the base is compared with the first. Never throws; the same texts give the same tables.
 */
export function penaltyTables(
  texts: readonly PenalText[],
  base?: Pick<PenalText, "document" | "profile">,
): readonly PenaltyTable[] {
  const found = texts.map(({ document, profile }) => findOffences(document, profile));
  const all = found.flatMap(({ offences }, text) => offences.map((offence) => ({ offence, text })));
  const conducts = all.map(({ offence }) => offence);
  const near = nearestOffences(conducts, conducts, (one, other) => one === other);
  const rowOf = new Map(all.map(({ offence }, index) => [offence, near[index] ?? []]));
  return texts.map(({ document, profile, act }, index): PenaltyTable => {
    const { offences, mentions } = found[index] ?? { offences: [], mentions: [] };
    const compared =
      base === undefined || index > 0 ? undefined : compare(base, { document, profile }, offences);
    const rows = offences.map((offence): PenaltyRow => {
      const before = compared?.beforeOf(offence) ?? [];
      return {
        ...offence,
        change: compared === undefined ? "not-compared" : changeOf(offence, before),
        before: before.map(({ eid, clause, words, penalty }) => ({ eid, clause, words, penalty })),
        // What an instruction quotes is to stand in another act.
        conversion: convertPenalty(offence, isQuoted(offence) ? UNKNOWN_ACT : act),
        nearest: (rowOf.get(offence) ?? []).flatMap(({ at, likeness }) => {
          const one = all[at];
          if (one === undefined) return [];
          const { eid, clause, words } = one.offence;
          return [{ text: one.text, eid, clause, words, likeness }];
        }),
      };
    });
    return { rows, removed: compared?.removed ?? [], mentions };
  });
}

const UNKNOWN_ACT: PenalAct = { number: undefined, title: "" };

function isQuoted({ eid }: Offence): boolean {
  return eid.includes("qstr_");
}

type ComparedText = Pick<PenalText, "document" | "profile">;

/** Pairs the offences of a text with those of its base by the clauses that continue each other. */
function compare(base: ComparedText, text: ComparedText, offences: readonly Offence[]) {
  const earlier = findOffences(base.document, base.profile).offences;
  const { pairs } = alignClauses(
    addressClauses(base.document, base.profile),
    addressClauses(text.document, text.profile),
    { profiles: { before: base.profile, after: text.profile } },
  );
  const sources = new Map<string, string[]>();
  for (const { before, after } of pairs)
    for (const one of after) sources.set(one, [...(sources.get(one) ?? []), ...before]);
  const beforeOf = (offence: Offence): readonly Offence[] => {
    const from = new Set(sources.get(offence.eid) ?? []);
    const found = earlier.filter((one) => from.has(one.eid));
    const siblings = offences.filter(({ eid }) => eid === offence.eid);
    // Of a clause that punishes several times on both sides the first continues the first.
    const own = found[siblings.indexOf(offence)];
    return found.length === siblings.length && own !== undefined ? [own] : found;
  };
  const continued = new Set(offences.flatMap(beforeOf));
  return { beforeOf, removed: earlier.filter((one) => !continued.has(one)) };
}

function changeOf(offence: Offence, before: readonly Offence[]): PenaltyRow["change"] {
  if (before.length === 0) return "new";
  return before.some((one) => isSame(one, offence)) ? "same" : "changed";
}

function isSame(one: Offence, other: Offence): boolean {
  const bothRead = one.penalty !== null && other.penalty !== null;
  return bothRead ? equalPenalty(one.penalty, other.penalty) : one.words === other.words;
}

function equalPenalty(one: Penalty | null, other: Penalty | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
