import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { openWorkbench, type Workbench } from "./workbench.ts";

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(async () => {
  await bench?.close();
});

interface Answer {
  readonly id: string;
  readonly targets: readonly { readonly id: string; readonly baseVersionId: string }[];
}

/** What the API answers, asked as the page asks it. */
function ask<Value>(page: Page, path: string, body?: unknown): Promise<Value> {
  return page.evaluate(
    async ([at, sent]) => {
      const headers = { "content-type": "application/json" };
      const how = sent === "" ? {} : { method: "POST", headers, body: sent };
      return (await fetch(`/api/v1${at}`, how)).json();
    },
    [path, body === undefined ? "" : JSON.stringify(body)] as const,
  );
}

interface Library {
  readonly works: readonly {
    readonly cite: string;
    readonly expressions: readonly {
      readonly targetId: string | null;
      readonly versions: readonly { readonly id: string }[];
    }[];
  }[];
}

/** A fresh proposal on UU 21/2007, open in the rich text. */
async function openDraft(page: Page): Promise<Answer> {
  const { works } = await ask<Library>(page, "/library");
  const act = works.find(({ cite }) => cite === "UU 21/2007");
  const text = act?.expressions.find(({ targetId }) => targetId === null);
  const proposal = await ask<Answer>(page, "/proposals", {
    title: { id: "Uji", en: "" },
    baseVersionIds: [text?.versions[0]?.id],
  });
  await goTo(page, proposal.id);
  return proposal;
}

async function goTo(page: Page, proposalId: string): Promise<void> {
  await page.goto(`${bench.origin}/proposals/${proposalId}`);
  await page.locator(".ProseMirror").getByText("Pasal 2", { exact: true }).first().waitFor();
}

/** Puts the caret so many letters into the first paragraph with some words. */
async function putCaret(page: Page, words: string, letters: number): Promise<void> {
  const paragraph = page.locator(".ProseMirror p").filter({ hasText: words }).first();
  await paragraph.click();
  await paragraph.evaluate(async (node, at) => {
    const text = node.firstChild;
    const told = new Promise((resolve) => {
      document.addEventListener("selectionchange", () => requestAnimationFrame(resolve), {
        once: true,
      });
    });
    document.getSelection()?.collapse(text, 0);
    document.getSelection()?.collapse(text, at);
    await told;
  }, letters);
}

const inDraft = (page: Page, words: string) => page.locator(".ProseMirror p", { hasText: words });
const inSource = (page: Page, words: string) => page.locator(".cm-line", { hasText: words });

describe("the two views of a draft", () => {
  test("show one place: letters go where the caret stood, both ways", async () => {
    const { page } = bench;
    await openDraft(page);
    const [point] = await page.locator(".ProseMirror .unit-point p").allTextContents();
    const words = point ?? "";
    await putCaret(page, words, 5);
    await page.keyboard.press("Control+m");
    await page.locator(".cm-content:focus").waitFor();
    await page.keyboard.type("XYZ");
    await inSource(page, `${words.slice(0, 5)}XYZ${words.slice(5, 20)}`).waitFor();
    await page.keyboard.press("Control+m");
    await page.locator(".ProseMirror:focus").waitFor();
    await page.keyboard.type("QRS");
    await inDraft(page, `${words.slice(0, 5)}XYZQRS${words.slice(5, 20)}`).waitFor();
    await page.keyboard.press("Control+z");
    await inDraft(page, `${words.slice(0, 5)}XYZ${words.slice(5, 20)}`).waitFor();
    await page.keyboard.press("Control+z");
    await inDraft(page, words).first().waitFor();
    await page.keyboard.press("Control+y");
    await inDraft(page, `${words.slice(0, 5)}XYZ${words.slice(5, 20)}`).waitFor();
  });

  test("say at the line that a label is overwritten, and again in the rich text until it is back", async () => {
    const { page } = bench;
    await openDraft(page);
    await putCaret(page, "Setiap orang yang melakukan perekrutan", 0);
    await page.keyboard.press("Control+m");
    await page.locator(".cm-content:focus").waitFor();
    await page.keyboard.press("Home");
    await page.keyboard.type("x");
    await page.locator(".source-told", { hasText: "ayat (1)" }).waitFor();
    await page.keyboard.press("Control+m");
    await page.locator(".text-told", { hasText: "ayat (1)" }).waitFor();
    await page.keyboard.press("Control+z");
    await page.locator(".text-told").waitFor({ state: "detached" });
    await inDraft(page, "Setiap orang yang melakukan perekrutan").first().waitFor();
  });
});

