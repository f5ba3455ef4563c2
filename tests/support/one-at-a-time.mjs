/** Runs test files one after the other, in the process of Jest itself: what drives a browser wants the machine for itself. */
import TestRunner from "jest-runner";

// biome-ignore lint/style/noDefaultExport: Jest takes a runner by its default export.
export default class OneAtATime extends TestRunner {
  isSerial = true;
}
