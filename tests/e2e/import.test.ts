import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { corpusPath } from "../support/corpus.ts";
import { needing } from "../support/needing.ts";
import { axeViolations, openWorkbench, type Workbench } from "./workbench.ts";

let bench: Workbench;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "rancang-import-"));
  bench = await openWorkbench();
});
afterAll(async () => {
  await bench?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** An act as a scan gives it: page heads and numbers, a damaged label that the sequence repairs, one that it cannot. */
const SCANNED = [
  "UNDANG-UNDANG REPUBLIK INDONESIA",
  "NOMOR 99 TAHUN 2031",
  "TENTANG",
  "PERLINDUNGAN PEMBACA NASKAH",
  "",
  "DENGAN RAHMAT TUHAN YANG MAHA ESA",
  "",
  "PRESIDEN REPUBLIK INDONESIA,",
  "",
  "Menimbang: a. bahwa naskah perlu dibaca;",
  "",
  "MEMUTUSKAN:",
  "",
  "Menetapkan: UNDANG-UNDANG TENTANG PERLINDUNGAN PEMBACA NASKAH.",
  "",
  ...Array.from({ length: 12 }, (_, index) => [
    ...(index === 4 ? ["\fPRESIDEN", "REPUBLIK INDONESIA", "- 2 -"] : []),
    ...(index === 8 ? ["\fPRESIDEN", "REPUBLIK INDONESIA", "- 3 -"] : []),
    `Pasal ${index === 9 ? "1O" : index + 1}`,
    "",
    `(1) Setiap pembaca ke-${index + 1} wajib membaca naskah.`,
    "",
    // In the sixth article a paragraph is missing.
    `(${index === 5 ? 3 : 2}) Pembaca yang lalai dikenai teguran ke-${index + 1}.`,
    "",
  ]).flat(),
  "Disahkan di Jakarta",
  "pada tanggal 5 Mei 2031",
  "",
  "LEMBARAN NEGARA REPUBLIK INDONESIA TAHUN 2031 NOMOR 77",
].join("\n");

async function give(page: Page, name: string, content: string | Buffer): Promise<void> {
  const file = join(folder, name);
  writeFileSync(file, content);
  await giveFile(page, file);
}

async function giveFile(page: Page, file: string): Promise<void> {
  await page.goto(`${bench.origin}/import`);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: /Pilih berkas|Choose a file/u }).press("Enter");
  await (await chooser).setFiles(file);
  await page.waitForURL(/\/import\/.+/u, { waitUntil: "commit" });
}

const desk = async (page: Page): Promise<void> => {
  await page.locator(".source-line").first().waitFor({ state: "attached" });
  await page.locator(".import-text .law").waitFor({ state: "attached" });
};

const kept = async (download: Promise<{ path: () => Promise<string> }>): Promise<Buffer> =>
  readFileSync(await (await download).path());

