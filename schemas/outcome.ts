/** What an operation returns that may refuse: the value, or the problem that says why not. */
import type { Problem } from "./problem.ts";

export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

/** The outcome of an operation that was carried out. */
export function done<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

/** The outcome of an operation that was refused, with its reason. */
export function refused(problem: Problem): Outcome<never> {
  return { ok: false, problem };
}
