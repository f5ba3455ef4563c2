/**
 * The provisions of a text that punish, each with its conduct and its penalty.
 *
 * Every word that opens a penalty is in the answer once: as an offence, understood or not, or as a mention that threatens nothing.
 *
 *     Setiap Orang yang menimbun garam, dipidana dengan pidana penjara paling lama 2 (dua) tahun.
 *     └─ conduct ────────────────────┘  └─ opening     └─ penalty ─────────────────────────────┘
 */
import type { LegalDocument } from "../../schemas/document.ts";
import type { Eid } from "../../schemas/eid.ts";
import type { Offence, PenalMention, Penalty } from "../../schemas/penalty.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { addressClauses, bodyClauses, type Clause } from "../document/index.ts";
import { printEid } from "../path/index.ts";
import { normalizeSpace, withoutLast } from "../text/index.ts";
import {
  ANYONE,
  ANYONE_DEFINED,
  BEFORE_PENALTY,
  BY_REFERENCE,
  CONDITION_BEHIND,
  CONDUCT_BEHIND,
  CORPORATION,
  IS_OWN_OPENING,
  IS_THREATENING,
  LEAD,
  LISTED,
  NAMED_LEAD,
  NO_THREAT,
  PENAL_OPENING,
  PENALTY_LEFT,
  PENALTY_WORDS,
} from "../wording/read/index.ts";
import { readPenalty } from "./read.ts";

interface PenalProvisions {
  readonly offences: readonly Offence[];
  readonly mentions: readonly PenalMention[];
}

/** Whether penalties of a country's texts are read. */
function hasPenalties({ id }: Pick<Profile, "id">): boolean {
  return id === "id";
}

/**
 * What the body of a text punishes, in document order; what an instruction quotes is read too. Never throws; linear in the text.
 *
 * The forms are those of Indonesia; a text of another country has no offences.
 */
export function findOffences(document: LegalDocument, profile: Profile): PenalProvisions {
  if (!hasPenalties(profile)) return { offences: [], mentions: [] };
  return new OffenceFinder(bodyClauses(addressClauses(document, profile)), profile).run();
}

/** A word that opens a penalty, with the words behind it up to the next or to the end of the sentence. */
interface Opening {
  readonly clause: Clause;
  readonly from: number;
  readonly words: string;
  /** What stands before it in its sentence, from an earlier opening on. */
  readonly before: string;
  /** The first part of the own text where the opening is in a later one: the points stand between them. */
  readonly intro: string | null;
  /** Whether the words are a point of a list of penalties, and the opening stands above it. */
  readonly isPoint: boolean;
}

/** What the words of an opening say. */
interface ReadOpening {
  readonly reading: Offence["reading"];
  readonly penalty: Penalty | null;
  /** The penalty to the letter. */
  readonly words: string;
  /** What of the conduct stands behind it. */
  readonly behind: string;
}

class OffenceFinder {
  readonly #clauses: readonly Clause[];
  readonly #profile: Profile;
  readonly #children = new Map<Eid, Clause[]>();
  readonly #byEid: ReadonlyMap<Eid, Clause>;
  readonly #offences: Offence[] = [];
  readonly #mentions: PenalMention[] = [];
  /** Points whose words are a penalty that another clause opens. */
  readonly #listed = new Set<Eid>();
  readonly #points = new Map<Eid, string>();
  readonly #isAnyoneCorporate: boolean;

