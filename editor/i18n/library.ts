/** Words of the library page. */
import type { Beside } from "./table.ts";

export const libraryId = {
  title: "Library",
} as const;

export const libraryEn: Beside<typeof libraryId> = {
  title: "Library",
};
