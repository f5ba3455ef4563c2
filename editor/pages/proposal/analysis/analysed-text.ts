/** A text as the analysis takes it. */
import { addressClauses, type Clause } from "../../../../engine/document/index.ts";
import type { LegalDocument } from "../../../../schemas/document.ts";
import type { Profile } from "../../../../schemas/profiles/index.ts";

/** A text with its clauses, so that those of the base are computed once. */
export interface AnalysedText {
  readonly document: LegalDocument;
  readonly clauses: readonly Clause[];
}

/** A text ready to be analysed. */
export function analysedText(document: LegalDocument, profile: Profile): AnalysedText {
  return { document, clauses: addressClauses(document, profile) };
}
