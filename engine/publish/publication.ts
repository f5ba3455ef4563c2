/** What a published page is made of. */
import type { Node } from "prosemirror-model";
import type { DocumentDiff } from "../../schemas/change.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import type { Facts, Localized } from "../../schemas/facts.ts";
import type { Language } from "../../schemas/problem.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import type { Clause } from "../document/index.ts";

/** A proposal, frozen: the acts it changes, why, and beside what. */
export interface Publication {
  /** The language of the page; the law's words stay in theirs. */
  readonly language: Language;
  readonly title: Localized;
  /** What the proposal does, in its author's words. */
  readonly summary: Localized;
  readonly illustrative: boolean;
  readonly author: string;
  /** A day or moment in ISO 8601; null where the page is no publication but a comparison at hand. */
  readonly publishedAt: string | null;
  readonly acts: readonly PublishedAct[];
  readonly gaps: readonly PublishedGap[];
}

/** One act, before and after. */
export interface PublishedAct {
  readonly before: PublishedText;
  readonly after: PublishedText;
  readonly diff: DocumentDiff;
  /** By the address of the clause in `after`, or in `before` where it was deleted. */
  readonly reasons: ReadonlyMap<string, ClauseReason>;
  readonly pins: ReadonlyMap<string, readonly PublishedPin[]>;
  /** The amending bill; null where there is none, as for an edit without any official form. */
  readonly bill: PublishedBill | null;
  /** Why `before` is not the law of the day of the publication, in its language; absent where it is, or no day is asked for. */
  readonly notCurrent?: readonly string[];
}

/** The bill of an act, with what is known of it. */
export interface PublishedBill {
  /** Whether it amends an act and can be proven, or is a new act as it stands. */
  readonly kind: "amending" | "new";
  readonly document: LegalDocument;
  /** Canonical Markdown: what is hashed and offered for download. */
  readonly body: string;
  /** The certificate as JSON; null where the bill is not proven. */
  readonly certificate: string | null;
  /** Why it is not proven, or what the proof says in the place of "word for word", in the language of the page. */
  readonly reasons: readonly string[];
  /** What a person wrote around its items, as JSON; null where nobody did. */
  readonly frame: string | null;
  /** Where it has dots, in the language of the page; nothing of a finished bill. */
  readonly open: readonly string[];
}

export interface PublishedText {
  readonly document: LegalDocument;
  readonly profile: Profile;
  readonly clauses: readonly Clause[];
  readonly facts: Facts | null;
  /** Short citation: "UU 21/2007". */
  readonly cite: string;
  /** The canonical Markdown without front matter: what is hashed and offered for download. */
  readonly body: string;
  /** Who saved this version, when, with which message. */
  readonly version: {
    readonly author: string;
    readonly createdAt: string;
    readonly message: string;
  } | null;
}

export interface ClauseReason {
  readonly reason: Localized;
  /** The gaps that the clause answers, by their id. */
  readonly gaps: readonly string[];
}

/** A comparative provision beside a clause. */
export interface PublishedPin {
  readonly cite: string;
  readonly title: string;
  /** The language of the provision's words. */
  readonly language: string;
  readonly date: string;
  readonly sources: Facts["sources"];
  readonly translationOf: Facts["translationOf"];
  /** The name of the provision in its act: "Article 17(1)(d)". */
  readonly name: string;
  /** The provision itself; null where it is not held. */
  readonly provision: Node | null;
  readonly taken: Localized;
  readonly notTaken: Localized;
}

export interface PublishedGap {
  readonly id: string;
  readonly title: Localized;
  readonly finding: Localized;
  readonly law: Localized;
  readonly asksFor: Localized;
  readonly open?: Localized | undefined;
  /** The clauses that answer it, by the work of their act and their address there. */
  readonly answeredBy: readonly { readonly work: string; readonly eid: string }[];
}
