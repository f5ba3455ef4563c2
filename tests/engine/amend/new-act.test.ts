import { expect, test } from "@jest/globals";
import { frameOfNewAct } from "../../../engine/amend/index.ts";
import { readDialect, writeDialect } from "../../../engine/dialect/index.ts";
import { equalDocuments } from "../../../engine/document/index.ts";
import { messageOf } from "../../../schemas/message.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import { billBase } from "../../support/bill-base.ts";
import { draftChecked } from "../../support/letter-check.ts";

const { id: profile } = profiles;

test("a new act is no amendment of nothing: it is told to be its own bill", () => {
  const read = (source: string) => readDialect(source, { profile }).document;
  const after = read("# UNDANG-UNDANG TENTANG PENGESAHAN\n\n## Pasal 1\n\nMengesahkan konvensi.");
  const drafted = draftChecked(read(""), after, { profile, base: billBase(0) });
  expect(drafted.ok ? "" : messageOf(drafted.problem, "en")).toBe(
    '"UNDANG-UNDANG TENTANG PENGESAHAN" amends nothing: it is a new act, and its text is the bill. Publish it as it stands.',
  );
});

test("the frame of a new act is a whole bill with dots to fill in, as the dialect spells it", () => {
  const frame = frameOfNewAct("Pengesahan Convention on Cybercrime");
  frame.check();
  const body = writeDialect(frame, profile);
  const { document, problems } = readDialect(body, { profile });
  expect(problems).toEqual([]);
  expect(equalDocuments(document, frame)).toBe(true);
  for (const line of [
    "# RANCANGAN UNDANG-UNDANG REPUBLIK INDONESIA NOMOR ... TAHUN ... TENTANG PENGESAHAN CONVENTION ON CYBERCRIME",
    "b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu membentuk Undang-Undang tentang Pengesahan Convention on Cybercrime;",
    "Menetapkan: UNDANG-UNDANG TENTANG PENGESAHAN CONVENTION ON CYBERCRIME.",
    "Undang-Undang ini mulai berlaku pada tanggal diundangkan.",
  ])
    expect(body.split("\n")).toContain(line);
});
