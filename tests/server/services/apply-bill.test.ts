import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { VersionRow } from "../../../schemas/records/index.ts";
import { addAct, openWorkbench, source, type Workbench } from "../support.ts";

const BASE = `# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 1 TAHUN 2029 TENTANG IZIN

### Pasal 1

Izin diberikan oleh Menteri.

### Pasal 2

Izin berlaku 5 (lima) tahun.

### Pasal 3

Undang-Undang ini mulai berlaku pada tanggal diundangkan.
`;
const billText = (
  item: string,
  number = 2,
): string => `# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR ${number} TAHUN 2030 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 1 TAHUN 2029 TENTANG IZIN

### Pasal I

Beberapa ketentuan dalam Undang-Undang Nomor 1 Tahun 2029 tentang Izin diubah sebagai berikut:

${item}

### Pasal II

Undang-Undang ini mulai berlaku pada tanggal diundangkan.
`;
const GOOD = billText(
  "1. Ketentuan Pasal 2 diubah sehingga berbunyi sebagai berikut:\n\n> ### Pasal 2\n>\n> Izin berlaku 10 (sepuluh) tahun.",
);
const BAD = billText("1. Pasal 9 dihapus.", 3);

let bench: Workbench;
let base: VersionRow;
let good: VersionRow;
let bad: VersionRow;
const act = (text: string, number: string, date: string) =>
  addAct(bench, source(text, { work: `/akn/id/act/uu/${number}`, cite: `UU ${number}`, date }));
beforeAll(async () => {
  bench = await openWorkbench();
  base = await act(BASE, "2029/1", "2029-02-03");
  good = await act(GOOD, "2030/2", "2030-04-05");
  bad = await act(BAD, "2030/3", "2030-04-06");
});
afterAll(async () => {
  expect(bench.failures).toEqual([]);
  await bench.store.close();
});

const apply = (bill: VersionRow, order: object) =>
  bench.ask
    .post(`/api/v1/versions/${base.id}/amendments`)
    .send({ billVersionId: bill.id, ...order });

