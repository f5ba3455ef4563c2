/**
 * The last lines of a run: how many tests were skipped, why, and which variable brings them in.
 *
 * Where RANCANG_REQUIRE is set, a skipped test fails the run: whoever requires things wants every test.
 */
import { writeSync } from "node:fs";

/** The title that tests/support/needing.ts gives to tests that need a thing. */
const TITLE = /^with the (\w+) \((\w+)\)$/u;

/** A reporter of Jest. */
// biome-ignore lint/style/noDefaultExport: Jest takes a reporter by its default export.
export default class ClosingLines {
  #isAsked;
  #failure;

  constructor({ testNamePattern }) {
    const pattern = new RegExp(testNamePattern ?? "", "i");
    // Nothing is missing for a test that `-t` leaves out.
    this.#isAsked = ({ fullName }) => pattern.test(fullName);
  }

  onRunComplete(_contexts, { testResults }) {
    const skipped = testResults
      .flatMap((file) => file.testResults)
      .filter(({ status }) => status !== "passed" && status !== "failed")
      .filter(this.#isAsked);
    const lines = closingLines(skipped.map(reasonOf));
    // Jest's own summary is written after all reporters are done.
    process.once("exit", () => writeSync(process.stderr.fd, lines));
    if (skipped.length > 0 && process.env.RANCANG_REQUIRE)
      this.#failure = new Error(
        `${skipped.length} skipped where RANCANG_REQUIRE=${process.env.RANCANG_REQUIRE} asks for every test.`,
      );
  }

  getLastError() {
    return this.#failure;
  }
}

function closingLines(reasons) {
  return [...new Set(reasons)]
    .map((reason) => {
      const count = reasons.filter((one) => one === reason).length;
      return `${count} ${count === 1 ? "test was" : "tests were"} skipped: ${reason}\n`;
    })
    .join("");
}

function reasonOf({ ancestorTitles }) {
  const [, thing, variable] = ancestorTitles.map((title) => TITLE.exec(title)).find(Boolean) ?? [];
  return thing === undefined
    ? "not for want of anything, but by a test.skip or test.todo in the file."
    : `the ${thing} is not part of the project; ${variable}=FOLDER brings them in.`;
}
