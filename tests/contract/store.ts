/** What any store must do, whatever database is behind it. */
import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Facts } from "../../schemas/facts.ts";
import type {
  CorrectionRow,
  Expression,
  Proposal,
  Provenance,
  Work,
} from "../../schemas/records/index.ts";
import type {
  ClauseEntry,
  OpenStore,
  Store,
  StoredImport,
  StoredReading,
  StoredVersion,
  Target,
} from "../../server/ports/index.ts";

const AT = "2026-11-23T10:00:00.000Z";
const LATER = "2026-11-24T10:00:00.000Z";

export const work = (over: Partial<Work> = {}): Work => ({
  id: "work-1",
  iri: "/akn/id/act/uu/2007/21",
  kind: "existing",
  title: "Pemberantasan Tindak Pidana Perdagangan Orang",
  cite: "UU 21/2007",
  country: "id",
  language: "id",
  ...over,
});

export const expression = (over: Partial<Expression> = {}): Expression => ({
  id: "expression-1",
  workId: "work-1",
  date: "2026-01-02",
  state: "consolidated",
  extent: "whole",
  targetId: null,
  ...over,
});

const facts: Facts = {
  dialect: 1,
  work: "/akn/id/act/uu/2007/21",
  title: "Judul",
  language: "id",
  state: "consolidated",
  extent: "whole",
  date: "2026-01-02",
};

export const version = (over: Partial<StoredVersion> = {}): StoredVersion => ({
  id: "version-1",
  expressionId: "expression-1",
  hash: `sha256:${"0".repeat(64)}`,
  parent: null,
  message: "first",
  author: "Ayu",
  createdAt: AT,
  dialect: 1,
  body: "### Pasal 1\n\nSetiap orang.\n",
  wids: ["w1", "w2"],
  facts,
  base: null,
  application: null,
  frame: null,
  ...over,
});

export const clause = (over: Partial<ClauseEntry> = {}): ClauseEntry => ({
  eid: "art_1",
  wid: "w1",
  label: "Pasal 1",
  kind: "article",
  path: ["Pasal 1"],
  title: "",
  text: "Setiap orang yang dipidana.",
  stems: "pasal 1 orang pidana",
  ...over,
});

const proposal = (over: Partial<Proposal> = {}): Omit<Proposal, "etag"> => ({
  id: "proposal-1",
  slug: null,
  title: { id: "Usulan", en: "Proposal" },
  summary: { id: "", en: "" },
  illustrative: false,
  author: "Ayu",
  createdAt: AT,
  updatedAt: AT,
  ...over,
});

const target = (over: Partial<Target> = {}): Target => ({
  id: "target-1",
  proposalId: "proposal-1",
  workId: "work-1",
  expressionId: "expression-2",
  baseVersionId: "version-1",
  savedLength: 0,
  ...over,
});

const comment = (over: { id?: string; body?: string; quote?: string } = {}) => ({
  id: "comment-1",
  targetId: "target-1",
  versionRef: "version-1",
  wid: "w1",
  eid: "art_1",
  side: "after" as const,
  quote: null,
  body: "<script>alert(1)</script>",
  author: "Ayu",
  createdAt: AT,
  ...over,
});

const HASH = `sha256:${"1".repeat(64)}`;

const read = (over: Partial<StoredImport> = {}): StoredImport => ({
  id: "import-1",
  fileName: "uu 21—2007.pdf",
  size: 100_000_000,
  hash: HASH,
  format: "pdf",
  engine: "rancang 0.1.0",
  author: "Ayu",
  createdAt: AT,
  ...over,
});

const reading: StoredReading = {
  profile: "id",
  sourceText: "Pasal 1\n\fSetiap orang\u0000 \ud83d\ude00",
  account: {
    schema: "rancang/account@1",
    words: { source: 4, document: 4, dropped: 0, repaired: 0 },
    spans: [
      {
        line: 1,
        from: 0,
        to: 7,
        text: "Pasal 1",
        outcome: "kept",
        doubtful: false,
        eid: "art_1",
        reason: null,
        becomes: null,
      },
    ],
  },
  document: { type: "act", content: [] },
  problems: [
    {
      code: "intake/words-lost",
      at: { kind: "source", line: 1, column: 1 },
      facts: { source: "a", document: "b" },
    },
  ],
  facts: null,
};

