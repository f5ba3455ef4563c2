import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { createAnsweringInPool } from "../../../server/answering/index.ts";
import type { PlainCall } from "../../../server/http/answer.ts";
import { createProgramPool, type ProgramPool } from "../../../server/pool/index.ts";
import {
  addAct,
  BODY,
  findText,
  openProposal,
  openWorkbench,
  source,
  typing,
  type Workbench,
} from "../support.ts";

let pool: ProgramPool;
const asked: string[] = [];
const open: Workbench[] = [];

beforeAll(() => {
  const made = createProgramPool();
  pool = {
    ...made,
    run: (task, input, options) => {
      if (task === "answer") asked.push((input as { readonly name: string }).name);
      return made.run(task, input, options);
    },
  };
});
afterEach(async () => {
  asked.length = 0;
  await Promise.all(open.splice(0).map(({ store }) => store.close()));
});
afterAll(() => pool.close());

async function workbench(where: "here" | "apart", through = pool): Promise<Workbench> {
  const made =
    where === "here"
      ? await openWorkbench()
      : await openWorkbench(undefined, {}, (held) => createAnsweringInPool(through, held));
  open.push(made);
  return made;
}

const BILL = `# UNDANG-UNDANG NOMOR 5 TAHUN 2024 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 21 TAHUN 2007 TENTANG PEMBERANTASAN TINDAK PIDANA PERDAGANGAN ORANG

## Pasal I

Beberapa ketentuan dalam Undang-Undang Nomor 21 Tahun 2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang diubah sebagai berikut:

1. Ketentuan ayat (2) Pasal 2 diubah sehingga Pasal 2 berbunyi sebagai berikut:

> ### Pasal 2
>
> (1) Setiap orang yang melakukan perekrutan, dipidana dengan pidana penjara.
>
> (2) Jika perbuatan mengakibatkan orang tereksploitasi, pelaku dipidana dengan pidana denda.

## Pasal II

Undang-Undang ini mulai berlaku pada tanggal diundangkan.
`;

/** What a person does, from a text to its publication; the answers without what is made by chance. */
async function workThrough(bench: Workbench) {
  const { ask } = bench;
  const give = async (text: string) =>
    (await ask.post("/api/v1/texts").send({ kind: "existing", source: text })).body;
  const base = await give(source(BODY));
  const bill = await give(
    source(BILL, {
      work: "/akn/id/act/uu/2024/5",
      title: "Perubahan",
      cite: "UU 5/2024",
      date: "2024-01-02",
    }),
  );
  const amended = await ask
    .post(`/api/v1/versions/${base.id}/amendments`)
    .send({ billVersionId: bill.id, save: true });
  const proposal = await openProposal(bench, [base.id]);
  const target = proposal.targets[0]?.id ?? "";
  const draft = await ask.get(`/api/v1/targets/${target}/draft`);
  const step = typing(findText(draft.body.document, "Korban"), "kata ");
  await ask
    .post(`/api/v1/targets/${target}/steps`)
    .send({ length: 0, clientId: "one", steps: [step] });
  const saved = await ask
    .post(`/api/v1/targets/${target}/versions`)
    .set("If-Match", '"1"')
    .send({ message: "satu" });
  const compared = await ask.get(`/api/v1/compare?before=${base.id}&after=draft:${target}`);
  const published = await ask.post("/api/v1/publications").send({ proposalId: proposal.id });
  const read = await ask.get(`/api/v1/versions/${saved.body.id}`);
  const plain = await ask.get(`/api/v1/versions/${saved.body.id}/source`);
  const missing = await ask.get("/api/v1/versions/0123456789abcdef");
  return {
    base: base.hash,
    amended: [amended.status, amended.body.isComplete, amended.body.version?.hash],
    draft: [draft.status, draft.body.length],
    saved: [saved.status, saved.body.hash],
    compared: [compared.status, compared.body.diff.counts, compared.body.summary],
    published: [published.status, published.body.targets?.length],
    read: [read.status, read.body.hash, read.body.clauses.length],
    plain: [plain.status, plain.type, plain.text],
    missing: [missing.status, missing.body.code],
  };
}

