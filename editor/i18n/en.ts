/** English: the same tables as Indonesian; the compiler asks for a missing word. */
import { billEn } from "./bill.ts";
import { combineEn } from "./combine.ts";
import { commonEn } from "./common.ts";
import { compareEn } from "./compare.ts";
import { documentEn } from "./document.ts";
import { frameEn } from "./frame.ts";
import type { id } from "./id.ts";
import { importEn } from "./import.ts";
import { intakeEn } from "./intake.ts";
import { lawEn } from "./law.ts";
import { libraryEn } from "./library.ts";
import { proposalEn } from "./proposal.ts";
import { publicationEn } from "./publication.ts";
import type { Beside } from "./table.ts";
import { tablesEn } from "./tables.ts";

export const en: { readonly [Page in keyof typeof id]: Beside<(typeof id)[Page]> } = {
  bill: billEn,
  combine: combineEn,
  common: commonEn,
  compare: compareEn,
  document: documentEn,
  frame: frameEn,
  import: importEn,
  intake: intakeEn,
  law: lawEn,
  library: libraryEn,
  proposal: proposalEn,
  publication: publicationEn,
  tables: tablesEn,
};
