/** Words of the law page. */
import type { Beside } from "./table.ts";

export const lawId = {
  title: "Law",
} as const;

export const lawEn: Beside<typeof lawId> = {
  title: "Law",
};
