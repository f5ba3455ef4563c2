/** Bills that a person has finished with a frame. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { edited, SMALL_ACT } from "../../support/small-act.ts";
import { run } from "./support.ts";

const REGULATION = edited(SMALL_ACT, [
  "# UNDANG-UNDANG REPUBLIK",
  "# PERATURAN PEMERINTAH REPUBLIK",
]).replace("work: /akn/id/act/uu/2020/99", "work: /akn/id/act/pp/2020/99");

/** The frame that the documentation shows. */
const [, EXAMPLE = ""] = /```yaml\n(.*?)```/su.exec(readFileSync("docs/frame.md", "utf8")) ?? [];

async function amended(frame: string, before = SMALL_ACT) {
  const after = edited(before, ["Ketiga.", "Ketiga baru."], ["b. dua;", "b. dua puluh;"]);
  const files = { "before.md": before, "after.md": after, "frame.yaml": frame };
  const call = "amend before.md after.md --frame frame.yaml -o bill.md --certificate bill.json";
  const said = await run(call.split(" "), { files });
  return {
    ...said,
    files: { ...files, ...Object.fromEntries(said.files) } as Record<string, string>,
  };
}
const framed = (fields: string): string => `schema: rancang/frame@1\n${fields}`;

describe("a bill with a frame", () => {
  test("[AG43] prints the example of the documentation, each text to the letter", async () => {
    const { exit, files, errors } = await amended(EXAMPLE);
    expect([exit, errors]).toEqual([0, [expect.stringContaining("warning phrase/bill-open")]]);
    const bill = files["bill.md"] ?? "";
    expect(bill).toContain(
      [
        "Menimbang:",
        "a. bahwa negara menjamin hak setiap orang atas pelindungan diri pribadi;",
        "b. bahwa perkembangan masyarakat menuntut pelindungan yang lebih baik;",
        "c. bahwa ketentuan yang berlaku belum memberikan pelindungan tersebut sehingga perlu diubah;",
        "d. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, huruf b, dan huruf c, perlu membentuk Undang-Undang tentang Perubahan atas Undang-Undang Nomor 99 Tahun 2020 tentang Contoh;",
      ].join("\n\n"),
    );
    expect(bill).toContain(
      "### I. UMUM\n\nPelindungan diri pribadi adalah hak setiap orang.\n\nUndang-Undang ini menyempurnakan pelindungan itu.\n\n### II.",
    );
  });
  test("[AG44] has the constitution and the acts of its legal basis in their order", async () => {
    const { files } = await amended(EXAMPLE);
    expect(files["bill.md"]).toContain(
      [
        "1. Pasal 5 ayat (1), Pasal 20, Pasal 28F, dan Pasal 28G ayat (1) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;",
        "2. Undang-Undang Nomor 8 Tahun 1981 tentang Hukum Acara Pidana (Lembaran Negara Republik Indonesia Tahun 1981 Nomor 76, Tambahan Lembaran Negara Republik Indonesia Nomor 3209);",
        "3. Undang-Undang Nomor 99 Tahun 2020 tentang Contoh (Lembaran Negara Republik Indonesia Tahun 2020 Nomor 99, Tambahan Lembaran Negara Republik Indonesia Nomor 6699);",
      ].join("\n\n"),
    );
  });
  test("[AG44] of a regulation names the act that orders it, with its amendments, before the regulation", async () => {
    const { files, exit } = await amended(
      framed(`basis:
  ordering:
    - cite: UU 11/2008
      title: Informasi dan Transaksi Elektronik
      gazette: LN 2008/58, TLN 4843
      amendments:
        - { cite: UU 19/2016, title: Perubahan atas Undang-Undang Nomor 11 Tahun 2008 tentang Informasi dan Transaksi Elektronik, gazette: "LN 2016/251, TLN 5952" }
`),
      REGULATION,
    );
    expect(exit).toBe(0);
    expect(files["bill.md"]).toMatch(
      /1\. Pasal 5 ayat \(2\) Undang-Undang Dasar .*;\n\n2\. Undang-Undang Nomor 11 Tahun 2008 .* sebagaimana telah diubah dengan Undang-Undang Nomor 19 Tahun 2016 .*5952\);\n\n3\. Peraturan Pemerintah Nomor 99/u,
    );
  });
  test("[AG23] numbers the provisions of Pasal II, the commencement last", async () => {
    const { files } = await amended(EXAMPLE);
    expect(files["bill.md"]).toContain(
      [
        "## Pasal II",
        "1. Penyelenggara menyesuaikan diri paling lama 6 (enam) bulan terhitung sejak Undang-Undang ini diundangkan.",
        "2. Perkara yang sedang diperiksa diselesaikan menurut ketentuan sebelum Undang-Undang ini.",
        "3. Peraturan pelaksanaan Undang-Undang ini harus ditetapkan paling lama 1 (satu) tahun terhitung sejak Undang-Undang ini diundangkan.",
        "4. Undang-Undang ini mulai berlaku setelah 6 (enam) bulan terhitung sejak tanggal diundangkan.",
      ].join("\n\n"),
    );
    const alone = await amended(framed("provisions: { commencement: { date: 2027-01-01 } }\n"));
    expect(alone.files["bill.md"]).toContain(
      "## Pasal II\n\nUndang-Undang ini mulai berlaku pada tanggal 1 Januari 2027.\n",
    );
  });
  test("[AG3] has dots where the frame says nothing", async () => {
    const { files } = await amended(framed("closing: { place: Nusantara }\n"));
    expect(files["bill.md"]).toContain("a. bahwa ...;");
    expect(files["bill.md"]).toContain("Disahkan di Nusantara");
    expect(files["bill.md"]).toContain("Diundangkan di Nusantara");
  });
});