  constructor(clauses: readonly Clause[], profile: Profile) {
    this.#clauses = clauses;
    this.#profile = profile;
    this.#byEid = new Map(clauses.map((clause) => [clause.eid, clause]));
    for (const clause of clauses) {
      if (clause.parent === null) continue;
      const siblings = this.#children.get(clause.parent);
      if (siblings === undefined) this.#children.set(clause.parent, [clause]);
      else siblings.push(clause);
    }
    this.#isAnyoneCorporate = clauses.some(
      ({ ownText }) => ANYONE_DEFINED.test(ownText) && CORPORATION.test(ownText),
    );
  }

  run(): PenalProvisions {
    for (const clause of this.#clauses) {
      const openings = openingsOf(clause);
      for (const opening of openings) this.#take(opening);
      if (openings.length === 0 && !this.#listed.has(clause.eid)) this.#mentionBare(clause);
    }
    return { offences: this.#offences, mentions: this.#mentions };
  }

  #take(opening: Opening): void {
    const { clause, words } = opening;
    const points = this.#children.get(clause.eid) ?? [];
    if (NO_THREAT.test(opening.before)) this.#mention(opening);
    else if (LISTED.test(words) && points.some(isPenalty)) this.#takeList(opening, points);
    else {
      const read = readOpening(opening);
      if (read === undefined) this.#mention(opening);
      else this.#add(clause, opening, read, this.#conductOf(opening, read.behind));
    }
  }

  /** The penalties of a list: a point a penalty, under one opening. */
  #takeList(opening: Opening, points: readonly Clause[]): void {
    for (const point of points) {
      const { ownText } = point;
      if (openingsOf(point).length > 0) continue;
      this.#listed.add(point.eid);
      const listed = { ...opening, clause: point, words: ownText, isPoint: true };
      const read = readBehind(listed, 0) ?? readNamed(listed) ?? notUnderstood(ownText);
      const conduct = oneLine(`${opening.before} ${read.behind}`);
      this.#add(point, opening, read, conduct);
    }
  }

  #add(clause: Clause, opening: Opening, read: ReadOpening, conduct: string): void {
    const { reading, penalty, words } = read;
    this.#offences.push({
      eid: clause.eid,
      clause: citeClause(clause.eid, this.#profile),
      opening: { eid: opening.clause.eid, from: opening.from },
      words: words.trim(),
      conduct,
      reading,
      penalty,
      corporation: this.#corporationIn(conduct),
    });
  }

  #corporationIn(conduct: string): Offence["corporation"] {
    if (CORPORATION.test(conduct)) return "named";
    return ANYONE.test(conduct) && this.#isAnyoneCorporate ? "by-definition" : "not-said";
  }

  #mention({ clause: { eid }, from, words }: Pick<Opening, "clause" | "from" | "words">): void {
    this.#mentions.push({ eid, clause: citeClause(eid, this.#profile), from, words: words.trim() });
  }

  #mentionBare(clause: Clause): void {
    const found = PENALTY_WORDS.exec(clause.ownText);
    if (found === null) return;
    const from = found.index;
    this.#mention({ clause, from, words: clause.ownText.slice(from) });
  }

  /** What is punished: the words around the penalty, with those of the points that its clause has and of the clause that it is a point of. */
  #conductOf({ clause, before, intro }: Opening, behind: string): string {
    const points = this.#pointsOf(clause);
    const above = clause.kind === "point" ? this.#introAbove(clause) : "";
    const around = intro === null ? [before, behind, points] : [intro, points, before, behind];
    return oneLine([above, ...around].map(shortened).join(" "));
  }

  #introAbove({ parent }: Clause): string {
    const above = parent === null ? undefined : this.#byEid.get(parent);
    if (above === undefined || above.kind === "container") return "";
    const intro = firstLine(above.ownText);
    return /:\s*$/u.test(intro) ? intro : "";
  }

  /** The words of what is inside a clause, read once for all its penalties. */
  #pointsOf({ eid }: Clause): string {
    const known = this.#points.get(eid);
    if (known !== undefined) return known;
    const words = (this.#children.get(eid) ?? []).map((point) =>
      [point.label, point.ownText, this.#pointsOf(point)].join(" "),
    );
    const text = shortened(oneLine(words.join(" ")));
    this.#points.set(eid, text);
    return text;
  }
}

/** Whether the words of a point are a penalty. */
function isPenalty({ ownText }: Clause): boolean {
  return PENALTY_WORDS.test(ownText);
}

