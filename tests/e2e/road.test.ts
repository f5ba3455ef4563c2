import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { needing } from "../support/needing.ts";
import { axeViolations, openWorkbench, type Workbench } from "./workbench.ts";

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(async () => {
  await bench?.close();
});

interface Walked {
  readonly name: string;
  readonly state: string;
  readonly articles: number;
  /** A word that tells what is typed on this road from what is typed on the other. */
  readonly word: string;
}
/** The two texts on which the road is walked: the act as the starter library holds it, and as it was officially published. */
const HELD: Walked = {
  name: "the starter library's UU 21/2007",
  state: "teks konsolidasi per 2 Januari 2026",
  articles: 67,
  word: "pustaka",
};
const WHOLE: Walked = {
  name: "the whole UU 21/2007",
  state: "teks asli pengundangan per 19 April 2007",
  articles: 67,
  word: "resmi",
};

async function openAct(page: Page, state: string): Promise<void> {
  await page.goto(bench.origin);
  const act = page.getByRole("listitem").filter({ hasText: "UU 21/2007" });
  await act
    .getByRole("link", { name: new RegExp(state, "u") })
    .first()
    .click();
  await page.getByRole("article").getByText("Pasal 1", { exact: true }).first().waitFor();
}

/** Puts the caret at the end of the paragraph that ends in some words, as a click behind its last word does. */
async function clickEnd(page: Page, words: string): Promise<void> {
  const paragraph = page.locator(".ProseMirror p").filter({ hasText: words }).first();
  await paragraph.click();
  await paragraph.evaluate(
    (node) =>
      new Promise((resolve) => {
        // The editor reads the selection when the browser tells it of the change; a frame later it has.
        document.addEventListener("selectionchange", () => requestAnimationFrame(resolve), {
          once: true,
        });
        const selection = document.getSelection();
        selection?.selectAllChildren(node);
        selection?.collapseToEnd();
      }),
  );
}

