/** A real headless Chromium: the one of the machine, else the one inside the npm package. */
import { existsSync } from "node:fs";
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as driver } from "playwright-core";

const SYSTEM = "/usr/bin/chromium";
// Without these the browser looks for hosts of its own at every start.
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
];

/** The browser; the caller closes it. Fails where neither is there: the tests never pass by skipping. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = existsSync(SYSTEM) ? SYSTEM : await chromium.executablePath();
  return driver.launch({ executablePath, args: ["--no-sandbox", ...QUIET] });
}
