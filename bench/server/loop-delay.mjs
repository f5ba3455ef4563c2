// @ts-check
/**
 * Loaded into the server of the bench before anything else: how long its event loop stood still, told on a line of standard
 * error each time the process is sent SIGUSR2. Workers that it starts load this too, and are sent nothing.
 */
import { monitorEventLoopDelay } from "node:perf_hooks";

const RESOLUTION_MS = 2;
const NANOSECONDS = 1e6;

const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delays.enable();
process.on("SIGUSR2", () => {
  const told = { p99: delays.percentile(99) / NANOSECONDS, longest: delays.max / NANOSECONDS };
  delays.reset();
  process.stderr.write(`loop-delay ${JSON.stringify(told)}\n`);
});
