import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import type { RouteAnswer, RouteName } from "../../schemas/api/index.ts";
import { legalSchema } from "../../schemas/document.ts";
import type { TargetRow } from "../../schemas/records/index.ts";
import { axeViolations, openWorkbench, type Workbench } from "./workbench.ts";

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
  await bench.page.getByRole("searchbox").first().waitFor();
});
afterAll(async () => {
  await bench?.close();
});

/** What the API answers to a call that the page makes. */
const call = <Name extends RouteName>(
  page: Page,
  method: string,
  path: string,
  body?: object,
): Promise<RouteAnswer<Name>> =>
  page.evaluate(
    async ([verb, url, sent]) => {
      const answer = await fetch(`/api/v1${url}`, {
        method: verb as string,
        ...(sent === null
          ? {}
          : { headers: { "Content-Type": "application/json" }, body: JSON.stringify(sent) }),
      });
      return answer.json();
    },
    [method, path, body ?? null] as const,
  );

/** The proposal of the starter library on victims, and what it makes of UU 21/2007. */
async function erasureOf(page: Page): Promise<{ readonly id: string; readonly target: TargetRow }> {
  const { proposals } = await call<"getLibrary">(page, "GET", "/library");
  const found = proposals.find(({ slug }) => slug === "victim-erasure");
  const target = found?.targets.find(({ work }) => work.cite === "UU 21/2007");
  if (found === undefined || target === undefined) throw new RangeError("expected the proposal");
  return { id: found.id, target };
}

/** A proposal on the excerpt of UU 21/2007 in which words stand before the first "Korban adalah". */
async function propose(page: Page, title: string, words: string): Promise<string> {
  const { baseVersionId } = (await erasureOf(page)).target;
  const proposal = await call<"openProposal">(page, "POST", "/proposals", {
    title: { id: title, en: title },
    baseVersionIds: [baseVersionId],
  });
  const target = proposal.targets[0]?.id ?? "";
  const draft = await call<"getDraft">(page, "GET", `/targets/${target}/draft`);
  let at = -1;
  legalSchema.nodeFromJSON(draft.document).descendants((node, position) => {
    const found = node.isText ? (node.text ?? "").indexOf("Korban adalah") : -1;
    if (found >= 0 && at < 0) at = position + found;
  });
  const slice = { content: [{ type: "text", text: words }] };
  await call<"addSteps">(page, "POST", `/targets/${target}/steps`, {
    length: draft.length,
    clientId: "test",
    steps: [{ stepType: "replace", from: at, to: at, slice }],
  });
  return proposal.id;
}

describe("combining proposals", () => {
  test("[MG23] two that agree become one, with the bill of both", async () => {
    const { page } = bench;
    const one = await erasureOf(page);
    await page.goto(`${bench.origin}/proposals/${one.id}?target=${one.target.id}`);
    await page.getByRole("button", { name: "Gabungkan…" }).click();
    const sheet = page.getByRole("dialog");
    await sheet.getByText("Bukti elektronik, kerja sama lintas negara", { exact: false }).click();
    await sheet.getByText("Tidak ada ketentuan yang dirumuskan berbeda.").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await sheet.getByLabel("Judul rancangan baru").fill("Satu RUU");
    await sheet.getByRole("button", { name: "Buka rancangan gabungan" }).click();
    await page.getByRole("heading", { level: 1, name: "Satu RUU" }).waitFor();
    const text = page.locator(".ProseMirror");
    await text.getByText("Pasal 50A", { exact: true }).first().waitFor();
    await text.getByText("Pasal 31A", { exact: true }).first().waitFor();
  });

  test("[MG23] what is worded differently is settled in a person's own words", async () => {
    const { page } = bench;
    const one = await propose(page, "Usul pertama", "Saksi dan ");
    await propose(page, "Usul kedua", "Pelapor dan ");
    await page.goto(`${bench.origin}/proposals/${one}`);
    await page.getByRole("button", { name: "Gabungkan…" }).click();
    const sheet = page.getByRole("dialog");
    await sheet.getByText("Usul kedua", { exact: true }).click();
    await sheet.getByText("1 ketentuan dirumuskan berbeda; 1 belum diputuskan.").waitFor();
    const open = sheet.getByRole("button", { name: "Buka rancangan gabungan" });
    expect(await open.isDisabled()).toBe(true);
    await sheet.getByText("Rumusan sendiri", { exact: true }).click();
    const words = sheet.getByRole("textbox", { name: /Rumusan Pasal 1 angka 3/u });
    const written = await words.inputValue();
    expect(written).toMatch(/^3\. Saksi dan Korban adalah/u);
    await words.fill(written.replace("Saksi dan", "Saksi, pelapor, dan"));
    expect(await axeViolations(page)).toEqual([]);
    await open.click();
    await page
      .getByRole("heading", { level: 1, name: /^Gabungan: Usul pertama; Usul kedua/u })
      .waitFor();
    await page.locator(".ProseMirror").getByText("Saksi, pelapor, dan Korban adalah").waitFor();
    expect(bench.errors).toEqual([]);
  });
});
