/** Time and chance. */

/** The time: ISO 8601 in UTC. */
export interface Clock {
  readonly now: () => string;
}

/** Random text that nobody guesses. */
export interface Ids {
  /** A short identifier of a record or a clause. */
  readonly id: () => string;
  /** A secret of 256 bits. */
  readonly token: () => string;
}
