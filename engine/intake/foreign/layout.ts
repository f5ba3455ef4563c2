/** How the statute books of other countries set their units: what a profile does not say, since the dialect sets all alike. */
import type { ProfileId } from "../../../schemas/profiles/index.ts";

export interface Layout {
  /** Where the title of an article stands; "none" where its text follows on the line of the label. */
  readonly title: "behind" | "below" | "above" | "none";
  /** The first line of the title of an act, and the first line behind it. */
  readonly opening: RegExp;
  readonly enactment: RegExp;
  /** The line that the closing begins with. */
  readonly closing: RegExp;
  /** Whether labels may be paths through the section, "1.2.a" for (2)(a) of section 1. */
  readonly hasPaths: boolean;
}

const NEVER = /^(?!)/u;
const TREATY = {
  title: "below",
  opening: NEVER,
  enactment: /^Preamble(?!\p{L})|^The (?:States|member States)/iu,
  closing: /^(?:In witness whereof|IN WITNESS WHEREOF|In faith whereof|Done at|DONE at)(?!\p{L})/u,
  hasPaths: false,
} as const satisfies Layout;
const BARE = {
  title: "behind",
  opening: NEVER,
  enactment: NEVER,
  closing: NEVER,
  hasPaths: false,
} as const satisfies Layout;

/** The layout of a country; Indonesia's texts are read by rules of their own. */
export const LAYOUTS: { readonly [Id in Exclude<ProfileId, "id">]: Layout } = {
  eu: {
    title: "below",
    opening: /^(?:COUNCIL |COMMISSION )?(?:REGULATION|DIRECTIVE|DECISION)(?!\p{L})/u,
    enactment: /^THE (?:EUROPEAN|COUNCIL)(?!\p{L})/u,
    closing:
      /^(?:Done at|This (?:Regulation|Directive) shall be binding in its entirety)(?!\p{L})/u,
    hasPaths: false,
  },
  coe: TREATY,
  un: TREATY,
  ph: {
    title: "none",
    opening: /^\[?\s?REPUBLIC ACT/iu,
    enactment: /^Be it enacted/iu,
    closing: /^(?:APPROVED|Approved)(?!\p{L})[,.:]?(?:\s\p{Lu}.{0,30})?$/u,
    hasPaths: false,
  },
  gb: { ...BARE, title: "above", enactment: /^B ?e it enacted/u, hasPaths: true },
  au: BARE,
  th: { ...BARE, title: "none", closing: /^Countersigned/iu },
  neutral: BARE,
  de: { ...BARE, closing: /^Der Bundestag hat(?!\p{L})/u },
};
