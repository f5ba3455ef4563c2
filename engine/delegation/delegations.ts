/**
 * The provisions of texts that leave rules to another act, with the deadline for them and the texts given that carry them out.
 *
 *     Ketentuan lebih lanjut mengenai izin diatur dengan Peraturan Pemerintah.
 *     └─ subject ────────────────────────┘        └─ instrument ────┘
 */
import type { Citing, Deadline, Delegation } from "../../schemas/delegation.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import type { Eid } from "../../schemas/eid.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { addressClauses, bodyClauses, type Clause } from "../document/index.ts";
import { printEid } from "../path/index.ts";
import { referenceResolver } from "../reference/index.ts";
import {
  ALL_RULES,
  actTypeIn,
  DELEGATION,
  IS_THERE,
  LEAVES_NOTHING,
  RULES_DEADLINE,
  SENTENCE_END,
} from "../wording/read/index.ts";

interface DelegatingText {
  readonly document: LegalDocument;
  readonly profile: Profile;
  /** The addresses by which the act is cited: its own, and those of acts that changed it. */
  readonly works: readonly string[];
}

interface DelegationTable {
  readonly rows: readonly Delegation[];
  /** The same words where they leave nothing to anybody. */
  readonly mentions: readonly Citing[];
}

/** The kind of a law in the address of its work. */
const LAW = "uu";

/**
 * The delegations of each text, in document order; a text may be a rule that another text orders. What an instruction quotes
 * is read too. Never throws; linear in the texts. The forms are those of Indonesia: a text of another country has none.
 */
export function delegationTables(texts: readonly DelegatingText[]): readonly DelegationTable[] {
  const carried = texts.map(carriedOut);
  return texts.map(({ document, profile, works }, own) => {
    if (profile.id !== "id") return { rows: [], mentions: [] };
    const clauses = bodyClauses(addressClauses(document, profile));
    const deadlines = deadlinesIn(clauses, profile);
    const found = clauses.flatMap((clause) => delegationsOf(clause, profile));
    const rows = found.flatMap((one): readonly Delegation[] => {
      if (one.kind === "mention") return [];
      const { kind: _, ...delegation } = one;
      const existing = carried.flatMap((rules, text) =>
        rules
          .filter(({ work, portion }) => works.includes(work) && isIn(one.eid, portion))
          .flatMap(({ eid, name }) => (text === own ? [] : [{ text, eid, clause: name }])),
      );
      const state = existing.length > 0 ? "held" : "open";
      return [{ ...delegation, deadline: deadlineFor(one, deadlines), existing, state }];
    });
    const mentions = found.flatMap((one) => (one.kind === "mention" ? [citing(one)] : []));
    return { rows, mentions };
  });
}

type FoundDelegation = Omit<Delegation, "deadline" | "existing" | "state"> & {
  readonly kind: "delegation" | "mention";
};

function citing({ eid, clause, from, words }: FoundDelegation): Citing {
  return { eid, clause, from, words };
}

function delegationsOf(clause: Clause, profile: Profile): readonly FoundDelegation[] {
  const { eid, ownText } = clause;
  return [...ownText.matchAll(DELEGATION)].map((found): FoundDelegation => {
    const [words, , instrument = ""] = found;
    const from = found.index;
    const before = ownText.slice(Math.max(0, from - MOST_AROUND), from);
    const behind = ownText.slice(from + words.length, from + words.length + MOST_AROUND);
    const isMention = IS_THERE.test(behind) || LEAVES_NOTHING.test(before);
    const start = Math.max(
      before.lastIndexOf(". "),
      before.lastIndexOf("\n"),
      before.lastIndexOf("; "),
    );
    const subject = before
      .slice(start === -1 ? 0 : start + 1)
      .replace(/\s+/gu, " ")
      .trim();
    return {
      kind: isMention ? "mention" : "delegation",
      eid,
      clause: nameOf(eid, profile),
      from,
      words,
      instrument: instrument.replace(/\s+/gu, " "),
      level: actTypeIn(instrument)?.subtype ?? null,
      subject,
    };
  });
}

/** As many signs as are looked at around the words: more than a sentence has. */
const MOST_AROUND = 1_000;

interface FoundDeadline extends Deadline {
  /** The rules that it is set for, as they are named. */
  readonly rules: string;
}

function deadlinesIn(clauses: readonly Clause[], profile: Profile): readonly FoundDeadline[] {
  return clauses.flatMap(({ eid, ownText }) => {
    for (const sentence of ownText.split(SENTENCE_END)) {
      const [rules, , words] = foundInOrder(sentence, RULES_DEADLINE);
      if (rules !== undefined && words !== undefined)
        return [{ eid, clause: nameOf(eid, profile), words, rules }];
    }
    return [];
  });
}

/** What each pattern finds behind what the one before it found; it ends with the last that is there. */
function foundInOrder(text: string, patterns: readonly RegExp[]): readonly string[] {
  const found: string[] = [];
  let rest = text;
  for (const pattern of patterns) {
    const one = pattern.exec(rest);
    if (one === null) break;
    found.push(one[0]);
    rest = rest.slice(one.index + one[0].length);
  }
  return found;
}

/** The deadline that its own clause sets, else the one for all rules of the act where there is one alone; a law is none of those rules. */
function deadlineFor(
  { eid, level }: FoundDelegation,
  deadlines: readonly FoundDeadline[],
): Deadline | null {
  const own = deadlines.find((one) => one.eid === eid);
  const forAll = level === LAW ? [] : deadlines.filter(({ rules }) => ALL_RULES.test(rules));
  const found = own ?? (forAll.length === 1 ? forAll[0] : undefined);
  return found === undefined ? null : { eid: found.eid, clause: found.clause, words: found.words };
}

/** A provision that a text says it carries out. */
interface CarriedOut {
  readonly work: string;
  readonly portion: string;
  readonly eid: Eid;
  readonly name: string;
}

/** What the preamble of a text says that it carries out: the provisions of other acts in its grounds. */
function carriedOut({ document, profile }: DelegatingText): readonly CarriedOut[] {
  if (profile.id !== "id") return [];
  const clauses = addressClauses(document, profile);
  const resolver = referenceResolver(clauses, profile);
  const grounds = clauses.filter(({ eid }) => /^(?:rec|recitals|preamble)/u.test(eid));
  return grounds.flatMap((clause) =>
    resolver
      .resolve(clause)
      .flatMap(({ items }) =>
        items.flatMap((item): readonly CarriedOut[] =>
          item.kind === "work" && item.portion !== ""
            ? [{ work: item.work, portion: item.portion, eid: clause.eid, name: clause.label }]
            : [],
        ),
      ),
  );
}

/** Whether a clause is the portion of an act or in it. */
function isIn(eid: string, portion: string): boolean {
  return eid === portion || eid.startsWith(`${portion}__`);
}

function nameOf(eid: string, profile: Profile): string {
  return printEid(eid.replace(/^.*qstr_\d+__/u, ""), profile);
}
