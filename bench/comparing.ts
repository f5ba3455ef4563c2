/** The comparison of two whole texts of UU 1/2023 in a real browser: until the first change is seen, and while scrolling. */
import type { Page } from "playwright-core";
import { openWorkbench, type Workbench } from "../tests/e2e/workbench.ts";
import { addKuhp, editText, kuhpMarkdown } from "./kuhp-text.ts";
import { type Figure, summarize } from "./measure.ts";

const EDITS = 300;
const OPENINGS = 5;
const STEPS = 150;
/** Until the page before has come to rest. In milliseconds. */
const SETTLED = 1_500;

declare global {
  interface Window {
    /** When the comparison was asked for, and when a frame showed its first change; in milliseconds. */
    openedAt: number;
    firstChange: number | undefined;
  }
}

// The first frame after the first redline stands in the page; seen by whoever looks at it.
async function watchFirstChange(page: Page): Promise<void> {
  // Functions that the loader has given a name ask for this where they run.
  await page.addInitScript({ content: "globalThis.__name = (named) => named;" });
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector(".comparison ins, .comparison del") === null) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          window.firstChange = performance.now();
        };
        port2.postMessage(null);
      });
    }).observe(document, { childList: true, subtree: true });
  });
}

async function openComparison({ page, origin }: Workbench, path: string): Promise<number> {
  await page.goto(origin);
  await page.waitForTimeout(SETTLED);
  // As a link within the application does it.
  await page.evaluate((to) => {
    window.firstChange = undefined;
    window.openedAt = performance.now();
    history.pushState({}, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, path);
  await page.waitForFunction(() => window.firstChange !== undefined);
  return page.evaluate(() => (window.firstChange ?? Number.NaN) - window.openedAt);
}

/** The milliseconds of each frame while a hand turns the wheel. */
async function scroll(page: Page): Promise<readonly number[]> {
  await page.mouse.move(600, 500);
  const frames = page.evaluate(
    (count) =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        let last = performance.now();
        requestAnimationFrame(function next() {
          const now = performance.now();
          times.push(now - last);
          last = now;
          if (times.length < count) requestAnimationFrame(next);
          else resolve(times);
        });
      }),
    STEPS,
  );
  for (let step = 0; step < STEPS / 2; step += 1) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(16);
  }
  return frames;
}

/** A cold and a warm opening, and the frames of scrolling through the changes and through the whole text. */
export async function benchComparing(): Promise<readonly Figure[]> {
  const bench = await openWorkbench();
  try {
    const text = kuhpMarkdown();
    const before = await addKuhp(bench.page, text, "2023-01-02");
    const after = await addKuhp(bench.page, editText(text, EDITS), "2026-01-02");
    const path = `/compare?before=${before}&after=${after}`;
    await bench.page.goto(await bench.killServer());
    await watchFirstChange(bench.page);
    const cold = await openComparison(bench, path);
    const warm: number[] = [];
    for (let run = 0; run < OPENINGS; run += 1) warm.push(await openComparison(bench, path));
    const changes = await scroll(bench.page);
    await openComparison(bench, `${path}&show=whole`);
    const whole = await scroll(bench.page);
    return [
      summarize("first change on screen, the server knows nothing yet", "under 300", [cold]),
      summarize("first change on screen, again", "under 300", warm),
      summarize("a frame while scrolling through the changes", "under 50", changes),
      summarize("longest of them", "under 50", [Math.max(...changes)]),
      summarize("a frame while scrolling through the whole text", "under 50", whole),
      summarize("longest of them", "under 50", [Math.max(...whole)]),
    ];
  } finally {
    await bench.close();
  }
}
