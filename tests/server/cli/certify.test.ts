/** Bills that a person has finished by hand, and bills that only look so. */
import { describe, expect, test } from "@jest/globals";
import { edited, SMALL_ACT } from "../../support/small-act.ts";
import { run } from "./support.ts";

const AFTER = edited(SMALL_ACT, ["Ketiga.", "Ketiga baru."], ["b. dua;", "b. dua puluh;"]);

async function drafted(after = AFTER, before = SMALL_ACT): Promise<string> {
  const files = { "before.md": before, "after.md": after };
  const { out } = await run(["amend", "before.md", "after.md", "--quiet"], { files });
  return out;
}
async function certified(bill: string, after = AFTER, before = SMALL_ACT) {
  const files = { "before.md": before, "after.md": after, "bill.md": bill };
  const said = await run("certify before.md after.md bill.md -o c.json".split(" "), { files });
  return {
    ...said,
    files: { ...files, ...Object.fromEntries(said.files) } as Record<string, string>,
  };
}
const FINISHED: readonly (readonly [string, string])[] = [
  ["a. bahwa ...;", "a. bahwa setiap orang berhak atas pelindungan;"],
  ["sudah tidak sesuai dengan ... sehingga", "sudah tidak sesuai dengan keadaan sehingga"],
  [
    "### I. UMUM\n\n...",
    "### I. UMUM\n\nUndang-Undang ini menyempurnakan pelindungan.\n\nDemikian.",
  ],
  [
    "## Pasal II\n\nUndang-Undang ini",
    "## Pasal II\n\n1. Perkara yang sedang diperiksa diselesaikan menurut ketentuan Pasal 3 sebelum diubah dengan Undang-Undang ini.\n\n2. Undang-Undang ini",
  ],
];

describe("a bill that was finished by hand", () => {
  test("[PR23] is certified where it gives the edited text to the letter", async () => {
    const bill = edited(await drafted(), ...FINISHED);
    const { exit, errors, files } = await certified(bill);
    expect([exit, errors.filter((line) => line.includes(" error "))]).toEqual([0, []]);
    expect(errors.join("\n")).not.toContain("phrase/bill-draft");
    const held = await run(["verify", "c.json", "before.md", "bill.md", "after.md"], { files });
    expect([held.exit, held.out]).toEqual([
      0,
      "before.md: base\nbill.md: bill\nafter.md: proposal, result\napply(bill, base) = result\n",
    ]);
  });
  test("[PR23] is certified with the stubs of what was removed outright", async () => {
    const after = edited(
      SMALL_ACT,
      ["### Pasal 4\n\nKeempat.\n\n", ""],
      ["\n#### Pasal 4\n\nCukup jelas.\n", ""],
    );
    const { exit, files, errors } = await certified(await drafted(after), after);
    expect([exit, JSON.parse(files["c.json"] ?? "{}").restored]).toEqual([
      0,
      ["Pasal 4", "Penjelasan Pasal 4"],
    ]);
    expect(errors.join("\n")).toContain("proof/restored");
  });
  test("[AG46] is a draft where words are still to be written, and names them", async () => {
    const { errors } = await certified(await drafted());
    const told = errors.join("\n");
    expect(told).toContain(
      "phrase/bill-draft The bill is a draft: words are still to be written at Menimbang: a.; Menimbang: b.; PENJELASAN I.",
    );
    expect(told).toContain("phrase/bill-open");
    expect(told).toContain("NOMOR ... TAHUN ...; pada tanggal ...; ...");
    const finished = (await certified(edited(await drafted(), ...FINISHED))).errors.join("\n");
    expect(finished).not.toContain("phrase/bill-draft");
    const plain = edited(await drafted(), ...FINISHED)
      .replaceAll("NOMOR ... TAHUN ...", "NOMOR 5 TAHUN 2027")
      .replaceAll("pada tanggal ...", "pada tanggal 1 Maret 2027")
      .replaceAll(/^\.\.\.$/gmu, "NAMA");
    expect((await certified(plain)).errors).toEqual([]);
  });
});

