import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { writeDialect, writeFacts } from "../../../engine/dialect/index.ts";
import { readPlainText } from "../../../engine/intake/index.ts";
import type { BaseConflict } from "../../../schemas/api/base.ts";
import { legalSchema } from "../../../schemas/document.ts";
import type { Facts } from "../../../schemas/facts.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import type { ProposalRow, TargetRow } from "../../../schemas/records/index.ts";
import { loadLibrary } from "../../../server/library/load-library.ts";
import { readCorpus } from "../../support/corpus.ts";
import { needing } from "../../support/needing.ts";
import { openWorkbench, type Workbench } from "../support.ts";

/** Lines that are long enough to be a clause. */
const LONG_LINE = 60;
const TITLE = "Informasi dan Transaksi Elektronik";
const AMENDS = `Perubahan atas Undang-Undang Nomor 11 Tahun 2008 tentang ${TITLE}`;
const SECOND = AMENDS.replace("Perubahan", "Perubahan Kedua");

/** The starter library; the act and its two amendments in full, as a person would import and apply them. */
needing("corpus", () => {
  describe("a proposal on an excerpt, brought onto the whole act as amended twice", () => {
    let bench: Workbench;
    let target: TargetRow;
    let newBase = "";
    beforeAll(async () => {
      bench = await openWorkbench();
      await loadLibrary(bench.dependencies, "drafts");
      const act = await importText("uu-2008-11", "UU 11/2008", TITLE, "2008-04-21");
      const first = await importText("uu-2016-19", "UU 19/2016", AMENDS, "2016-11-25");
      const second = await importText("uu-2024-1", "UU 1/2024", SECOND, "2024-01-02");
      // The library holds an excerpt as at 25 November already; the whole act does not take its place.
      const once = await apply(act, first, "2016-11-26");
      newBase = await apply(once, second, "2024-01-03");
      const { body } = await bench.ask.get("/api/v1/library");
      const proposal = (body.proposals as ProposalRow[]).find(
        ({ slug }) => slug === "victim-erasure",
      );
      target = proposal!.targets.find(({ work }) => work.cite === "UU 11/2008")!;
    }, 120_000);
    afterAll(async () => {
      expect(bench.failures).toEqual([]);
      await bench.store.close();
    });

    async function importText(
      name: string,
      cite: string,
      title: string,
      date: string,
    ): Promise<string> {
      const { markdown } = readPlainText(readCorpus(`id/${name}/clean.md`), {
        profile: profiles.id,
      });
      const [, year, number] = name.split("-");
      const facts: Facts = {
        dialect: 1,
        work: `/akn/id/act/uu/${year}/${number}`,
        title,
        cite,
        language: "id",
        state: "enacted",
        extent: "whole",
        date,
      };
      const added = await bench.ask
        .post("/api/v1/texts")
        .send({ kind: "existing", source: `${writeFacts(facts)}\n${markdown}` });
      expect(added.status).toBe(201);
      return added.body.id;
    }

    async function apply(base: string, billVersionId: string, date: string): Promise<string> {
      const answer = await bench.ask
        .post(`/api/v1/versions/${base}/amendments`)
        .send({ billVersionId, date, save: true });
      expect([answer.status, answer.body.detail]).toEqual([200, undefined]);
      return answer.body.version.id;
    }

    const change = (body: object) =>
      bench.ask.post(`/api/v1/targets/${target.id}/base`).send({ baseVersionId: newBase, ...body });

    const draftText = async (): Promise<string> => {
      const { body } = await bench.ask.get(`/api/v1/targets/${target.id}/draft`);
      return writeDialect(legalSchema.nodeFromJSON(body.document), profiles.id);
    };
    const countsOf = async (before: string, after: string) =>
      (await bench.ask.get(`/api/v1/compare?before=${before}&after=${after}`)).body.diff.counts;

    test("[MG10] what stands in both word for word is no conflict, and a part that one edition leaves out is told", async () => {
      const { body } = await change({ save: false });
      // The excerpt divides the definitions where it leaves some out; the whole act does not.
      expect(body.conflicts.map(({ kind, label }: BaseConflict) => `${kind} ${label}`)).toEqual([
        "unfit Pasal 1",
      ]);
      expect(body.parts).toEqual([{ kind: "lost", label: "PENJELASAN", keepsOwn: true }]);
      expect(body.unplaced).toEqual([]);
    });

    test.each(["ours", "theirs"] as const)(
      "[CO11] no clause stands twice, and the way back gives the bytes (%s)",
      async (side) => {
        const before = (await bench.ask.get(`/api/v1/versions/${target.latestVersionId}`)).body;
        const text = await draftText();
        const whole = (await bench.ask.get(`/api/v1/versions/${newBase}/source`)).text;
        const start = (await bench.ask.get(`/api/v1/versions/${target.baseVersionId}/source`)).text;
        const { conflicts } = (await change({ save: false })).body;
        const decisions = conflicts.map(({ key }: BaseConflict) => ({ key, side }));
        const saved = await change({ save: true, decisions });
        expect([saved.status, saved.body.earlierVersionId]).toEqual([200, target.latestVersionId]);
        const merged = await draftText();
        for (const paragraph of text.split("\n").filter((line) => line.length > LONG_LINE)) {
          const [own, newer, old] = [text, whole, start].map(
            (one) => one.split(paragraph).length - 1,
          );
          // What both have is there once, what each has alone as often as it has it.
          const most = Math.max(own!, newer!, own! + newer! - old!);
          const count = merged.split(paragraph).length - 1;
          expect([paragraph, count <= most]).toEqual([paragraph, true]);
        }
        expect(merged.match(/^### Pasal 26$/gmu)).toHaveLength(1);
        expect(merged.match(/^\(5\) Ketentuan mengenai tata cara penghapusan/gmu)).toHaveLength(1);
        const { deleted, moved } = await countsOf(newBase, `draft:${target.id}`);
        expect({ deleted, moved }).toEqual({ deleted: 0, moved: 0 });
        const back = await bench.ask
          .post(`/api/v1/targets/${target.id}/restored`)
          .send({ versionId: saved.body.earlierVersionId });
        expect([back.status, back.body.hash]).toEqual([200, before.hash]);
        expect(await draftText()).toBe(text);
        const draft = (await bench.ask.get(`/api/v1/targets/${target.id}/draft`)).body;
        expect(draft.baseVersionId).toBe(target.baseVersionId);
        target = { ...target, latestVersionId: back.body.id };
      },
      60_000,
    );

    test("[CO12] what is published after an update is what the draft proposes on its new base", async () => {
      const { conflicts } = (await change({ save: false })).body;
      const decisions = conflicts.map(({ key }: BaseConflict) => ({ key, side: "theirs" }));
      await change({ save: true, decisions });
      const published = await bench.ask
        .post("/api/v1/publications")
        .send({ proposalId: target.proposalId });
      const own = published.body.targets.find(
        ({ targetId }: { targetId: string }) => targetId === target.id,
      );
      expect(own.baseVersionId).toBe(newBase);
      expect((await countsOf(own.baseVersionId, own.versionId)).deleted).toBe(0);
    }, 60_000);
  });
});
