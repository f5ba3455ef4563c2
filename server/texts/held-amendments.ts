/** Which amending acts a text holds already, so that none is applied twice and none is missing. */
import type { Facts } from "../../schemas/facts.ts";

interface HeldAmendments {
  /** Numbers: "19/2016". */
  readonly amendments: readonly string[];
  /** Whether these are known to be all. */
  readonly others: "none" | "unknown";
}

const NUMBER = /\d+\/\d{4}/u;
const ADDRESS = /\/(\d{4})\/(\d+)$/u;

/** What the facts of a text say, and what a person says beside them. */
export function heldAmendments(facts: Facts | null, said: readonly string[] = []): HeldAmendments {
  const own = numberOf({ cite: facts?.cite ?? "", work: facts?.work });
  const acts = [...(facts?.sources ?? []), ...(facts?.amendments ?? [])];
  const amendments = acts.flatMap((act) => numberOf(act) ?? []).filter((act) => act !== own);
  const isKnown = facts?.state === "enacted" || amendments.length > 0;
  return { amendments: [...amendments, ...said], others: isKnown ? "none" : "unknown" };
}

interface CitedAct {
  readonly cite: string;
  readonly work?: string | undefined;
}

// An address names year and number apart; a citation is what a person wrote.
function numberOf({ cite, work = "" }: CitedAct): string | undefined {
  const [, year, number] = ADDRESS.exec(work) ?? [];
  return number === undefined ? NUMBER.exec(cite)?.[0] : `${number}/${year}`;
}
