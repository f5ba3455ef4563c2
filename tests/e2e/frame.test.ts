import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Locator, Page } from "playwright-core";
import type { RouteAnswer } from "../../schemas/api/index.ts";
import type { ProposalRow } from "../../schemas/records/index.ts";
import { axeViolations, openWorkbench, type Workbench } from "./workbench.ts";

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
  await bench.page.getByRole("searchbox").first().waitFor();
});
afterAll(async () => {
  await bench?.close();
});

const GROUND = "bahwa negara menjamin hak setiap orang atas pelindungan diri pribadi;";

/** The proposal of the starter library on victims. */
async function erasure(page: Page): Promise<ProposalRow> {
  const library = await page.evaluate(async () => (await fetch("/api/v1/library")).json());
  const { proposals } = library as RouteAnswer<"getLibrary">;
  const found = proposals.find(({ slug }) => slug === "victim-erasure");
  if (found === undefined) throw new RangeError("expected the proposal");
  return found;
}

async function openBill(page: Page): Promise<Locator> {
  const proposal = await erasure(page);
  const target = proposal.targets.find(({ work }) => work.cite === "UU 21/2007");
  await page.goto(`${bench.origin}/proposals/${proposal.id}?target=${target?.id}`);
  const tab = page.getByRole("tab", { name: "RUU" });
  await tab.waitFor();
  await tab.focus();
  await page.keyboard.press("Enter");
  const panel = page.getByRole("tabpanel", { name: "RUU" });
  await panel.getByText("Terbukti:", { exact: false }).waitFor();
  return panel;
}

/** Opens a part of the frame by its key, and types into its first field. */
async function typeInto(page: Page, panel: Locator, part: string, field: string, words: string) {
  await panel.locator("summary", { hasText: new RegExp(`^${part}`, "u") }).focus();
  await page.keyboard.press("Enter");
  await panel.getByLabel(field, { exact: true }).focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type(words);
}

describe("the frame of a bill in the workspace", () => {
  test("[ST48] is typed by key, printed at once, and kept", async () => {
    const { page } = bench;
    const panel = await openBill(page);
    await typeInto(page, panel, "Menimbang", "Unsur filosofis", "bahwa negara");
    await panel.getByText("Belum tersimpan: perbaiki", { exact: false }).waitFor();
    await panel.getByText("diawali “bahwa” dan diakhiri “;”", { exact: false }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await typeInto(page, panel, "Penjelasan Umum", "Penjelasan Umum", "Satu kalimat.");
    await panel.getByLabel("Unsur filosofis", { exact: true }).fill(GROUND);
    await panel.getByText("Tersimpan.", { exact: true }).waitFor();
    await panel.locator("summary", { hasText: "Naskah RUU" }).click();
    await panel.locator(".bill-text").getByText(GROUND, { exact: false }).waitFor();
    await panel.getByText("Terbukti:", { exact: false }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.reload();
    const again = await openBill(page);
    await again.locator("summary", { hasText: /^Menimbang/u }).click();
    expect(await again.getByLabel("Unsur filosofis", { exact: true }).inputValue()).toBe(GROUND);
  });

  test("[ST47] is told as unsaved, saved with a version, compared with it, and published", async () => {
    const { page } = bench;
    const { id } = await erasure(page);
    await page.goto(`${bench.origin}/proposals/${id}/publication`);
    await page
      .getByText("belum disimpan sebagai versi dan tidak ikut terbit", { exact: false })
      .waitFor();
    await page.getByText("UU 21/2007, RUU: ", { exact: false }).first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const panel = await openBill(page);
    await panel.getByRole("button", { name: /Bandingkan RUU ini/u }).click();
    await page.getByRole("option").first().click();
    await panel.locator("ins", { hasText: "negara menjamin hak" }).first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Simpan versi" }).click();
    const sheet = page.getByRole("dialog");
    await sheet.getByLabel("Apa yang berubah dalam versi ini?").fill("Dengan Menimbang");
    const name = sheet.getByLabel("Nama Anda");
    if ((await name.count()) > 0) await name.fill("Ayu");
    await page.keyboard.press("Enter");
    await page.locator(".sync-version", { hasText: "Dengan Menimbang" }).waitFor();
    await page.goto(`${bench.origin}/proposals/${id}/publication`);
    await page.getByText("UU 21/2007, RUU: ", { exact: false }).first().waitFor();
    expect(
      await page.getByText("belum disimpan sebagai versi dan tidak ikut", { exact: false }).count(),
    ).toBe(0);
    expect(bench.errors).toEqual([]);
  });
});