describe("a bill that only looks finished", () => {
  const PASAL_II = "## Pasal II\n\nUndang-Undang ini mulai";
  const HOSTILE: readonly (readonly [string, string, string, string])[] = [
    ["quotes other words", "> Ketiga baru.", "> Ketiga lama.", "proof/not-equal"],
    ["quotes one word more", "> Ketiga baru.", "> Ketiga baru sekali.", "proof/not-equal"],
    ["changes what it does not name", "> a. satu;", "> a. seratus;", "proof/undeclared"],
    [
      "names another article",
      "Ketentuan Pasal 3 diubah",
      "Ketentuan Pasal 4 diubah",
      "proof/not-applied",
    ],
    [
      "says something else",
      "Ketentuan Pasal 3 diubah sehingga berbunyi",
      "Pasal 3 dipertimbangkan agar berbunyi",
      "proof/not-understood",
    ],
    [
      "deletes an article in Pasal II",
      PASAL_II,
      "## Pasal II\n\nKetentuan Pasal 4 dihapus.\n\nUndang-Undang ini mulai",
      "amend/provision-instructs",
    ],
    [
      "repeals an article in Pasal II",
      PASAL_II,
      "## Pasal II\n\nPada saat Undang-Undang ini mulai berlaku, Pasal 4 dicabut dan dinyatakan tidak berlaku.\n\nUndang-Undang ini mulai",
      "amend/provision-instructs",
    ],
    [
      "has an amendment in a list of Pasal II",
      PASAL_II,
      "## Pasal II\n\n1. Dalam hal ini ayat (2) Pasal 2 diganti dengan ketentuan baru.\n\n2. Undang-Undang ini mulai",
      "amend/provision-instructs",
    ],
    [
      "has an article without a Roman number",
      PASAL_II,
      "## Pasal 5\n\nSetiap orang wajib membayar.\n\n## Pasal II\n\nUndang-Undang ini mulai",
      "proof/part-unread",
    ],
    [
      "has a third article that amends",
      "***",
      "## Pasal III\n\nKetentuan Pasal 4 diubah sehingga berbunyi sebagai berikut:\n\n> ### Pasal 4\n>\n> Lain.\n\n***",
      "proof/not-equal",
    ],
    [
      "has a chapter of its own",
      PASAL_II,
      "# BAB X LAIN\n\n## Pasal II\n\nUndang-Undang ini mulai",
      "proof/part-unread",
    ],
    [
      "has an annex that nothing speaks of",
      "## PENJELASAN",
      "## LAMPIRAN I\n\nTarif baru.\n\n## PENJELASAN",
      "proof/part-unread",
    ],
    [
      "amends another act",
      "dalam Undang-Undang Nomor 99 Tahun 2020 tentang Contoh (",
      "dalam Undang-Undang Nomor 98 Tahun 2020 tentang Contoh (",
      "proof/other-base",
    ],
    [
      "names another act in its title",
      "TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 99",
      "TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 98",
      "amend/other-act",
    ],
    [
      "names another act by its words in its title",
      "TAHUN 2020 TENTANG CONTOH\n",
      "TAHUN 2020 TENTANG TELADAN\n",
      "proof/names-otherwise",
    ],
    [
      "counts another amendment",
      "TENTANG PERUBAHAN ATAS",
      "TENTANG PERUBAHAN KETIGA ATAS",
      "proof/names-otherwise",
    ],
    [
      "enacts another act",
      "Menetapkan: UNDANG-UNDANG TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 99",
      "Menetapkan: UNDANG-UNDANG TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 9",
      "proof/names-otherwise",
    ],
    [
      "explains another act",
      "## PENJELASAN ATAS RANCANGAN UNDANG-UNDANG REPUBLIK INDONESIA NOMOR ... TAHUN ... TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 99",
      "## PENJELASAN ATAS RANCANGAN UNDANG-UNDANG REPUBLIK INDONESIA NOMOR ... TAHUN ... TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 9",
      "proof/names-otherwise",
    ],
    [
      "explains otherwise than the text",
      "###### Pasal 3\n\nYang penting dijelaskan.",
      "###### Pasal 3\n\nYang lain dijelaskan.",
      "proof/",
    ],
  ];
  test.each(HOSTILE)("[PR24] is refused where it %s", async (_, old, next, code) => {
    const { exit, errors, files } = await certified(edited(await drafted(), [old, next]));
    expect([exit, files["c.json"]]).toEqual([3, undefined]);
    expect(errors.join("\n")).toContain(code);
  });
  test("[PR24] is refused where it is no bill, or the base itself", async () => {
    for (const bill of [SMALL_ACT, AFTER, "### Pasal I\n\nUndang-Undang ini mulai berlaku.\n"])
      expect((await certified(bill)).exit).toBe(3);
  });
  test("[PR24] is refused where what it changes waits for another amendment", async () => {
    const pending =
      "amendments:\n  - cite: UU 1/2026\n    date: 2026-01-02\n    pending:\n      - at: art_3\n";
    const before = SMALL_ACT.replace("\n---\n\n", `\n${pending}---\n\n`);
    const after = edited(before, ["Ketiga.", "Ketiga baru."]);
    const bill = await drafted(edited(SMALL_ACT, ["Ketiga.", "Ketiga baru."]));
    const second = bill
      .replaceAll("PERUBAHAN ATAS", "PERUBAHAN KEDUA ATAS")
      .replaceAll("Perubahan atas", "Perubahan Kedua atas");
    const { exit, errors } = await certified(second, after, before);
    expect([exit, errors.join("\n")]).toEqual([
      3,
      expect.stringContaining("phrase/clause-pending"),
    ]);
  });
});
