import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { RouteAnswer } from "../../../schemas/api/index.ts";
import type { DraftTable } from "../../../schemas/api/tables.ts";
import { legalSchema } from "../../../schemas/document.ts";
import { addAct, openProposal, openWorkbench, source, type Workbench } from "../support.ts";

const BODY =
  "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 21 TAHUN 2007 TENTANG PEMBERANTASAN TINDAK PIDANA PERDAGANGAN ORANG\n\n## Pasal 1\n\nSetiap orang yang menampung korban dipidana dengan pidana penjara paling lama 5 (lima) tahun.\n\n## Pasal 2\n\nKetentuan lebih lanjut mengenai pusat pelayanan diatur dengan Peraturan Pemerintah.\n";

let bench: Workbench;
let target: string;
beforeAll(async () => {
  bench = await openWorkbench();
  const act = await addAct(bench, source(BODY));
  target = (await openProposal(bench, [act.id])).targets[0]!.id;
});
afterAll(async () => {
  expect(bench.failures).toEqual([]);
  await bench.store.close();
});

const tables = async (language = "id"): Promise<RouteAnswer<"getTables">> =>
  (await bench.ask.get(`/api/v1/targets/${target}/tables`).query({ language })).body;
/** The cells of a column by its name. */
const column = ({ columns, rows }: DraftTable, name: string): readonly (string | undefined)[] =>
  rows.map((row) => row[columns.findIndex((one) => one.name === name)]);
/** Puts a word in the place of the first that stands there. */
const replace = async (word: string, by: string): Promise<void> => {
  const draft = (await bench.ask.get(`/api/v1/targets/${target}/draft`)).body;
  let from = -1;
  legalSchema.nodeFromJSON(draft.document).descendants((node, position) => {
    const found = node.isText ? (node.text ?? "").indexOf(word) : -1;
    if (found >= 0 && from < 0) from = position + found;
  });
  const slice = { content: [{ type: "text", text: by }] };
  const steps = [{ stepType: "replace", from, to: from + word.length, slice }];
  await bench.ask
    .post(`/api/v1/targets/${target}/steps`)
    .send({ length: draft.length, clientId: "test", steps });
};

describe("[PN11] the tables of a draft", () => {
  test("say what it threatens and what its base did, in the language that is asked for", async () => {
    const [before] = (await tables()).tables;
    expect(column(before!, "change")).toEqual(["tetap"]);
    await replace("5 (lima)", "7 (tujuh)");
    const { length, tables: made } = await tables();
    expect(length).toBe(1);
    const [penalties, delegations] = made;
    expect(column(penalties!, "change")).toEqual(["berubah"]);
    expect(column(penalties!, "prison")).toEqual(["pidana penjara 7 (tujuh) tahun"]);
    expect(column(penalties!, "before")[0]).toContain("5 (lima) tahun");
    expect(penalties!.csv.split("\r\n")).toHaveLength(3);
    expect(column(delegations!, "instrument")).toEqual(["Peraturan Pemerintah"]);
    const [english] = (await tables("en")).tables;
    expect(column(english!, "change")).toEqual(["changed"]);
    expect(english!.columns[0]?.says).toBe("Clause");
  });

  test("are refused of a target that is not there, and in another language", async () => {
    const ask = (path: string) => bench.ask.get(`/api/v1/targets/${path}`);
    expect(
      (await ask("00000000-0000-7000-8000-000000000000/tables").query({ language: "id" })).status,
    ).toBe(404);
    expect((await ask(`${target}/tables`).query({ language: "de" })).status).toBe(400);
  });
});