test("undo takes back one's own words after a merge with another tab, and not those of the other", async () => {
  const { page } = bench;
  const { id } = await openDraft(page);
  const other = await bench.openTab();
  await goTo(other, id);
  await putCaret(other, "Setiap orang yang melakukan perekrutan", 6);
  await other.keyboard.type(" lain");
  await other.locator(".sync-saved", { hasText: "tersimpan" }).waitFor();
  await page.bringToFront();
  await putCaret(page, "Setiap orang yang melakukan perekrutan", 6);
  await page.keyboard.type(" sendiri");
  await inDraft(page, "lain").first().waitFor();
  await page.keyboard.press("Control+z");
  await inDraft(page, "Setiap lain orang yang melakukan").first().waitFor();
  await page.keyboard.press("Control+y");
  await inDraft(page, "sendiri").first().waitFor();
  await other.close();
});

test("a table that Word gives is a table, and what it cannot bring is told", async () => {
  const { page } = bench;
  await openDraft(page);
  await putCaret(page, "Setiap orang yang melakukan perekrutan", 6);
  await page.keyboard.press("End");
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      "text/html",
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{margin:0}</style></head><body><!--StartFragment-->
       <table class=MsoTableGrid border=1><tr><td width=300><p class=MsoNormal>satu<o:p></o:p></p></td><td><p class=MsoNormal>dua<sup>2</sup><o:p></o:p></p></td></tr>
       <tr><td><p class=MsoNormal>tiga</p></td><td><p class=MsoNormal>empat</p></td></tr></table><!--EndFragment--></body></html>`,
    );
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  const cells = page.locator(".ProseMirror .law-table").last().locator("td");
  await cells.first().waitFor();
  expect(await cells.allTextContents()).toEqual(["satu", "dua2", "tiga", "empat"]);
  await page.locator(".text-told", { hasText: "huruf yang dinaikkan" }).waitFor();
  await page.keyboard.press("Control+z");
  await cells.first().waitFor({ state: "detached" });
});

describe("keys and presses", () => {
  async function openComparison(page: Page): Promise<void> {
    const proposal = await openDraft(page);
    await putCaret(page, "Setiap orang yang melakukan perekrutan", 6);
    await page.keyboard.type(" baru");
    await page.locator(".sync-saved", { hasText: "tersimpan" }).waitFor();
    const [target] = proposal.targets;
    await page.goto(
      `${bench.origin}/compare?before=${target?.baseVersionId}&after=draft:${target?.id}`,
    );
    await page.locator("ins", { hasText: "baru" }).first().waitFor();
  }

  test("keys act after a click on a choice or a button", async () => {
    const { page } = bench;
    await openComparison(page);
    await page.locator("label", { hasText: "Berdampingan" }).first().click();
    await page.keyboard.press("1");
    await page
      .getByRole("radio", { name: "Satu kolom", checked: true })
      .waitFor({ state: "attached" });
    await page.locator("main .button").first().focus();
    await page.keyboard.press("3");
    await page
      .getByRole("radio", { name: "Tiga kolom", checked: true })
      .waitFor({ state: "attached" });
    await page.keyboard.press("n");
    await page.waitForURL(/#/u, { waitUntil: "commit" });
    await page.keyboard.press("c");
    await page
      .getByRole("textbox", { name: /[Kk]omentar/u })
      .first()
      .fill("Perlu?");
    await page.keyboard.press("1");
    await page
      .getByRole("radio", { name: "Tiga kolom", checked: true })
      .waitFor({ state: "attached" });
  });

  test("where there is no hover a press on an action of a comment meets it: nothing moves under the finger", async () => {
    const { page } = bench;
    const { searchParams } = new URL(page.url());
    const targetId = (searchParams.get("after") ?? "").replace("draft:", "");
    interface Held {
      readonly type: string;
      readonly attrs?: { readonly wid?: string };
      readonly content?: readonly Held[];
    }
    const { document } = await ask<{ readonly document: Held }>(page, `/targets/${targetId}/draft`);
    const paragraphs = (node: Held): readonly Held[] =>
      node.type === "paragraph" ? [node] : (node.content ?? []).flatMap(paragraphs);
    const wid = paragraphs(document).find((unit) => JSON.stringify(unit).includes("baru"))?.attrs
      ?.wid;
    const comment = { side: "after", quote: null, body: "Perlu?", eid: "art_2__para_1", wid };
    await ask(page, "/comments", { ...comment, targetId, versionRef: `draft:${targetId}` });
    const phone = await bench.browser.newContext({
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
      locale: "id-ID",
      storageState: await bench.context.storageState(),
    });
    const held = await phone.newPage();
    await held.goto(page.url().split("#")[0] ?? "");
    const reply = held.getByRole("button", { name: "Balas" }).first();
    await reply.scrollIntoViewIfNeeded();
    const box = (await reply.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await held.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await held.mouse.down();
    expect((await reply.boundingBox())?.y).toBe(box.y);
    await held.mouse.up();
    await held.getByRole("textbox", { name: /Balas/u }).waitFor();
    await phone.close();
  });
});

test("no script failed on any page", () => {
  expect(bench.errors).toEqual([]);
});
