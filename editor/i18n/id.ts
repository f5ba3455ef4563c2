/** Indonesian: the words of the interface, a table a page. */
import { billId } from "./bill.ts";
import { combineId } from "./combine.ts";
import { commonId } from "./common.ts";
import { compareId } from "./compare.ts";
import { documentId } from "./document.ts";
import { frameId } from "./frame.ts";
import { importId } from "./import.ts";
import { intakeId } from "./intake.ts";
import { lawId } from "./law.ts";
import { libraryId } from "./library.ts";
import { proposalId } from "./proposal.ts";
import { publicationId } from "./publication.ts";
import { tablesId } from "./tables.ts";

export const id = {
  bill: billId,
  combine: combineId,
  common: commonId,
  compare: compareId,
  document: documentId,
  frame: frameId,
  import: importId,
  intake: intakeId,
  law: lawId,
  library: libraryId,
  proposal: proposalId,
  publication: publicationId,
  tables: tablesId,
} as const;
