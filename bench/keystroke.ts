/** Typing in the rich editor on the whole UU 1/2023: from a key to the frame that shows it, in a real browser with panels and server at work. */
import type { Page } from "playwright-core";
import { openWorkbench } from "../tests/e2e/workbench.ts";
import { addKuhp, kuhpMarkdown } from "./kuhp-text.ts";
import { type Figure, summarize } from "./measure.ts";

const AIM = "p95 under 50";
const WORDS = "setiap orang yang dengan sengaja ".repeat(10);
/** A fast writer: 120 words a minute. In milliseconds. */
const BETWEEN = 60;
/** Long enough for the analysis of the draft to run between two bursts. In milliseconds. */
const PAUSE = 900;

declare global {
  interface Window {
    keyTimes: number[];
  }
}

/** Lets the page note, for each key, the time until the frame after it was drawn. */
async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.keyTimes = [];
    window.addEventListener(
      "keydown",
      ({ key }) => {
        if (key === "Control") return;
        const start = performance.now();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          // A message sent from a frame arrives when the frame was drawn.
          port1.onmessage = () => window.keyTimes.push(performance.now() - start);
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
}

async function timesOf(page: Page, type: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    window.keyTimes = [];
  });
  await type();
  await page.waitForTimeout(PAUSE);
  return page.evaluate(() => window.keyTimes);
}

/** How long it takes until the other view is shown and has the focus. */
async function switchView(page: Page, into: "source" | "rich"): Promise<number> {
  return page.evaluate(
    async (focused) => {
      const start = performance.now();
      window.dispatchEvent(new KeyboardEvent("keydown", { key: "m", ctrlKey: true }));
      while (document.activeElement?.matches(focused) !== true)
        await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      return performance.now() - start;
    },
    into === "source" ? ".cm-content" : ".ProseMirror",
  );
}

/** Opens a draft of the whole act with the panel of changes beside it. */
async function openDraft(page: Page, origin: string): Promise<void> {
  await page.goto(origin);
  const base = await addKuhp(page, kuhpMarkdown(), "2023-01-02");
  const proposal = await page.evaluate(async (baseVersionId) => {
    const answer = await fetch("/api/v1/proposals", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ title: { id: "Bench", en: "" }, baseVersionIds: [baseVersionId] }),
    });
    return (await answer.json()).id as string;
  }, base);
  await page.goto(new URL(`/proposals/${proposal}`, origin).href);
  await page.locator(".ProseMirror").getByText("Pasal 30", { exact: true }).first().waitFor();
}

/** Characters in bursts and evenly, new units, undo, and the way from one view to the other and back. */
export async function benchKeystroke(): Promise<readonly Figure[]> {
  const bench = await openWorkbench();
  try {
    const { page, origin } = bench;
    await openDraft(page, origin);
    await page.waitForTimeout(PAUSE * 2);
    await page.locator(".ProseMirror .unit-article p").nth(100).click();
    await page.keyboard.press("End");
    await watchKeys(page);
    const typed = await timesOf(page, () => page.keyboard.type(WORDS, { delay: BETWEEN }));
    const bursts = await timesOf(page, async () => {
      for (const word of WORDS.slice(0, 150).split(" ")) {
        await page.keyboard.type(`${word} `, { delay: 20 });
        await page.waitForTimeout(PAUSE / 2);
      }
    });
    const units = await timesOf(page, async () => {
      for (let unit = 0; unit < 20; unit += 1) {
        await page.keyboard.type("baru");
        await page.keyboard.press("Enter", { delay: BETWEEN });
      }
    });
    const undone = await timesOf(page, async () => {
      for (let step = 0; step < 20; step += 1)
        await page.keyboard.press("Control+z", { delay: BETWEEN });
    });
    const switched: number[] = [];
    for (let turn = 0; turn < 10; turn += 1) {
      switched.push(await switchView(page, "source"));
      await page.keyboard.type("x");
      switched.push(await switchView(page, "rich"));
    }
    return [
      summarize("a character", AIM, typed),
      summarize("a character after a pause", AIM, bursts),
      summarize("words and Enter for a new unit", AIM, units),
      summarize("undo", AIM, undone),
      summarize("switch of view", "p95 under 300", switched),
    ];
  } finally {
    await bench.close();
  }
}
