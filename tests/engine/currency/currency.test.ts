import { describe, expect, test } from "@jest/globals";
import { currencyOn } from "../../../engine/currency/index.ts";
import { type KnownFacts, knownFactsShape } from "../../../schemas/facts.ts";
import { messageOf } from "../../../schemas/message.ts";
import type { Problem } from "../../../schemas/problem.ts";
import { profiles } from "../../../schemas/profiles/index.ts";

const BASE = { state: "consolidated", date: "2023-01-02", cite: "UU 1/2023" } as const;
const amended = (...amendments: NonNullable<KnownFacts["amendments"]>): KnownFacts =>
  knownFactsShape.parse({ ...BASE, amendments });
const on = (facts: KnownFacts | null, day: string) => currencyOn(facts, profiles.id, day);
const codesOn = (facts: KnownFacts | null, day: string) => {
  const { verdict, reasons, told } = on(facts, day);
  return [verdict, reasons.map(({ code }) => code), told.map(({ code }) => code)];
};
const PENDING = amended({ cite: "UU 1/2026", pending: [{ at: "art_455", since: "2026-01-02" }] });

describe("an amendment that is not worked in", () => {
  test.each([
    ["[CU2] the day before", "2026-01-01", "current", [], ["status/coming"]],
    ["[CU1] [CU2] its day", "2026-01-02", "not-current", ["status/pending"], []],
    ["[CU1] after", "2030-01-01", "not-current", ["status/pending"], []],
  ])("%s", (_, day, verdict, reasons, told) => {
    expect(codesOn(PENDING, day)).toEqual([verdict, reasons, told]);
  });
  test("[CU1] holds since the day of the amendment where the clause has none", () => {
    const facts = amended({ cite: "UU 1/2026", date: "2026-01-02", pending: [{ at: "art_455" }] });
    expect(codesOn(facts, "2026-01-01")[0]).toBe("current");
    expect(codesOn(facts, "2026-01-02")[0]).toBe("not-current");
  });
  test("[CU1] was refused at a clause", () => {
    const facts = amended({
      cite: "UU 1/2026",
      date: "2026-01-02",
      held: [{ at: "art_49" }],
      refused: [{ at: "art_455" }],
    });
    expect(codesOn(facts, "2026-01-02")).toEqual(["not-current", ["status/refused"], []]);
  });
  test("[CU3] holds where no day is known", () => {
    const facts = amended({ cite: "UU 1/2026", pending: [{ at: "art_455" }] });
    expect(codesOn(facts, "2024-01-01")).toEqual(["not-current", ["status/pending"], []]);
  });
  test("[CU2] begins at several clauses on several days", () => {
    const facts = amended({
      cite: "UU 1/2026",
      pending: [
        { at: "art_3", since: "2027-01-01" },
        { at: "art_1", since: "2026-01-02" },
        { at: "art_2", since: "2026-01-02" },
      ],
    });
    const { reasons, told } = on(facts, "2026-06-01");
    expect(reasons.map((one) => one.facts["clauses"])).toEqual(["Pasal 1, Pasal 2"]);
    expect(told.map((one) => one.facts["clauses"])).toEqual(["Pasal 3"]);
  });
});

describe("an amendment of which nothing is said", () => {
  const unsaid = amended({ cite: "UU 5/2024", date: "2024-05-01" });
  test("[CU4] is a reason from its day on", () => {
    expect(codesOn(unsaid, "2024-04-30")).toEqual(["current", [], ["status/coming"]]);
    expect(codesOn(unsaid, "2024-05-01")).toEqual(["not-current", ["status/unsaid"], []]);
  });
  test("[CU3] [CU4] is a reason where it has no day", () => {
    expect(codesOn(amended({ cite: "UU 5/2024" }), "2023-01-02")[0]).toBe("not-current");
  });
  test("[CU4] is held where a wording is taken from it", () => {
    const source = { cite: "UU 5/2024", retrieved: "2026-11-23", licence: "public domain" };
    expect(codesOn({ ...unsaid, sources: [source] }, "2024-05-01")).toEqual(["current", [], []]);
  });
  test.each([{ held: [] }, { pending: [] }, { clauses: ["art_1"] }])(
    "[CU4] is said by a list: %j",
    (lists) => {
      const facts = amended({ cite: "UU 5/2024", date: "2024-05-01", ...lists });
      expect(codesOn(facts, "2024-05-01")).toEqual(["current", [], []]);
    },
  );
});