describe("an import", () => {
  test("begins in the library, and is read", async () => {
    const { page } = bench;
    await page.goto(bench.origin);
    await page.getByRole("link", { name: "Impor naskah" }).click();
    await page.getByRole("button", { name: "Pilih berkas" }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await give(page, "uu-99-2031.txt", SCANNED);
    await desk(page);
    await page.getByRole("heading", { level: 1, name: "uu-99-2031.txt" }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test("shows what was dropped with its reason, and what was repaired with what it was and is", async () => {
    const { page } = bench;
    const source = page.getByRole("listbox", { name: "Sumber" });
    await expect(source.locator(".source-line.is-dropped").allInnerTexts()).resolves.toEqual(
      expect.arrayContaining([expect.stringMatching(/- 2 -\s+nomor halaman/u)]),
    );
    await expect(source.locator(".source-repaired").allInnerTexts()).resolves.toEqual([
      expect.stringMatching(/1O\s*→\s*(?:menjadi\s*)?10/u),
    ]);
    expect(await source.getByRole("group", { name: "Halaman 2" }).count()).toBe(1);
  });

  test("shows by keyboard the clause of a line and the lines of a clause", async () => {
    const { page } = bench;
    await page.getByRole("listbox", { name: "Sumber" }).focus();
    const line = SCANNED.split("\n").findIndex((text) => text.includes("teguran ke-2.")) + 1;
    await page.keyboard.press("Home");
    const active = () => page.locator(".source-line.is-active").getAttribute("data-line");
    while (Number(await active()) < line) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.locator("#art_2__para_2[data-shown]").waitFor();
    expect(await page.getByRole("status").filter({ hasText: "Pasal 2 (2)" }).count()).toBe(1);

    await page.locator("#art_3 .unit-head a").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const shown = page.locator(".source-line[data-shown]");
    expect(await shown.allInnerTexts()).toEqual(["(1) Setiap pembaca ke-3 wajib membaca naskah."]);
  });

  test("leads by keys from one doubtful place to the next, which is confirmed or corrected in Markdown", async () => {
    const { page } = bench;
    await page.locator("#content h1").click();
    const title = page.locator(".checks-head h2");
    const count = Number(/\d+/u.exec(String(await title.textContent()))?.[0]);
    expect(count).toBeGreaterThan(0);
    await page.keyboard.press("n");
    const here = page.locator(".check[aria-current]");
    await here.waitFor();
    expect(await here.textContent()).toMatch(/\(3\)/u);
    await page.keyboard.press("s");
    await here.getByText("sudah diperiksa").waitFor();
    await page.keyboard.press("e");
    const source = page.locator(".cm-content");
    await source.waitFor();
    const at = page.locator(".cm-activeLine");
    expect(await at.textContent()).toMatch(/^\(3\) Pembaca yang lalai/u);
    await page.keyboard.press("End");
    await page.keyboard.type(" Dibetulkan.");
    await page.getByText("ada perubahan Anda").waitFor();
    await page.keyboard.press("Control+m");
    await page.locator(".law").getByText("teguran ke-6. Dibetulkan.").waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test("keeps what was typed and confirmed over a closed page", async () => {
    const { page } = bench;
    await page.reload();
    await desk(page);
    await page.locator(".law").getByText("teguran ke-6. Dibetulkan.").waitFor();
    expect(await page.locator(".check.is-settled").count()).toBe(1);
  });

  test("gives its account as JSON and the file as it was given", async () => {
    const { page } = bench;
    const accounted = page.waitForEvent("download");
    await page.getByRole("button", { name: /pertanggungjawaban/u }).click();
    const account = JSON.parse((await kept(accounted)).toString());
    expect(account.schema).toBe("rancang/account@1");
    expect(account.words.source).toBe(account.words.document + account.words.dropped);
    const original = page.waitForEvent("download");
    await page.getByRole("link", { name: "Berkas asli" }).click();
    expect((await kept(original)).toString()).toBe(SCANNED);
  });

  test("is saved with the facts that were recognised, and its version names the file and its hash", async () => {
    const { page } = bench;
    await page.keyboard.press("Control+s");
    const form = page.getByRole("dialog");
    await form.waitFor();
    const value = (name: string) => form.getByRole("textbox", { name }).inputValue();
    expect(await value("Nomor")).toBe("99");
    expect(await value("Tahun")).toBe("2031");
    expect(await value("Judul")).toBe("Perlindungan Pembaca Naskah");
    expect(await value("Per tanggal")).toBe("5 Mei 2031");
    await form.getByText("Menjadi karya baru: UU 99/2031").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await form.getByRole("textbox", { name: "Judul" }).fill("");
    await form.getByRole("button", { name: "Simpan ke pustaka" }).click();
    await form.getByText("Lengkapi: judul.").waitFor();
    await form.getByRole("textbox", { name: "Judul" }).fill("Perlindungan Pembaca Naskah");
    await form.getByRole("button", { name: "Simpan ke pustaka" }).click();
    await page.waitForURL(/\/texts\//u, { waitUntil: "commit" });
    await page.getByRole("heading", { name: "Asal berkas" }).waitFor();
    const facts = page.locator(".facts-provenance");
    expect(await facts.textContent()).toMatch(/1 bagian diubah orang · 1 tempat dinyatakan benar/u);
    expect(await facts.locator("code").textContent()).toMatch(/^sha256:[0-9a-f]{64}$/u);
    const original = page.waitForEvent("download");
    await facts.getByRole("link", { name: "uu-99-2031.txt" }).click();
    expect((await kept(original)).toString()).toBe(SCANNED);
    const accounted = page.waitForEvent("download");
    await facts.getByRole("link", { name: /pertanggungjawaban/u }).click();
    const { edits, confirmed } = JSON.parse((await kept(accounted)).toString());
    expect([edits.length, confirmed.length]).toEqual([1, 1]);
    expect(edits[0].after.join("\n")).toContain("Dibetulkan.");
    expect(await axeViolations(page)).toEqual([]);
  });

  test("of an act that is held becomes a version of it", async () => {
    const { page } = bench;
    await give(page, "uu-99-2031-lagi.txt", SCANNED);
    await desk(page);
    await page.keyboard.press("Control+s");
    const form = page.getByRole("dialog");
    await form.getByText("Menjadi versi baru dari UU 99/2031").waitFor();
    await form.getByRole("button", { name: "Simpan ke pustaka" }).click();
    await page.waitForURL(/\/texts\//u, { waitUntil: "commit" });
    // The first import was corrected by hand; this one was not.
    await page.getByRole("link", { name: "Lihat perubahan" }).waitFor();
    await page.goto(`${bench.origin}/import`);
    await page.getByRole("button", { name: "Pilih berkas" }).waitFor();
    expect(await page.getByText("Belum disimpan").count()).toBe(0);
  });
});

describe("what cannot be imported", () => {
  test.each([
    ["a picture", "gambar.pdf", Buffer.from("\x89PNG\r\n\x1a\nno picture", "latin1")],
    ["a PDF that is cut off", "putus.pdf", Buffer.from("%PDF-1.7\n1 0 obj\n<< /Type", "latin1")],
  ])("%s is refused in words, and nothing of it is kept", async (_name, name, content) => {
    const { page } = bench;
    await give(page, name, content);
    await page.getByRole("heading", { name: `${name} tidak dapat dibaca` }).waitFor();
    expect(String(await page.locator(".notice p").textContent()).length).toBeGreaterThan(20);
    expect(await axeViolations(page)).toEqual([]);
    const library = await page.request.get(`${bench.origin}/api/v1/library`);
    expect(JSON.stringify(await library.json())).not.toContain(name);
  });

  test("what is stopped while it is read leaves nothing", async () => {
    const { page } = bench;
    const long = Array.from({ length: 60_000 }, (_, index) => `Pasal ${index + 1}\n\nIsi.\n`);
    await give(page, "panjang.txt", long.join("\n"));
    await page.getByRole("button", { name: "Hentikan" }).click();
    await page.getByRole("button", { name: "Pilih berkas" }).waitFor();
    const imports = await page.request.get(`${bench.origin}/api/v1/imports`);
    expect(JSON.stringify(await imports.json())).not.toContain("panjang.txt");
  });
});

describe("the desk", () => {
  test("is whole in English, in the dark and on a telephone", async () => {
    const { page } = bench;
    await page.request.patch(`${bench.origin}/api/v1/session`, {
      data: { language: "en" },
      headers: { origin: bench.origin },
    });
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 390, height: 844 });
    await give(page, "phone.txt", SCANNED);
    await desk(page);
    await page.getByRole("button", { name: "Next" }).click();
    await page.locator(".check[aria-current]").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByText("Source", { exact: true }).click();
    await page.locator(".source-line").filter({ hasText: "teguran ke-4." }).click();
    // The text comes to the front and shows the clause.
    const shown = page.locator("#art_4__para_2[data-shown]");
    await shown.waitFor();
    await page.waitForFunction(() => {
      const { top = Number.NaN } =
        document.querySelector("#art_4__para_2")?.getBoundingClientRect() ?? {};
      return top < innerHeight;
    });
    expect(await axeViolations(page)).toEqual([]);
    const overflow = () => document.documentElement.scrollWidth - window.innerWidth;
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
    expect(bench.errors).toEqual([]);
  });
});

needing("corpus", () => {
  test("a gazette PDF is read whole, beside its pages", async () => {
    const { page } = bench;
    await page.setViewportSize({ width: 1440, height: 900 });
    await giveFile(page, corpusPath("id/uu-2007-21/pdf-digital.pdf"));
    await desk(page);
    expect(await page.locator(".law .unit-article").count()).toBe(67);
    expect(await page.getByRole("group", { name: /^Page \d+$/u }).count()).toBeGreaterThan(30);
    expect(bench.errors).toEqual([]);
  });
});
