/** Who may do what: pure, and a refusal says why. */
import { type Problem, problem } from "../../schemas/problem.ts";
import type { Person } from "../dependencies.ts";

/** The reason of a refusal, or null where there is none. */
export type Policy = (person: Person | null) => Problem | null;

/** Whoever came in by the link that the program printed. */
export const signedIn: Policy = (person) =>
  person === null ? problem("http/session-needed", {}) : null;
