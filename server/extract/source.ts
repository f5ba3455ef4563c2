/** What is asked of a reader of sources and what it gives. */
import type { AknSource } from "../../engine/akn/index.ts";
import type { Account } from "../../schemas/account.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import type { Eid } from "../../schemas/eid.ts";
import type { Facts } from "../../schemas/facts.ts";
import type { Problem } from "../../schemas/problem.ts";
import type { Profile } from "../../schemas/profiles/index.ts";

/** The formats that are read. */
export const SOURCE_FORMATS = [
  "markdown",
  "text",
  "html",
  "akn",
  "pdf",
  "docx",
  "hocr",
  "alto",
] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

export interface ExtractOptions {
  /** The format; without it, the one that the content shows. */
  readonly as?: SourceFormat;
  /** The forms of a country; without it, those that the source names, else Indonesia's. */
  readonly profile?: Profile;
  /** Told after each page or other step. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** A source with the document that it is. */
export interface ExtractedSource {
  readonly format: SourceFormat;
  readonly document: LegalDocument;
  readonly profile: Profile;
  /** What the source says of itself as front matter or metadata; null where it says nothing or not enough. */
  readonly facts: Facts | null;
  /** The front matter to the letter, empty where there is none. */
  readonly frontMatter: string;
  readonly account: Account;
  /** The text whose lines the account counts; of a PDF, a DOCX or recognised print what was extracted from it. */
  readonly sourceText: string;
  readonly problems: readonly Problem[];
  /** The line of `sourceText` at which each unit begins. */
  readonly lines: ReadonlyMap<Eid, number>;
  /** What a file of Akoma Ntoso says of its units; other formats have none. */
  readonly aknSource?: AknSource;
}

/** A source as the document that it is, without an account of it. */
export type ExtractedDocument = Omit<ExtractedSource, "account">;

/** What the reader of one format gives: all but what is the same for each. */
export type Reading = Omit<ExtractedSource, "format">;
export type DocumentReading = Omit<Reading, "account">;