describe("applying an amending act of the library", () => {
  test("shows what would happen and stores nothing", async () => {
    const { status, body } = await apply(good, { save: false });
    expect([status, body.isComplete, body.version]).toEqual([200, true, null]);
    expect(body.items).toMatchObject([
      { label: "1.", outcome: "applied", problem: null, changed: ["art_2"] },
    ]);
    const answer = (await bench.ask.get(`/api/v1/versions/${base.id}`)).body;
    expect(answer.siblings).toEqual([]);
  });
  test("saves the consolidated text as a version of the act, with what was applied in its facts", async () => {
    const { status, body } = await apply(good, { save: true });
    expect(status).toBe(200);
    const answer = (await bench.ask.get(`/api/v1/versions/${body.version.id}`)).body;
    expect(answer.work.iri).toBe("/akn/id/act/uu/2029/1");
    expect(answer.facts).toMatchObject({
      state: "consolidated",
      date: "2030-04-05",
      amendments: [{ cite: "UU 2030/2", work: "/akn/id/act/uu/2030/2", held: [{ at: "art_2" }] }],
    });
    const text = (await bench.ask.get(`/api/v1/versions/${body.version.id}/source`)).text;
    expect(text).toContain("Izin berlaku 10 (sepuluh) tahun.");
    expect(text).not.toContain("5 (lima)");
  });
  test("[ST37] the saved version keeps what each item did, and what none of them named", async () => {
    const twoParts = await addAct(
      bench,
      source(BASE.replace("Izin berlaku", "(1) Izin dapat dialihkan.\n\n(2) Izin berlaku"), {
        work: "/akn/id/act/uu/2029/1",
        cite: "UU 2029/1",
        state: "consolidated",
        date: "2029-03-04",
      }),
    );
    const bill = await act(
      billText(
        "1. Ketentuan ayat (2) Pasal 2 diubah sehingga Pasal 2 berbunyi sebagai berikut:\n\n> ### Pasal 2\n>\n> (1) Izin tidak dapat dialihkan.\n>\n> (2) Izin berlaku 10 (sepuluh) tahun.",
        8,
      ),
      "2030/8",
      "2030-04-08",
    );
    const order = { billVersionId: bill.id, save: true };
    const applying = bench.ask.post(`/api/v1/versions/${twoParts.id}/amendments`).send(order);
    const { status, body } = await applying;
    expect([status, body.undeclared]).toEqual([200, 1]);
    const { application } = (await bench.ask.get(`/api/v1/versions/${body.version.id}`)).body;
    const { version: _, isComplete: __, ...report } = body;
    expect(application).toEqual({
      ...report,
      baseVersionId: twoParts.id,
      billVersionId: bill.id,
      cite: "UU 2030/8",
    });
    expect(application.problems).toContainEqual(
      expect.objectContaining({ code: "amend/undeclared-change" }),
    );
    const before = (await bench.ask.get(`/api/v1/versions/${twoParts.id}`)).body;
    expect(before.application).toBeNull();
  });
  test("[ST36] is the same version when it is applied once more, and no newer version of another text of that day", async () => {
    const first = await apply(good, { save: true });
    expect((await apply(good, { save: true })).body.version.id).toBe(first.body.version.id);
    const day = "2031-01-02";
    const fuller = await addAct(
      bench,
      source(BASE.replace("5 (lima) tahun.", "5 (lima) tahun. Menteri dapat memperpanjangnya."), {
        work: "/akn/id/act/uu/2029/1",
        cite: "UU 2029/1",
        state: "consolidated",
        date: day,
      }),
    );
    const { status, body } = await apply(good, { save: true, date: day });
    expect([status, body.code, body.date]).toEqual([409, "amend/day-held", day]);
    const answer = (await bench.ask.get("/api/v1/library")).body.works
      .flatMap(
        ({ expressions }: { expressions: { date: string; versions: VersionRow[] }[] }) =>
          expressions,
      )
      .find(({ date }: { date: string }) => date === day);
    expect(answer.versions.map(({ id }: VersionRow) => id)).toEqual([fuller.id]);
  });
  test("refuses an amending act that the version holds already", async () => {
    const [, newest] = (await bench.ask.get(`/api/v1/library`)).body.works
      .find(({ iri }: { readonly iri: string }) => iri === "/akn/id/act/uu/2029/1")
      .expressions.flatMap(({ versions }: { readonly versions: readonly VersionRow[] }) => versions)
      .toSorted((one: VersionRow, other: VersionRow) => (one.createdAt < other.createdAt ? -1 : 1));
    const { body } = await bench.ask
      .post(`/api/v1/versions/${newest.id}/amendments`)
      .send({ billVersionId: good.id, save: false });
    expect(body.isComplete).toBe(false);
    expect(JSON.stringify(body)).toContain("amend/already-held");
  });
  test("saves nothing where an instruction is refused, and says which", async () => {
    const shown = (await apply(bad, { save: false })).body;
    expect(shown).toMatchObject({
      isComplete: false,
      items: [{ outcome: "refused", problem: { code: "amend/target-missing" } }],
    });
    const { status, body } = await apply(bad, { save: true });
    expect([status, body.code]).toEqual([422, "amend/instructions-refused"]);
  });
  test("[ST36] of two bills of one day the second is applied to what the first has made, and not beside it", async () => {
    const other = await act(
      billText(
        "1. Ketentuan Pasal 1 diubah sehingga berbunyi sebagai berikut:\n\n> ### Pasal 1\n>\n> Izin diberikan oleh Gubernur.",
      ).replace("NOMOR 2 TAHUN 2030", "NOMOR 9 TAHUN 2030"),
      "2030/9",
      "2032-01-01",
    );
    const day = { save: true, date: "2032-01-01" };
    const first = (await apply(good, day)).body.version;
    expect((await apply(other, day)).body.code).toBe("amend/day-held");
    const second = await bench.ask
      .post(`/api/v1/versions/${first.id}/amendments`)
      .send({ billVersionId: other.id, ...day });
    expect([second.status, second.body.version.parent]).toEqual([200, first.id]);
  });
});
