/** The account of an import as a file of the person's own. */
import type { ReadingAnswer } from "../../../schemas/api/import.ts";
import { saveFile } from "../../components/save-file.ts";

/** Saves the account beside the name of the file that it is of. */
export function saveAccount({ account, import: { fileName } }: ReadingAnswer): void {
  const text = `${JSON.stringify(account, null, 2)}\n`;
  saveFile(`${fileName}.account.json`, "application/json", text);
}