/** Where a sentence ends: a stop before white space that is not one of "Rp. 5.000", a semicolon, the end of a part. */
const SENTENCE_END = /(?<!Rp)\.(?=\s|$)|;|\n/gu;

function openingsOf(clause: Clause): readonly Opening[] {
  const { ownText } = clause;
  const found = [...ownText.matchAll(PENAL_OPENING)];
  if (found.length === 0) return [];
  const ends = [...ownText.matchAll(SENTENCE_END)].map(({ index }) => index);
  const firstBreak = ownText.indexOf("\n");
  let sentence = 0;
  return found.map(({ index: from }, at) => {
    while ((ends[sentence] ?? ownText.length) < from) sentence += 1;
    const end = Math.min(found[at + 1]?.index ?? ownText.length, ends[sentence] ?? ownText.length);
    const start = (ends[sentence - 1] ?? -1) + 1;
    return {
      clause,
      from,
      words: ownText.slice(from, end),
      before: ownText.slice(start, from),
      intro: firstBreak === -1 || from < firstBreak ? null : ownText.slice(0, firstBreak),
      isPoint: false,
    };
  });
}

/** What an opening says; undefined where it threatens nothing. */
function readOpening(opening: Opening): ReadOpening | undefined {
  const { words } = opening;
  LEAD.lastIndex = 0;
  const lead = LEAD.exec(words)?.[0].length ?? 0;
  const read = (lead === 0 ? undefined : readBehind(opening, lead)) ?? readNamed(opening);
  if (read !== undefined) return read;
  // Other words than this one often tell only how a penalty is found.
  if (!IS_OWN_OPENING.test(words)) return undefined;
  if (BY_REFERENCE.test(words))
    return { reading: "by-reference", penalty: null, words, behind: "" };
  return IS_THREATENING.test(words) ? notUnderstood(words) : undefined;
}

function notUnderstood(words: string): ReadOpening {
  return { reading: "not-understood", penalty: null, words, behind: "" };
}

/** "dipidana karena makar, dengan pidana penjara …": the penalty is behind the first "dengan" from which it can be read. */
function readNamed(opening: Opening): ReadOpening | undefined {
  const { words } = opening;
  NAMED_LEAD.lastIndex = 0;
  if (!opening.isPoint && NAMED_LEAD.exec(words) === null) return undefined;
  for (const { index, 0: word } of words.matchAll(BEFORE_PENALTY)) {
    const read = readBehind(opening, index + word.length);
    if (read !== undefined) return read;
  }
  return undefined;
}

/** The penalty at a place of the words, where nothing behind it belongs to it that is not read. */
function readBehind({ words, before, isPoint }: Opening, at: number): ReadOpening | undefined {
  const found = readPenalty(words, at);
  if (found === undefined) return undefined;
  const rest = words.slice(found.end);
  const isOpeningSentence = !isPoint && before.trim() === "";
  const mayFollow =
    rest.trim() === "" ||
    CONDITION_BEHIND.test(rest) ||
    (isOpeningSentence && CONDUCT_BEHIND.test(rest));
  if (!mayFollow || PENALTY_LEFT.test(rest)) return undefined;
  return {
    reading: "understood",
    penalty: found.penalty,
    words: words.slice(0, found.end),
    behind: rest.replace(/^[\s,:]+/u, ""),
  };
}

/** How people cite a clause; of one that an instruction quotes, the place in the act that it changes. */
function citeClause(eid: string, profile: Profile): string {
  return printEid(eid.replace(/^.*qstr_\d+__/u, ""), profile);
}

/** The longest conduct of a penalty in real acts has 1,900 signs; what is longer is cut. */
const MOST_SIGNS = 4_000;

function shortened(text: string): string {
  return text.length > MOST_SIGNS ? `${text.slice(0, MOST_SIGNS)}…` : text;
}

function firstLine(text: string): string {
  return text.split("\n")[0] ?? "";
}

function oneLine(text: string): string {
  return withoutLast(normalizeSpace(text), /[\s,;:.]/u);
}