describe("a frame that is wrong", () => {
  const WRONG: readonly (readonly [string, string])[] = [
    [
      "grounds: { juridical: [karena perlu] }\n",
      'frame.yaml:2:24 error dialect/frame-field The field "grounds.juridical.0"',
    ],
    ["grounds: { sociological: [bahwa a;, bahwa b;, bahwa c;] }\n", "at most two grounds"],
    ["ground: {}\n", 'The field "ground" of the frame is not right: there is no such field'],
    ["general: ['dua\u2028baris']\n", "one line"],
    ["general: ['']\n", "one line"],
    ["general: []\n", '"general"'],
    ["provisions: { pending: [tanpa titik] }\n", "ends with a full stop"],
    ["provisions: { commencement: { date: 2027-02-30 } }\n", "day of the calendar"],
    [
      "provisions: { commencement: { date: 2027-01-01, after: { count: 1, unit: year } } }\n",
      "only one of these",
    ],
    ["provisions: { implementing: { count: 0, unit: year } }\n", '"provisions.implementing.count"'],
    ["basis: { constitution: [Pasal 28F] }\n", "28F, 28G(1)"],
    ["basis: { acts: [{ cite: Undang-Undang 8 Tahun 1981, title: X }] }\n", "UU 11/2008"],
    ["basis: { acts: [{ cite: UU 8/1981, title: X, gazette: LN 76 }] }\n", "LN 2008/58, TLN 4843"],
    ["general: [a\n", "The frame cannot be read"],
    ["a: &a [x]\ngeneral: *a\n", "The frame cannot be read"],
  ];
  test.each(WRONG)("[AG45] is told with its field and what to write: %j", async (fields, words) => {
    const { exit, files, errors } = await amended(framed(fields));
    expect([exit, files["bill.md"], files["bill.json"]]).toEqual([2, undefined, undefined]);
    expect(errors.join("\n")).toContain(words);
  });
  const UNFIT: readonly (readonly [string, string, string])[] = [
    [SMALL_ACT, "declarations: [Menyatakan hal.]\n", "phrase/frame-field-unused"],
    [SMALL_ACT, "authorities: [Menteri berwenang.]\n", "phrase/frame-field-unused"],
    [SMALL_ACT, "closing: { office: GUBERNUR JAWA BARAT }\n", "phrase/frame-field-unused"],
    [SMALL_ACT, "closing: { promulgator: SEKRETARIS }\n", "phrase/frame-field-unused"],
    [REGULATION, "origin: president\n", "phrase/frame-field-unused"],
    [SMALL_ACT, "basis: { acts: [{ cite: XY 8/1981, title: X }] }\n", "phrase/frame-act-unknown"],
    [SMALL_ACT, "basis: { acts: [{ cite: PP 71/2019, title: X }] }\n", "phrase/frame-act-lower"],
    [
      SMALL_ACT,
      "basis: { acts: [{ cite: UU 8/1981, title: X }], ordering: [{ cite: UU 8/1981, title: X }] }\n",
      "phrase/frame-act-doubled",
    ],
    [SMALL_ACT, "basis: { acts: [{ cite: UU 99/2020, title: X }] }\n", "phrase/frame-act-doubled"],
  ];
  test.each(UNFIT)(
    "[AG45] is refused where the bill has no place for it: %#",
    async (before, fields, code) => {
      const { exit, files, errors } = await amended(framed(fields), before);
      expect([exit, files["bill.md"]]).toEqual([3, undefined]);
      expect(errors.join("\n")).toContain(code);
    },
  );
  test.each([
    "provisions: { others: [Pasal 4 diubah sehingga berbunyi sebagai berikut.] }\n",
    "provisions: { pending: [Ketentuan Pasal 3 dihapus.] }\n",
    "provisions: { others: [Semua ketentuan dalam Pasal 2 dan Pasal 3 tidak berlaku lagi.] }\n",
    "provisions: { adjustment: ['Di antara Pasal 3 dan Pasal 4 disisipkan 1 (satu) pasal, yakni Pasal 3A.'] }\n",
  ])("[PR22] is refused where it brings in a change: %j", async (fields) => {
    const { exit, files, errors } = await amended(framed(fields));
    expect([exit, files["bill.md"]]).toEqual([3, undefined]);
    expect(errors.join("\n")).toContain("amend/provision-instructs");
  });
});

