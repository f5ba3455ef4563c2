/** Which amending acts a text holds already, so that none is applied twice and none is missing. */
import type { Facts } from "../../schemas/facts.ts";

export interface HeldAmendments {
  /** Numbers: "19/2016". */
  readonly amendments: readonly string[];
  /** Whether these are known to be all. */
  readonly others: "none" | "unknown";
}

const NUMBER = /(\d+)\/(\d{4})/u;

/** What the facts of a text say, and what a person says beside them. */
export function heldAmendments(facts: Facts | null, said: readonly string[] = []): HeldAmendments {
  const cites = [...(facts?.sources ?? []), ...(facts?.amendments ?? [])].map(({ cite }) => cite);
  const own = numberOf(facts?.cite ?? "");
  const amendments = cites.flatMap((cite) => numberOf(cite) ?? []).filter((act) => act !== own);
  const isKnown = facts?.state === "enacted" || amendments.length > 0;
  return { amendments: [...amendments, ...said], others: isKnown ? "none" : "unknown" };
}

function numberOf(cite: string): string | undefined {
  return NUMBER.exec(cite)?.[0];
}
