/** What the one who runs the bench of intake asks for. */
export interface BenchOptions {
  /** Whether each row says what is wrong in it. */
  readonly withDetail: boolean;
  /** Only inputs that have this in their names. */
  readonly only: string;
}
