/** What a certificate claims where units were removed outright: the result has their stubs, the proposal has not. */
import type { Certificate } from "../../schemas/certificate.ts";
import { type Problem, problem } from "../../schemas/problem.ts";

/** The sentence that stands in the place of "word for word"; undefined where nothing was restored. */
export function toldOfRestored({ restored }: Pick<Certificate, "restored">): Problem | undefined {
  return restored.length === 0
    ? undefined
    : problem("proof/restored", { count: restored.length, clauses: restored.join(", ") });
}
