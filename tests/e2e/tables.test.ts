import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { axeViolations, openWorkbench, type Workbench } from "./workbench.ts";

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
  await bench.page.getByRole("searchbox").first().waitFor();
});
afterAll(async () => {
  await bench?.close();
});

/** The draft of the starter library that raises penalties of UU 21/2007. */
async function openDraft({ page, origin }: Workbench): Promise<void> {
  const address = await page.evaluate(async () => {
    const { proposals } = await (await fetch("/api/v1/library")).json();
    for (const { id, slug, targets } of proposals)
      for (const target of targets)
        if (slug === "cybersex-trafficking" && target.work.cite === "UU 21/2007")
          return `/proposals/${id}?target=${target.id}`;
    return "";
  });
  expect(address).not.toBe("");
  await page.goto(`${origin}${address}`);
}

/** A picture of the page, where the variable names a folder for them. */
async function picture({ page }: Workbench, name: string): Promise<void> {
  const folder = process.env["RANCANG_PICTURES"];
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` });
}

describe("[PN11] the tables of a draft", () => {
  test("are shown beside it, given as CSV and printed alone", async () => {
    const { page } = bench;
    await openDraft(bench);
    await page.getByRole("button", { name: "Tabel…" }).click();
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("columnheader", { name: "Perubahan" }).waitFor();
    expect(await sheet.getByRole("rowheader").count()).toBeGreaterThan(10);
    expect(await sheet.getByRole("cell", { name: "baru", exact: true }).count()).toBeGreaterThan(0);
    expect(await axeViolations(page)).toEqual([]);
    await picture(bench, "penalties-1440");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      sheet.getByRole("button", { name: "Unduh CSV" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/penalties\.csv$/u);
    const csv = readFileSync(await download.path(), "utf8");
    expect(csv).toMatch(/^clause,conduct,prison,joint,fine,.*eid\r\n/u);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".ProseMirror").isVisible()).toBe(false);
    expect(await sheet.getByRole("table").isVisible()).toBe(true);
    await picture(bench, "penalties-print");
    await page.emulateMedia({ media: "screen" });
    await sheet.getByText("Pendelegasian", { exact: true }).click();
    await sheet.getByRole("columnheader", { name: "Diserahkan kepada" }).waitFor();
    await picture(bench, "delegations-1440");
  });

  test("are blocks on a phone, without a word beyond the edge", async () => {
    const { page } = bench;
    await page.setViewportSize({ width: 390, height: 844 });
    await openDraft(bench);
    await page.getByRole("button", { name: "Tabel…" }).click();
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("heading", { level: 3 }).first().waitFor();
    expect(await sheet.getByRole("table").count()).toBe(0);
    const beyond = await sheet.evaluate((node) => node.scrollWidth - node.clientWidth);
    expect(beyond).toBeLessThanOrEqual(0);
    expect(await axeViolations(page)).toEqual([]);
    await picture(bench, "penalties-390");
    expect(bench.errors).toEqual([]);
  });
});
