/** Which amending acts a text holds already, so that none is applied twice and none is missing. */
import { isHeldInFull, type KnownFacts } from "../../../schemas/facts.ts";
import { actNumber, type WaitingClause, waitingClauses } from "../../currency/index.ts";

interface HeldAmendments {
  /** Numbers: "19/2016". */
  readonly amendments: readonly string[];
  /** Whether these are known to be all. */
  readonly others: "none" | "unknown";
  /** Numbers of those that it holds in part and that may be applied again. */
  readonly inPart: readonly string[];
  readonly waiting: readonly WaitingClause[];
}

/** What the facts of a text say, and what a person says beside them. What is held in part may be applied again. */
export function heldAmendments(
  facts: KnownFacts | null,
  said: readonly string[] = [],
): HeldAmendments {
  const own = actNumber({ cite: facts?.cite ?? "", work: facts?.work });
  const recorded = facts?.amendments ?? [];
  const inPart = new Set(recorded.filter((one) => !isHeldInFull(one)).map(actNumber));
  const acts = [...(facts?.sources ?? []), ...recorded].flatMap((act) => actNumber(act) ?? []);
  const amendments = acts.filter((act) => act !== own && !inPart.has(act));
  const isKnown = facts?.state === "enacted" || acts.some((act) => act !== own);
  return {
    amendments: [...amendments, ...said],
    others: isKnown ? "none" : "unknown",
    inPart: [...inPart].filter((act) => act !== undefined),
    waiting: waitingClauses(facts),
  };
}