describe("the certificate of a bill with a frame", () => {
  const verify = (files: Record<string, string>, ...names: string[]) =>
    run(["verify", "bill.json", ...names], { files });
  test("[PR21] covers the finished bill and its frame, however the file is laid out", async () => {
    const { files } = await amended(EXAMPLE);
    const held = await verify(files, "before.md", "bill.md", "frame.yaml");
    expect([held.exit, held.out]).toEqual([
      0,
      "before.md: base\nbill.md: bill\nframe.yaml: frame\napply(bill, base) = result\n",
    ]);
    const relaid = {
      ...files,
      "frame.yaml": `${EXAMPLE.split("\n")
        .filter((line) => !/^ *#/u.test(line))
        .join("\n")}\n`,
    };
    expect((await verify(relaid, "before.md", "bill.md", "frame.yaml")).exit).toBe(0);
    expect((await verify(files, "before.md", "bill.md")).exit).toBe(0);
  });
  test("[PR21] does not hold with another frame, or with other words in the bill", async () => {
    const { files } = await amended(EXAMPLE);
    const other = { ...files, "frame.yaml": EXAMPLE.replace("diri pribadi;", "diri;") };
    const told = await verify(other, "before.md", "bill.md", "frame.yaml");
    expect([told.exit, told.errors.join()]).toEqual([
      1,
      expect.stringContaining("proof/text-unknown"),
    ]);
    const bill = (files["bill.md"] ?? "").replace("diri pribadi;", "diri;");
    const changed = await verify({ ...files, "bill.md": bill }, "before.md", "bill.md");
    expect([changed.exit, changed.errors.join()]).toEqual([
      1,
      expect.stringContaining("proof/text-unknown"),
    ]);
  });
  test("[PR21] forged for a bill with words beside its frame does not hold", async () => {
    const { files } = await amended(EXAMPLE);
    const bill = (files["bill.md"] ?? "").replace(
      "### II. PASAL DEMI PASAL",
      "Kalimat yang diselipkan.\n\n### II. PASAL DEMI PASAL",
    );
    const { hashBody } = await import("../../../engine/document/index.ts");
    const forged = { ...JSON.parse(files["bill.json"] ?? ""), bill: hashBody(bill) };
    const told = await verify(
      { ...files, "bill.md": bill, "bill.json": JSON.stringify(forged) },
      "before.md",
      "bill.md",
      "frame.yaml",
    );
    expect([told.exit, told.errors.join()]).toEqual([
      1,
      expect.stringContaining("proof/frame-otherwise"),
    ]);
  });
});