describe("the road", () => {
  test("a used link opens nothing, and pages without a session say so", async () => {
    const stranger = await bench.browser.newContext();
    const response = await stranger.request.get(`${bench.origin}/api/v1/library`);
    expect(response.status()).toBe(401);
    expect(response.headers()["content-type"]).toMatch(/problem\+json/u);
    await stranger.close();
  });

  test("1 library: search finds a clause by stems of its words and jumps to it", async () => {
    const { page } = bench;
    await page.goto(bench.origin);
    await page.getByRole("searchbox").first().fill("pelindungan rehabilitasi korban");
    const hit = page.getByRole("link", { name: /Pasal 51/u }).first();
    await hit.click();
    await page.waitForURL(/#(?:att_1__)?art_51/u, { waitUntil: "commit" });
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test("1 library: a citation finds its clause", async () => {
    const { page } = bench;
    await page.goto(bench.origin);
    await page.getByRole("searchbox").first().fill("Pasal 26 ITE");
    await page
      .getByRole("link", { name: /Pasal 26/u })
      .first()
      .click();
    await page.waitForURL(/#art_26/u, { waitUntil: "commit" });
  });
});

const walkTheRoad = ({ name, state, articles, word }: Walked): void =>
  describe(`the road on ${name}`, () => {
    const title = `Uji ${word}`;
    const typed = `Ketentuan uji ${word} yang diketik.`;

    test("2 read: outline, permanent addresses, facts", async () => {
      const { page } = bench;
      await openAct(page, state);
      const outline = page.getByRole("navigation", { name: /Isi/u });
      expect(await outline.getByRole("link", { name: /^Pasal \d+/u }).count()).toBe(articles);
      await page.goto(`${page.url().split("#")[0]}#art_13`);
      await page.locator("#art_13").waitFor();
      expect(await page.locator("#art_13").isVisible()).toBe(true);
      expect(await axeViolations(page)).toEqual([]);
    });

    test("3 propose: typed words, a new unit by Enter, the same in Markdown, one undo", async () => {
      const { page } = bench;
      await openAct(page, state);
      await page.getByRole("button", { name: "Usulkan perubahan" }).click();
      await page.getByRole("dialog").getByRole("textbox").first().fill(title);
      await page.getByRole("dialog").getByRole("button", { name: /Mulai/u }).click();
      await page.waitForURL(/\/proposals\//u, { waitUntil: "commit" });
      const editor = page.locator(".ProseMirror");
      await clickEnd(page, "kegiatan pelacuran dan percabulan.");
      await page.keyboard.press("Enter");
      await page.keyboard.type(typed);
      await editor.getByText(typed).waitFor();
      await page.keyboard.press("Control+m");
      const source = page.locator(".cm-content");
      await source.waitFor();
      await expect(
        page.evaluate(() => document.querySelector(".cm-content")?.textContent ?? ""),
      ).resolves.toContain("#");
      await page.keyboard.press("Control+m");
      await editor.getByText(typed).waitFor();
      expect(await axeViolations(page)).toEqual([]);
    });

    test("3 propose: a closed tab and a server that went away lose nothing typed", async () => {
      const { page } = bench;
      const address = page.url();
      await clickEnd(page, typed);
      await page.keyboard.type(" Tambahan.");
      await page.locator(".ProseMirror").getByText(`${typed} Tambahan.`).waitFor();
      await page.close({ runBeforeUnload: false });
      const link = await bench.killServer();
      bench.page = await bench.openTab();
      await bench.page.goto(link);
      await bench.page.goto(address);
      await bench.page.locator(".ProseMirror").getByText(`${typed} Tambahan.`).waitFor();
    });

    test("3 propose: a version is saved with a message", async () => {
      const { page } = bench;
      await page.locator(".ProseMirror").click();
      await page.keyboard.press("Control+s");
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("textbox").first().fill("Versi uji");
      // Where nobody has said a name yet, the first save asks for one.
      const name = dialog.getByRole("textbox").nth(1);
      if ((await name.count()) > 0) await name.fill("Ayu Perancang");
      await dialog.getByRole("button", { name: /Simpan/u }).click();
      await dialog.waitFor({ state: "hidden" });
    });

    test("4 compare: three layouts by key, next and previous", async () => {
      const { page } = bench;
      await page.getByRole("link", { name: "Sandingkan dengan dasar" }).click();
      await page.waitForURL(/\/compare/u, { waitUntil: "commit" });
      await page.getByRole("radiogroup", { name: "Tata letak" }).waitFor();
      await page.getByText(typed, { exact: false }).first().waitFor();
      for (const [key, layout] of [
        ["2", "Berdampingan"],
        ["3", "Tiga kolom"],
        ["1", "Satu kolom"],
      ] as const) {
        await page.keyboard.press(key);
        await page
          .getByRole("radio", { name: layout, checked: true })
          .waitFor({ state: "attached" });
        expect(await axeViolations(page)).toEqual([]);
      }
      await page.keyboard.press("n");
      await page.keyboard.press("p");
      expect(await page.locator("ins").filter({ hasText: typed }).count()).toBeGreaterThan(0);
    });

    test("5 comment: on a clause of the diff, answered, resolved", async () => {
      const { page } = bench;
      await page
        .getByRole("button", { name: /Komentar pada/u })
        .first()
        .click();
      await page
        .getByRole("textbox", { name: /[Kk]omentar/u })
        .first()
        .fill("Apakah unsur ini perlu? <script>alert(1)</script>");
      await page
        .getByRole("button", { name: /^Kirim/u })
        .first()
        .click();
      await page.getByText("Apakah unsur ini perlu? <script>alert(1)</script>").first().waitFor();
      expect(await axeViolations(page)).toEqual([]);
    });

    test("6 publish: one self-contained page, served without a session", async () => {
      const { page, browser } = bench;
      await page.getByRole("link", { name: "Terbitkan" }).click();
      await page.waitForURL(/publication/u, { waitUntil: "commit" });
      await page.getByRole("button", { name: "Terbitkan sekarang" }).click();
      const link = page.locator('a[href*="/p/"]').first();
      const address = await link.getAttribute("href");
      const reader = await browser.newContext({ javaScriptEnabled: false });
      const published = await reader.newPage();
      const requests: string[] = [];
      published.on("request", (request) => requests.push(request.url()));
      await published.goto(new URL(address ?? "", bench.origin).href);
      await published.getByText(typed, { exact: false }).first().waitFor();
      expect(await published.locator("text=sha256:").count()).toBeGreaterThan(0);
      expect(requests).toHaveLength(1);
      await reader.close();
      await page.getByRole("button", { name: "Tarik terbitan ini…" }).click();
      await page.getByRole("dialog").getByRole("textbox").first().fill("Salah kutip.");
      expect(await axeViolations(page)).toEqual([]);
      await page.getByRole("dialog").getByRole("button", { name: "Tarik", exact: true }).click();
      await page.getByText("Ditarik", { exact: true }).waitFor();
    });
  });

walkTheRoad(HELD);
needing("corpus", () => {
  walkTheRoad(WHOLE);
});

test("a proposal takes a new act beside the one that it changes, by keyboard", async () => {
  const { page } = bench;
  await page.getByRole("link", { name: "Buka rancangan" }).first().click();
  await page.getByRole("button", { name: "Tambah naskah" }).focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("Judul undang-undang baru").focus();
  await page.keyboard.type("Pengesahan Konvensi Uji");
  await page.keyboard.press("Enter");
  await page.getByText("Peraturan baru: RUU Pengesahan Konvensi Uji").first().waitFor();
  await page.locator(".ProseMirror").getByText("TENTANG PENGESAHAN KONVENSI UJI").first().waitFor();
  await page.getByRole("tab", { name: "RUU" }).click();
  await page.getByText("naskah rancangan inilah RUU-nya", { exact: false }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
});

test("no script failed on any page", () => {
  expect(bench.errors).toEqual([]);
});
