/** Words of the compare page. */
import type { Beside } from "./table.ts";

export const compareId = {
  title: "Compare",
} as const;

export const compareEn: Beside<typeof compareId> = {
  title: "Compare",
};
