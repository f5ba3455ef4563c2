/** The table of agreement: what each form of a unit, an act or a verb means, to every part of the program that reads it. */
import { tableRows } from "./table-rows.ts";

/** A form as it stands in a text, and what it means in the short form of its table. */
export interface AgreementRow {
  readonly group: string;
  readonly form: string;
  readonly meaning: string;
  /** "corpus" for a form that was found in official texts, else why it is there. */
  readonly source: string;
  /** Readers that are known to be silent or to differ; empty where all agree. */
  readonly except: string;
}

interface Agreement {
  readonly units: readonly AgreementRow[];
  readonly acts: readonly AgreementRow[];
  readonly verbs: readonly AgreementRow[];
}

/** The rows of tests/cases/wording/, a file a kind. */
export function readAgreement(): Agreement {
  return { units: rowsOf("units"), acts: rowsOf("acts"), verbs: rowsOf("verbs") };
}

function rowsOf(name: string): readonly AgreementRow[] {
  return tableRows(name).map(([group = "", form = "", meaning = "", from = "", except = ""]) => ({
    group,
    form: form.replaceAll("¦", "|"),
    meaning,
    source: from,
    except,
  }));
}