describe("a text of another day", () => {
  test("[CU5] is not current before its own", () => {
    expect(codesOn(amended(), "2023-01-01")).toEqual(["not-current", ["status/later-text"], []]);
    expect(codesOn(amended(), "2023-01-02")).toEqual(["current", [], []]);
  });
  test("[CU5] is not current before a clause of it holds", () => {
    const facts = amended({ cite: "UU 5/2024", held: [{ at: "art_3", since: "2027-01-01" }] });
    expect(codesOn(facts, "2026-12-31")).toEqual(["not-current", ["status/held-later"], []]);
    expect(codesOn(facts, "2027-01-01")).toEqual(["current", [], []]);
  });
});

describe("a text that is no law, or says too little", () => {
  test.each([
    ["proposal", "not-current", "status/no-law"],
    ["bill", "not-current", "status/no-law"],
    ["summary", "not-current", "status/no-law"],
    ["not-held", "not-current", "status/no-law"],
  ] as const)("[CU6] %s", (state, verdict, code) => {
    expect(codesOn({ ...BASE, state }, "2026-01-01")).toEqual([verdict, [code], []]);
  });
  test("[CU6] is unknown without front matter or date", () => {
    const { date: _, ...undated } = PENDING;
    expect(codesOn(null, "2026-01-01")[0]).toBe("unknown");
    expect(codesOn(undated, "2026-01-01")[0]).toBe("unknown");
    expect(codesOn(undated, "2026-01-02")[0]).toBe("not-current");
  });
  test("[CU7] tells what it marks itself", () => {
    const mark = (is: "revoked" | "not-yet-in-force") =>
      knownFactsShape.parse({
        ...BASE,
        status: { art_2: { is, by: "UU 9/2025", since: "2026-01-02" } },
      });
    expect(codesOn(mark("revoked"), "2026-01-01")).toEqual(["current", [], []]);
    expect(codesOn(mark("revoked"), "2026-01-02")).toEqual(["current", [], ["status/ended"]]);
    expect(codesOn(mark("not-yet-in-force"), "2026-01-01")[2]).toEqual(["status/not-yet"]);
    expect(codesOn(mark("not-yet-in-force"), "2026-01-02")[2]).toEqual([]);
  });
});

describe("a reason", () => {
  const sentences = (facts: KnownFacts, language: "id" | "en") =>
    on(facts, "2026-11-30").reasons.map((said) =>
      messageOf({ ...said, at: null } as unknown as Problem, language),
    );
  test("[CU8] names act, day and clauses in words", () => {
    const at = [
      "art_455__para_1a",
      "art_6__list_1__point_b",
      "art_1__list_1__point_6a",
      "att_1__art_48",
    ];
    const facts = amended({
      cite: "UU 1/2026",
      date: "2026-01-02",
      pending: at.map((eid) => ({ at: eid })),
    });
    expect(sentences(facts, "id")).toEqual([
      "UU 1/2026 belum dimasukkan: Pasal 455 ayat (1a), Pasal 6 huruf b, Pasal 1 angka 6a, Penjelasan/Lampiran Pasal 48, sejak 2 Januari 2026.",
    ]);
  });
  test("[CU15] is not given for what is no address, which is a field that cannot be read", () => {
    for (const at of ["", "Pasal 1 ayat (2)", "art_1 "])
      expect(() => amended({ cite: "UU 1/2026", pending: [{ at }] })).toThrow(/address/u);
  });
  test("[CU8] says that clauses and days are not known", () => {
    expect(sentences(amended({ cite: "UU 1/2026" }), "en")).toEqual([
      "UU 1/2026 changes this text since a day that is not named; whether that is worked in is not said.",
    ]);
  });
  test("[CU8] names foreign clauses as their country does", () => {
    const { reasons } = currencyOn(
      amended({ cite: "Reg 1/2026", pending: [{ at: "art_17__para_1__list_1__point_a" }] }),
      profiles.eu,
      "2026-11-30",
    );
    expect(reasons[0]?.facts["clauses"]).toBe("Article 17(1)(a)");
  });
});
