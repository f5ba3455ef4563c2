/** The account of an import as a file of the person's own. */
import type { ReadingAnswer } from "../../../schemas/api/import.ts";

/** Saves the account beside the name of the file that it is of. */
export function saveAccount({ account, import: { fileName } }: ReadingAnswer): void {
  const text = `${JSON.stringify(account, null, 2)}\n`;
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${fileName}.account.json`;
  link.click();
  // The browser has begun to save it by the next task.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
