/** What every part of a page needs: the words of its language, the names and addresses of the clauses. */
import type { Localized } from "../../schemas/facts.ts";
import type { Clause } from "../document/index.ts";
import { type Citations, citeClauses } from "./cite.ts";
import { html, type Markup } from "./markup.ts";
import type { Publication, PublishedAct, PublishedPin } from "./publication.ts";
import { buildRedline, type RedlineUnit } from "./redline.ts";
import { publishStrings } from "./strings.ts";
import type { PublishStrings } from "./strings-shape.ts";

export interface PageContext {
  readonly publication: Publication;
  readonly strings: PublishStrings;
  readonly acts: readonly ActContext[];
}

export interface ActContext {
  readonly act: PublishedAct;
  readonly strings: PublishStrings;
  readonly language: Publication["language"];
  readonly lawLanguage: string;
  readonly before: Citations;
  readonly after: Citations;
  readonly redline: readonly RedlineUnit[];
  /** All addresses of the new text. */
  readonly addresses: ReadonlySet<string>;
  /** Of the pins on one provision, the one that shows its text open. */
  readonly firstPins: ReadonlySet<PublishedPin>;
  /** The fragment of the page where a clause stands. */
  readonly anchor: (unit: {
    readonly before: Clause | null;
    readonly after: Clause | null;
  }) => string;
}

/** The context of a page. */
export function pageContext(publication: Publication): PageContext {
  const strings = publishStrings(publication.language);
  const firstPins = findFirstPins(publication);
  const acts = publication.acts.map((act, index): ActContext => {
    const key = `a${index + 1}`;
    return {
      act,
      strings,
      language: publication.language,
      lawLanguage: act.after.facts?.language ?? "id",
      before: citeClauses(act.before.clauses, act.before.profile, strings),
      after: citeClauses(act.after.clauses, act.after.profile, strings),
      addresses: new Set(act.after.clauses.map(({ eid }) => eid)),
      firstPins,
      redline: buildRedline(act.diff, act.before.clauses, act.after.clauses),
      // A deleted clause may have had the address that another has now.
      anchor: ({ before, after }) =>
        after === null ? `${key}-x-${before?.eid ?? ""}` : `${key}-${after.eid}`,
    };
  });
  return { publication, strings, acts };
}

function findFirstPins({ acts }: Publication): ReadonlySet<PublishedPin> {
  const first = new Map<string, PublishedPin>();
  for (const { pins } of acts)
    for (const pin of [...pins.values()].flat()) {
      const key = `${pin.cite} ${pin.name}`;
      if (!first.has(key)) first.set(key, pin);
    }
  return new Set(first.values());
}

/** The name of a unit in a sentence. */
export function nameOf(
  { before, after }: Pick<RedlineUnit, "before" | "after">,
  context: ActContext,
): string {
  if (after !== null) return context.after.full(after);
  return before === null ? "" : context.before.full(before);
}

/**
 * The address under which reasons and pins of a unit are kept: that in the new text, or in the old one where it was
 * deleted and no other clause has its address now.
 */
export function keyOf(
  { before, after }: Pick<RedlineUnit, "before" | "after">,
  { addresses }: ActContext,
): string | undefined {
  if (after !== null) return after.eid;
  return before === null || addresses.has(before.eid) ? undefined : before.eid;
}

/** A sentence in the language of the page; in the other one, marked as such, where it is missing. */
export function sayProse(prose: Localized, language: "id" | "en"): Markup {
  const other = language === "id" ? "en" : "id";
  if (prose[language].trim() !== "") return html`${prose[language].trim()}`;
  return html`<span lang="${other}">${prose[other].trim()}</span>`;
}

/** Whether a sentence says anything in either language. */
export function isSaid(prose: Localized): boolean {
  return prose.id.trim() !== "" || prose.en.trim() !== "";
}
