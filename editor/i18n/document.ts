/** Words of the document page. */
import type { Beside } from "./table.ts";

export const documentId = {
  title: "Document",
} as const;

export const documentEn: Beside<typeof documentId> = {
  title: "Document",
};
