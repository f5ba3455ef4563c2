/** Words of the publication page. */
import type { Beside } from "./table.ts";

export const publicationId = {
  title: "Publication",
} as const;

export const publicationEn: Beside<typeof publicationId> = {
  title: "Publication",
};
