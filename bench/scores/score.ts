/** An exact figure of how well something is done, and which samples it is taken on. */
import { createHash } from "node:crypto";

/** A figure that a baseline holds: never a time, so that it is the same on every machine. */
export interface Score {
  readonly name: string;
  readonly value: number;
  /** Which way is better; of "same" neither is: it says how much was looked at. */
  readonly better: "more" | "fewer" | "same";
}

export const more = (name: string, value: number): Score => ({ name, value, better: "more" });
export const fewer = (name: string, value: number): Score => ({ name, value, better: "fewer" });
export const same = (name: string, value: number): Score => ({ name, value, better: "same" });

/** Picks a number of things, or all of them, by their names. */
export type Sampler = <Value>(
  values: readonly Value[],
  count: number,
  nameOf: (value: Value) => string,
) => readonly Value[];

const SEED = "20261123";

/**
 * The things whose names come first in an order that a fixed seed shuffles.
 *
 * A thing that is added to the list later moves at most one other out of the sample.
 */
export const drawSample: Sampler = (values, count, nameOf) =>
  values
    .map((value) => ({ value, key: keyOf(nameOf(value)) }))
    .sort((first, second) => (first.key < second.key ? -1 : 1))
    .slice(0, count)
    .map(({ value }) => value);

/** All of them. */
export const takeAll: Sampler = (values) => values;

function keyOf(name: string): string {
  return createHash("sha256").update(`${SEED} ${name}`).digest("hex");
}