describe("calls that are answered by a worker", () => {
  test("[ST38] are answered as they are here, and no text is opened here", async () => {
    const apart = await workbench("apart");
    const found = await workThrough(apart);
    expect(found).toEqual(await workThrough(await workbench("here")));
    expect([found.amended[0], found.saved[0], found.published[0]]).toEqual([200, 201, 201]);
    expect(new Set(asked)).toEqual(
      new Set(
        "addText applyBill openProposal getDraft saveVersion compare publish getVersion getVersionSource".split(
          " ",
        ),
      ),
    );
    expect(apart.dependencies.texts.size).toBe(0);
    expect(apart.failures).toEqual([]);
  });

  test("[ST38] that come at once are each answered, and the newest version is one", async () => {
    const bench = await workbench("apart");
    const base = await addAct(bench);
    const proposal = await openProposal(bench, [base.id]);
    const target = proposal.targets[0]?.id ?? "";
    const { document } = (await bench.ask.get(`/api/v1/targets/${target}/draft`)).body;
    const steps = [typing(findText(document, "Korban"), "kata ")];
    await bench.ask
      .post(`/api/v1/targets/${target}/steps`)
      .send({ length: 0, clientId: "one", steps });
    const answers = await Promise.all(
      ["a", "b", "c"].map((message) =>
        bench.ask
          .post(`/api/v1/targets/${target}/versions`)
          .set("If-Match", '"1"')
          .send({ message }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  test("[ST38] one that finds too many before it is told when to come again", async () => {
    const full = { ...pool, run: () => Promise.resolve({ kind: "full" as const }) };
    const bench = await workbench("apart", full);
    const answer = await bench.ask.get("/api/v1/versions/0123456789abcdef");
    expect([answer.status, answer.body.code]).toEqual([503, "http/busy"]);
    expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
  });

  test.each(["begin", "end"])("[ST39] whose worker is gone at the %s leave nothing", async (at) => {
    const kill: ProgramPool = {
      ...pool,
      run: (task, input, options) => {
        const stop = new AbortController();
        const onQuestion = async (question: unknown) => {
          const { kind } = question as { readonly kind: string };
          if (kind === at) stop.abort();
          return kind === at && at === "end" ? undefined : options?.onQuestion?.(question);
        };
        return pool.run(task, input, { ...options, onQuestion, signal: stop.signal });
      },
    };
    const bench = await workbench("apart", kill);
    const lost = await bench.ask
      .post("/api/v1/texts")
      .send({ kind: "existing", source: source(BODY) });
    expect(lost.status).toBe(500);
    expect(bench.failures.map(String)).toEqual([expect.stringContaining("addText ended")]);
    expect((await bench.ask.get("/api/v1/library")).body.works).toEqual([]);
    expect((await addAct(bench)).parent).toBeNull();
  });

  test("[ST39] that fail in the middle of what they write are undone, and say why to the log", async () => {
    const bench = await workbench("apart");
    const { store } = bench;
    const broken: typeof store = {
      ...store,
      atomically: (work) =>
        store.atomically((inner) =>
          work({
            ...inner,
            versions: { ...inner.versions, add: () => Promise.reject(new Error("no such disk")) },
          }),
        ),
    };
    const apart = createAnsweringInPool(pool, { ...bench.dependencies, store: broken });
    const person = { name: "Ayu", language: "id" } as const;
    const body = { kind: "existing", source: source(BODY) };
    const given = { person, params: undefined, query: undefined, expected: "", body };
    const call = given as unknown as PlainCall;
    await expect(apart("addText", call)).rejects.toThrow(/no such disk[\s\S]*addVersion/u);
    expect(await store.works.list()).toEqual([]);
    const { ok } = await createAnsweringInPool(pool, bench.dependencies)("addText", call);
    expect(ok).toBe(true);
  });
});