const provenance = (over: Partial<Provenance> = {}): Provenance => ({
  id: "provenance-1",
  versionId: "version-1",
  fileName: "uu.pdf",
  size: 9,
  hash: HASH,
  format: "pdf",
  engine: "rancang 0.1.0",
  author: "Ayu",
  createdAt: AT,
  words: reading.account.words,
  edits: 1,
  confirmed: 0,
  ...over,
});

/** Runs the contract over stores that are new and empty. */
export function describeStore(name: string, open: () => Promise<OpenStore>): void {
  describe(name, () => {
    let store: OpenStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(async () => {
      await store.close();
    });

    const withVersion = async () => {
      await store.works.add(work());
      await store.works.addExpression(expression());
      await store.versions.add(version(), [clause()], []);
    };
    const withTarget = async () => {
      await withVersion();
      await store.proposals.add(proposal());
      await store.works.addExpression(
        expression({ id: "expression-2", state: "proposal", targetId: "target-1" }),
      );
      await store.proposals.addTarget(target());
    };

    describe("works and versions", () => {
      test("[ST1] a version comes back to the letter", async () => {
        await withVersion();
        const odd = version({
          id: "version-2",
          parent: "version-1",
          body: "“Pasal” — é \u{1F600} 'x' \"y\" \\ $& %s ; DROP TABLE works; --\n",
        });
        await store.versions.add(odd, [], []);
        expect(await store.versions.find("version-2")).toEqual(odd);
      });

      test("[ST37] a version that an amending act made keeps what each item did, to the letter", async () => {
        await withVersion();
        const amended = version({
          id: "version-2",
          parent: "version-1",
          application: {
            baseVersionId: "version-1",
            billVersionId: "version-3",
            cite: "UU 2/2030",
            items: [
              {
                item: "art_I__list_1__point_1",
                label: "1.",
                text: "Pasal 2 diubah sehingga “berbunyi”: \\ $& é",
                outcome: "applied",
                problem: null,
                remarks: [{ code: "amend/no-change", facts: { unit: "Pasal 2" } }],
                changed: ["art_2"],
              },
            ],
            problems: [{ code: "amend/undeclared-change", facts: { unit: "Pasal 2" } }],
            undeclared: 1,
          },
        });
        await store.versions.add(amended, [], []);
        expect(await store.versions.find("version-2")).toEqual(amended);
      });

      test("[ST1] a version that was never added is not found", async () => {
        expect(await store.versions.find("version-9")).toBeUndefined();
        expect(await store.works.find("work-9")).toBeUndefined();
      });

      test("[ST2] works list their expressions and versions, newest first, without those of proposals", async () => {
        await withTarget();
        await store.versions.add(version({ id: "version-2", message: "second" }), [], []);
        await store.versions.add(
          version({ id: "version-3", expressionId: "expression-2" }),
          [],
          [],
        );
        const [listed] = await store.works.list();
        expect(listed?.expressions.map(({ id }) => id)).toEqual(["expression-1"]);
        expect(listed?.expressions[0]?.versions.map(({ id }) => id)).toEqual([
          "version-2",
          "version-1",
        ]);
        expect((await store.versions.ofWork("work-1")).map(({ id }) => id)).toEqual([
          "version-3",
          "version-2",
          "version-1",
        ]);
        expect((await store.versions.newest("expression-1"))?.id).toBe("version-2");
        expect([...(await store.versions.newestFacts()).keys()]).toEqual(["expression-1"]);
      });

      test.each<[string, () => Promise<void>]>([
        ["a second work with one address", () => store.works.add(work({ id: "work-2" }))],
        [
          "a second expression of one day and state",
          () => store.works.addExpression(expression({ id: "expression-9" })),
        ],
        [
          "a version of no expression",
          () => store.versions.add(version({ id: "version-9", expressionId: "none" }), [], []),
        ],
        [
          "a version whose parent is none",
          () => store.versions.add(version({ id: "version-9", parent: "none" }), [], []),
        ],
        ["a second version of one id", () => store.versions.add(version(), [], [])],
      ])("[ST3] refuses %s", async (_name, add) => {
        await withVersion();
        await expect(add()).rejects.toThrow();
      });

      test("[ST4] the lineage of a version comes back", async () => {
        await withVersion();
        const line = { wid: "w1", fromVersionId: "version-1", fromWid: "w1", by: "edit" } as const;
        await store.versions.add(version({ id: "version-2", parent: "version-1" }), [], [line]);
        expect(await store.versions.lineage("version-2")).toEqual([line]);
      });

      test("[ST5] holds a text of four thousand clauses", async () => {
        await withVersion();
        const clauses = Array.from({ length: 4000 }, (_, index) =>
          clause({ eid: `art_${index}`, wid: `x${index}` }),
        );
        await store.versions.add(version({ id: "version-2" }), clauses, []);
        const found = await store.search.byAddress({
          workIds: ["work-1"],
          eids: ["art_3999"],
          kind: undefined,
          limit: 5,
        });
        expect(found.map(({ eid }) => eid)).toEqual(["art_3999"]);
      });
    });

    describe("corrections of pairings", () => {
      const correction = (over: Partial<CorrectionRow> = {}): CorrectionRow => ({
        id: "correction-1",
        beforeVersionId: "version-1",
        afterVersionId: "version-2",
        kind: "pair",
        before: "art_1",
        after: "art_2",
        author: "Ayu",
        createdAt: AT,
        ...over,
      });

      test("[ST25] stand beside the two versions in the order they were made, and can be taken back", async () => {
        await withVersion();
        await store.versions.add(version({ id: "version-2", parent: "version-1" }), [], []);
        const second = correction({ id: "correction-2", kind: "apart" });
        await store.corrections.add(correction());
        await store.corrections.add(second);
        expect(await store.corrections.ofPair("version-1", "version-2")).toEqual([
          correction(),
          second,
        ]);
        expect(await store.corrections.ofPair("version-2", "version-1")).toEqual([]);
        expect(await store.corrections.remove("correction-1")).toBe(true);
        expect(await store.corrections.remove("correction-1")).toBe(false);
        expect(await store.corrections.ofPair("version-1", "version-2")).toEqual([second]);
      });

      test("[ST25] refuses one between versions that are not held", async () => {
        await withVersion();
        await expect(store.corrections.add(correction())).rejects.toThrow();
      });
    });

    describe("transactions", () => {
      test("[ST6] all is written or nothing", async () => {
        const failing = store.atomically(async (inner) => {
          await inner.works.add(work());
          throw new RangeError("stop");
        });
        await expect(failing).rejects.toThrow("stop");
        expect(await store.works.list()).toEqual([]);
      });

      test("[ST6] two at once do not mix", async () => {
        await withTarget();
        const append = (clientId: string) =>
          store.atomically(async (inner) => {
            const length = await inner.drafts.length("target-1");
            await inner.drafts.append(
              "target-1",
              length,
              [{ step: { stepType: "replace" }, clientId }],
              AT,
            );
          });
        await Promise.all(["a", "b", "c", "d"].map(append));
        const steps = await store.drafts.steps("target-1", 0);
        expect(steps.map(({ clientId }) => clientId).sort()).toEqual(["a", "b", "c", "d"]);
      });
    });

    describe("search", () => {
      const byWords = async (...terms: [stem: string, exact: string][]) =>
        (
          await store.search.byWords({
            terms: terms.map(([stem, exact]) => ({ stem, exact })),
            kind: undefined,
            limit: 10,
          })
        ).map(({ eid }) => eid);

      beforeEach(async () => {
        await withVersion();
        await store.versions.add(
          version({ id: "version-2" }),
          [
            clause(),
            clause({
              eid: "art_2",
              label: "Pasal 2",
              text: "Penghapusan informasi elektronik.",
              stems: "hapus informasi elektronik",
            }),
            clause({
              eid: "art_3",
              label: "Pasal 3",
              text: "Undang-Undang ini “berlaku”.",
              stems: "undang laku",
            }),
          ],
          [],
        );
      });

      test("[ST7] finds a clause by stem, by exact word and by the beginning of the last word", async () => {
        expect(await byWords(["hapus", "dihapus"])).toEqual(["art_2"]);
        expect(await byWords(["zzz", "penghapusan"])).toEqual(["art_2"]);
        expect(await byWords(["zzz", "penghap"])).toEqual(["art_2"]);
        expect(await byWords(["undang", "undang-undang"])).toEqual(["art_3"]);
      });

      test("[ST7] a clause must have every word", async () => {
        expect(await byWords(["hapus", "hapus"], ["elektronik", "elektronik"])).toEqual(["art_2"]);
        expect(await byWords(["hapus", "hapus"], ["laku", "laku"])).toEqual([]);
        expect(await byWords()).toEqual([]);
      });

      test("[ST8] finds only the newest version of an expression", async () => {
        const found = await store.search.byWords({
          terms: [{ stem: "pidana", exact: "pidana" }],
          kind: undefined,
          limit: 10,
        });
        expect(found.map(({ versionId, eid }) => [versionId, eid])).toEqual([
          ["version-2", "art_1"],
        ]);
      });

      test("[ST8] tells proposals from what exists", async () => {
        const search = (kind: "existing" | "comparative" | "proposal") =>
          store.search.byAddress({ workIds: ["work-1"], eids: ["art_1"], kind, limit: 10 });
        expect(await search("existing")).toHaveLength(1);
        expect(await search("comparative")).toHaveLength(0);
        expect(await search("proposal")).toHaveLength(0);
      });

      test.each([
        ['"'],
        ["*"],
        ["a OR b"],
        ["NEAR(a b)"],
        ["stems : x"],
        ["-"],
        ["("],
        ["'"],
        ["\\"],
        [";"],
        ["^a"],
        ["\u0000"],
      ])("[ST9] takes %j as words, not as a query", async (word) => {
        expect(await byWords([word, word], ["hapus", word])).toEqual([]);
      });
    });

    describe("proposals and drafts", () => {
      beforeEach(withTarget);

      test("[ST10] a change needs the entity tag of what is held", async () => {
        const held = (await store.proposals.find("proposal-1"))!;
        const title = { id: "Baru", en: "New" };
        expect(await store.proposals.change({ ...held, title, updatedAt: LATER })).toBe(true);
        expect(
          await store.proposals.change({ ...held, title: { id: "x", en: "x" }, updatedAt: LATER }),
        ).toBe(false);
        const changed = await store.proposals.find("proposal-1");
        expect(changed).toMatchObject({ title, updatedAt: LATER });
        expect(changed?.etag).not.toBe(held.etag);
      });

      test("[ST11] the log keeps steps in order and from a position on", async () => {
        const step = (name: string) => ({ step: { stepType: name }, clientId: name });
        await store.drafts.append("target-1", 0, [step("a"), step("b")], AT);
        await store.drafts.append("target-1", 2, [step("c")], AT);
        expect(await store.drafts.length("target-1")).toBe(3);
        expect(await store.drafts.steps("target-1", 1)).toEqual([step("b"), step("c")]);
        expect(await store.drafts.steps("target-1", 3)).toEqual([]);
      });

      test("[ST11] refuses a position that is taken", async () => {
        const step = { step: { stepType: "a" }, clientId: "a" };
        await store.drafts.append("target-1", 0, [step], AT);
        await expect(store.drafts.append("target-1", 0, [step], AT)).rejects.toThrow();
      });

      const [ACT, ANOTHER] = ['{"type":"act"}', '{"type":"act","of":"another"}'];
      test("[ST12] the newest snapshot is the longest; a base may be replaced", async () => {
        expect(await store.drafts.newestSnapshot("target-1")).toBeUndefined();
        await store.drafts.addSnapshot("target-1", { length: 0, document: ACT }, AT);
        await store.drafts.replaceBase("target-1", ANOTHER, AT);
        expect(await store.drafts.newestSnapshot("target-1")).toEqual({
          length: 0,
          document: ANOTHER,
        });
        await store.drafts.addSnapshot("target-1", { length: 7, document: ACT }, AT);
        expect((await store.drafts.newestSnapshot("target-1"))?.length).toBe(7);
      });

      test('[ST10] a reason is put first with tag "0" and then with its own', async () => {
        const reason = {
          targetId: "target-1",
          wid: "w1",
          reason: { id: "sebab", en: "" },
          gaps: ["G1"],
          author: "Ayu",
          updatedAt: AT,
        };
        expect(await store.reasons.put(reason, '"0"')).toBe(true);
        expect(await store.reasons.put({ ...reason, gaps: [] }, '"0"')).toBe(false);
        expect(await store.reasons.put({ ...reason, gaps: ["G2"] }, '"1"')).toBe(true);
        expect(await store.reasons.put(reason, '"1"')).toBe(false);
        expect(await store.reasons.put(reason, "W/anything")).toBe(false);
        expect(await store.reasons.ofTarget("target-1")).toEqual([
          { ...reason, gaps: ["G2"], etag: '"2"' },
        ]);
      });

      test('[ST48] a frame is put first with tag "0" and then with its own', async () => {
        const row = {
          targetId: "target-1",
          frame: { schema: "rancang/frame@1" as const, general: ["Satu."] },
          author: "Ayu",
          updatedAt: AT,
        };
        const later = { ...row, frame: { ...row.frame, general: ["Satu.", "Dua."] } };
        expect(await store.frames.ofTarget("target-1")).toBeUndefined();
        expect(await store.frames.put(row, '"1"')).toBe(false);
        expect(await store.frames.put(row, '"0"')).toBe(true);
        expect(await store.frames.put(later, '"0"')).toBe(false);
        expect(await store.frames.put(later, '"1"')).toBe(true);
        expect(await store.frames.put(row, '"1"')).toBe(false);
        expect(await store.frames.ofTarget("target-1")).toEqual({ ...later, etag: '"2"' });
      });

      test("[ST10] a pin is changed and removed only as it is held", async () => {
        const pin = {
          id: "pin-1",
          targetId: "target-1",
          wid: "w1",
          sourceVersionId: "version-1",
          sourceEid: "art_1",
          taken: { id: "a", en: "a" },
          notTaken: { id: "b", en: "b" },
          author: "Ayu",
          createdAt: AT,
        };
        await store.pins.add(pin);
        const held = (await store.pins.find("pin-1"))!;
        expect(await store.pins.change({ ...held, taken: { id: "c", en: "c" } })).toBe(true);
        expect(await store.pins.change({ ...held, taken: { id: "d", en: "d" } })).toBe(false);
        expect(await store.pins.remove("pin-1", held.etag)).toBe(false);
        const [changed] = await store.pins.ofTarget("target-1");
        expect(changed?.taken).toEqual({ id: "c", en: "c" });
        expect(await store.pins.remove("pin-1", changed!.etag)).toBe(true);
        expect(await store.pins.find("pin-1")).toBeUndefined();
      });

      test("[ST13] comments keep their replies and whether they are resolved", async () => {
        await store.comments.add(comment());
        await store.comments.add(comment({ id: "comment-2", quote: "kata" }));
        await store.comments.addReply("comment-1", {
          id: "reply-1",
          body: "Ya.",
          author: "Budi",
          createdAt: LATER,
        });
        await store.comments.resolve("comment-1", { by: "Budi", at: LATER });
        const [first, second] = await store.comments.ofTarget("target-1");
        expect(first).toMatchObject({
          ...comment(),
          resolved: { by: "Budi", at: LATER },
          replies: [{ id: "reply-1", body: "Ya." }],
        });
        expect(second).toMatchObject({
          id: "comment-2",
          quote: "kata",
          resolved: null,
          replies: [],
        });
        await store.comments.resolve("comment-1", null);
        expect((await store.comments.find("comment-1"))?.resolved).toBeNull();
      });

      test("[ST14] a publication keeps its bytes", async () => {
        const row = {
          id: "publication-1",
          proposalId: "proposal-1",
          title: { id: "a", en: "b" },
          hash: "sha256:x",
          author: "Ayu",
          createdAt: AT,
          targets: [],
          withdrawal: null,
        };
        await store.publications.add(row, "<!doctype html>é");
        expect(await store.publications.list()).toEqual([row]);
        expect(await store.publications.page("publication-1")).toEqual({
          hash: "sha256:x",
          html: "<!doctype html>é",
        });
      });

      test("[ST45] a withdrawal stays as it was first said, and the bytes stay with it", async () => {
        const row = {
          id: "publication-1",
          proposalId: "proposal-1",
          title: { id: "a", en: "b" },
          hash: "sha256:x",
          author: "Ayu",
          createdAt: AT,
          targets: [],
          withdrawal: null,
        };
        await store.publications.add(row, "x");
        const withdrawal = { at: AT, author: "Ayu", reason: "Salah.", replacedBy: null };
        expect(await store.publications.withdraw("publication-1", withdrawal)).toBe(true);
        expect(
          await store.publications.withdraw("publication-1", { ...withdrawal, reason: "Lain." }),
        ).toBe(false);
        expect((await store.publications.find("publication-1"))?.withdrawal).toEqual(withdrawal);
        expect(await store.publications.withdraw("publication-9", withdrawal)).toBe(false);
        expect((await store.publications.page("publication-1"))?.hash).toBe("sha256:x");
        expect(await store.publications.page("publication-2")).toBeUndefined();
      });
    });

    describe("files that were imported", () => {
      const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);

      test("[ST29] an original comes back byte for byte under its SHA-256, however often it was given", async () => {
        const hash = await store.originals.add(bytes);
        expect(hash).toBe(`sha256:${createHash("sha256").update(bytes).digest("hex")}`);
        expect(await store.originals.add(bytes)).toBe(hash);
        const found = await store.originals.find(hash);
        expect(Buffer.compare(found ?? new Uint8Array(), bytes)).toBe(0);
        expect(await store.originals.find(HASH)).toBeUndefined();
        await store.originals.remove(hash);
        expect(await store.originals.find(hash)).toBeUndefined();
        await store.originals.remove(hash);
      });

      test("[ST26] what was read is kept with its reading until it is removed", async () => {
        await store.imports.add(read(), reading);
        await store.imports.add(read({ id: "import-2", hash: `${HASH.slice(0, -1)}2` }), reading);
        expect((await store.imports.list()).map(({ id }) => id)).toEqual(["import-2", "import-1"]);
        expect(await store.imports.find("import-1")).toEqual(read());
        expect(await store.imports.reading("import-1")).toEqual(reading);
        expect(JSON.parse((await store.imports.readingText("import-1")) ?? "")).toEqual(reading);
        expect(await store.provenances.nameOf(HASH)).toBe("uu 21—2007.pdf");
        await store.imports.remove("import-1");
        expect(await store.imports.find("import-1")).toBeUndefined();
        expect(await store.imports.reading("import-1")).toBeUndefined();
        expect(await store.provenances.nameOf(HASH)).toBeUndefined();
      });

      test("[ST27] a version keeps where it came from, newest first, each with its account", async () => {
        await withVersion();
        const account = {
          ...reading.account,
          edits: [{ line: 3, before: ["a"], after: ["b", "c"] }],
          confirmed: [{ line: 1, code: "intake/words-lost", text: "a" }],
        };
        await store.provenances.add(provenance(), account);
        await store.provenances.add(provenance({ id: "provenance-2", format: "html" }), account);
        expect(await store.provenances.ofVersion("version-1")).toEqual([
          provenance({ id: "provenance-2", format: "html" }),
          provenance(),
        ]);
        expect(await store.provenances.ofVersion("version-2")).toEqual([]);
        expect(await store.provenances.account("provenance-1")).toEqual(account);
        expect(await store.provenances.account("provenance-9")).toBeUndefined();
        expect(await store.provenances.nameOf(HASH)).toBe("uu.pdf");
        await expect(
          store.provenances.add(provenance({ id: "p-3", versionId: "version-9" }), account),
        ).rejects.toThrow();
      });
    });

    describe("work that was promised", () => {
      const job = (id: string) => ({
        id,
        kind: "import" as const,
        input: { fileName: `${id}.pdf` },
        originalHash: HASH,
        createdAt: AT,
      });
      const lease = (owner: string, now: string, until: string) => ({ owner, now, until });
      const early = lease("server-1", AT, LATER);

      test("[ST34] is taken by one server at a time, the oldest first", async () => {
        for (const id of ["job-1", "job-2"]) await store.jobs.add(job(id));
        const taken = await Promise.all([
          store.jobs.take("import", early),
          store.jobs.take("import", lease("server-2", AT, LATER)),
          store.jobs.take("import", lease("server-3", AT, LATER)),
        ]);
        expect(taken.map((one) => one?.id)).toEqual(["job-1", "job-2", undefined]);
        expect(taken[0]).toEqual({
          ...job("job-1"),
          attempts: 1,
          leasedUntil: LATER,
          failure: null,
        });
      });

      test("[ST34] falls to another server when its lease is over, and is then no longer the first one's", async () => {
        await store.jobs.add(job("job-1"));
        await store.jobs.take("import", early);
        expect(await store.jobs.renew("job-1", early)).toBe(true);
        const late = lease("server-2", LATER, "2026-11-25T10:00:00.000Z");
        expect((await store.jobs.take("import", late))?.attempts).toBe(2);
        expect(await store.jobs.renew("job-1", early)).toBe(false);
        expect(await store.jobs.renew("job-1", late)).toBe(true);
      });

      test("[ST34] is free again where all leases end, and gone when it is done", async () => {
        await store.jobs.add(job("job-1"));
        await store.jobs.take("import", early);
        await store.jobs.release();
        expect((await store.jobs.take("import", early))?.attempts).toBe(2);
        expect(await store.provenances.nameOf(HASH)).toBe("job-1.pdf");
        expect([await store.jobs.remove("job-1"), await store.jobs.remove("job-1")]).toEqual([
          true,
          false,
        ]);
        expect(await store.jobs.find("job-1")).toBeUndefined();
        expect(await store.provenances.nameOf(HASH)).toBeUndefined();
      });

      test("[ST34] that was given up says why, and is not begun again", async () => {
        const failure = { code: "extract/stopped", at: null, facts: {} };
        await store.jobs.add(job("job-1"));
        await store.jobs.take("import", early);
        await store.jobs.fail("job-1", failure);
        expect(await store.jobs.take("import", early)).toBeUndefined();
        expect(await store.jobs.list("import")).toMatchObject([{ failure, leasedUntil: null }]);
        expect(await store.provenances.nameOf(HASH)).toBeUndefined();
      });
    });

    describe("a text that cannot be kept", () => {
      const broken = ["nul\0after", "half \ud800 of a pair", "\udc00"];

      test.each(broken)("[ST30] %j is refused, and nothing is written", async (text) => {
        await withTarget();
        await store.comments.add(comment());
        const code = "storage/not-keepable";
        const reply = { id: "reply-1", body: text, author: "Budi", createdAt: AT };
        const writings: ((inner: Store) => Promise<unknown>)[] = [
          (inner) =>
            inner.works.add(work({ id: "work-2", iri: "/akn/id/act/uu/2008/11", title: text })),
          (inner) => inner.versions.add(version({ id: "version-2", body: text }), [], []),
          (inner) => inner.versions.add(version({ id: "version-3" }), [clause({ text })], []),
          (inner) => inner.comments.add(comment({ id: "comment-2", body: text })),
          (inner) => inner.comments.addReply("comment-1", reply),
          (inner) => inner.settings.write(text, 1),
        ];
        for (const write of writings)
          await expect(store.atomically(write)).rejects.toMatchObject({ problem: { code } });
        expect(await store.works.find("work-2")).toBeUndefined();
        expect((await store.versions.ofWork("work-1")).map(({ id }) => id)).toEqual(["version-1"]);
        expect(await store.comments.ofTarget("target-1")).toMatchObject([{ replies: [] }]);
      });

      test("[ST30] a pair of signs is one sign, and is kept", async () => {
        await store.settings.write("k", "\ud83d\ude00\ufeff\u200b");
        expect(await store.settings.read("k")).toBe("\ud83d\ude00\ufeff\u200b");
      });
    });

    test("[ST15] settings are written over; sessions end", async () => {
      expect(await store.settings.read("person")).toBeUndefined();
      await store.settings.write("person", { name: "Ayu" });
      await store.settings.write("person", { name: "Budi" });
      expect(await store.settings.read("person")).toEqual({ name: "Budi" });
      await store.sessions.open("hash", AT, LATER);
      expect(await store.sessions.isOpen("hash", AT)).toBe(true);
      expect(await store.sessions.isOpen("hash", LATER)).toBe(false);
      expect(await store.sessions.isOpen("other", AT)).toBe(false);
    });
  });
}
