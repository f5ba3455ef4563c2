/**
 * What a text says of being in force, where a provision says nothing else: when it begins itself, which acts end.
 *
 *     Undang-Undang ini mulai berlaku pada tanggal diundangkan.
 *     Pada saat Undang-Undang ini mulai berlaku, Undang-Undang Nomor 3 Tahun 1982 … dicabut dan dinyatakan tidak berlaku.
 */
import type { Eid } from "../../../schemas/eid.ts";
import type { ResolvedReference } from "../../../schemas/reference.ts";
import type { Clause } from "../../document/index.ts";
import { modificationOf } from "./quoted.ts";

/** An act that begins or ends to be in force. */
export interface ForceChange {
  readonly type: "entryIntoForce" | "endOfEnactment";
  /** The unit that says it. */
  readonly item: Eid;
  readonly work: string;
}

/** The sign of an act in a template, as source of a pattern; its number is the first group. */
const ACT_SIGN = "\\uE000([0-9]+)\\uE001";
const ACT = "\\uE000[0-9]+\\uE001";
const SIGNS = /[\uE000\uE001]/u;
const BEGINS = new RegExp(
  `^${ACT_SIGN} mulai berlaku (?:sejak|pada) tanggal (?:diundangkan|[0-9]{1,2} \\p{L}+ [0-9]{4}) ?\\.$`,
  "iu",
);
const ENDS = new RegExp(
  `^(?:(?:Pada saat|Dengan (?:mulai )?berlakunya) ${ACT}(?: (?:mulai berlaku|ini))? ?, ?(?:maka )?)?(?:ketentuan )?(${ACT}(?: ?(?:, ?dan|,|dan|serta) ${ACT})*) ?,? dicabut dan dinyatakan tidak berlaku(?: lagi)? ?\\.$`,
  "iu",
);

/** The changes of force that the units of a text say; `own` is the address of the text. */
export function forceChanges(
  clauses: readonly Clause[],
  resolve: (clause: Clause) => readonly ResolvedReference[],
  own: string,
): readonly ForceChange[] {
  return clauses.flatMap((clause): readonly ForceChange[] => {
    const isCandidate =
      /(?:mulai|tidak)\s+berlaku/iu.test(clause.ownText) && clause.kind !== "note";
    if (!isCandidate || modificationOf(clause.eid) !== undefined) return [];
    const references = resolve(clause);
    const template = templateOf(clause.ownText, references);
    if (template === undefined) return [];
    const isSelf = references[0]?.act?.kind === "self";
    if (isSelf && BEGINS.test(template.text))
      return [{ type: "entryIntoForce", item: clause.eid, work: own }];
    const ended = ENDS.exec(template.text)?.[1] ?? "";
    const works = [...ended.matchAll(/\uE000([0-9]+)\uE001/gu)].map(
      ([, sign]) => template.acts[Number(sign)],
    );
    // Where one of the acts that end is not known, none of them is written: a list with a gap would mislead.
    return works.includes(undefined)
      ? []
      : works.flatMap((work) =>
          work === undefined ? [] : [{ type: "endOfEnactment", item: clause.eid, work }],
        );
  });
}

interface Template {
  readonly text: string;
  /** The address of the act behind each sign; undefined where it is not known. */
  readonly acts: readonly (string | undefined)[];
}

/**
 * A text with a sign in the place of each act that it cites, so that a few patterns can say all forms; undefined for a text that
 * cites units of acts, or holds such signs itself.
 *
 *     Undang-Undang Nomor 3 Tahun 1982 dicabut      ⟦0⟧ dicabut
 */
function templateOf(text: string, references: readonly ResolvedReference[]): Template | undefined {
  if (SIGNS.test(text) || references.some(({ items }) => items.length > 0)) return undefined;
  const cited = references.flatMap(({ reference, act }) =>
    reference.act === null
      ? []
      : [{ ...reference.act, work: act?.kind === "work" ? act.work : undefined }],
  );
  let at = 0;
  const parts: string[] = [];
  for (const [index, { from, to }] of cited.entries()) {
    parts.push(text.slice(at, from), `\uE000${index}\uE001`);
    at = to;
  }
  parts.push(text.slice(at));
  // One blank for many, so that no pattern has to look for more.
  return {
    text: parts.join("").replace(/\s+/gu, " ").trim(),
    acts: cited.map(({ work }) => work),
  };
}
