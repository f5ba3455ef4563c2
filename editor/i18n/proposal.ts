/** Words of the proposal page. */
import type { Beside } from "./table.ts";

export const proposalId = {
  title: "Rancangan",
} as const;

export const proposalEn: Beside<typeof proposalId> = {
  title: "Proposal",
};
