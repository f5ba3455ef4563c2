/** From one place to look at to the next. */
import type { Check } from "./find-checks.ts";

interface Stepping {
  /** The place that is looked at now. */
  readonly at: string | null;
  readonly step: 1 | -1;
  readonly isSettled: (check: Check) => boolean;
}

/** The next place that nobody has looked at, going round; any next one where all are settled. */
export function stepCheck(
  look: readonly Check[],
  { at, step, isSettled }: Stepping,
): Check | undefined {
  const here = look.findIndex(({ id }) => id === at);
  const start = here < 0 && step < 0 ? look.length : here;
  const ahead = look.map(
    (_, index) => look[(start + step * (index + 1) + 2 * look.length) % look.length],
  );
  return ahead.find((check) => check !== undefined && !isSettled(check)) ?? ahead[0];
}
