import { describe, expect, test } from "@jest/globals";
import { run } from "./support.ts";

const TITLE = "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 8 TAHUN 2010 TENTANG GARAM\n\n";
const act = (...articles: readonly string[]) =>
  `${TITLE}${articles.map((text, at) => `### Pasal ${at + 1}\n\n${text}\n`).join("\n")}`;
const FIVE = "pidana penjara paling lama 5 (lima) tahun";
const files = {
  "after.md": act(
    `Setiap Orang yang menimbun "garam", <b>dipidana dengan ${FIVE} dan denda paling banyak Rp1.000.000,00 (satu juta rupiah).`,
    "Orang yang menjual garam dipidana dengan pidana penjara paling lama 5 (enam) tahun.",
    "Orang yang terpaksa tidak dipidana.",
  ),
  "before.md": act(`Setiap Orang yang menimbun "garam", <b>dipidana dengan ${FIVE}.`),
  "bare.md": act("Garam adalah garam."),
  "gdpr.md":
    "---\ndialect: 1\nwork: /akn/eu/act/reg/2016/679\ntitle: X\nlanguage: en\nstate: enacted\nextent: whole\ndate: 2016-04-27\nsources: []\n---\n\n### Article 1\n\nText.\n",
};

describe("rancang table penalties", () => {
  test("[PN9] writes CSV with the file of each row, and what is not understood too", async () => {
    const call = "table penalties after.md bare.md --base before.md --convert --to csv".split(" ");
    const { exit, out } = await run(call, { files });
    const [head, ...rows] = out.trimEnd().split("\r\n");
    expect([exit, head]).toEqual([
      0,
      "file,clause,conduct,prison,joint,fine,corporation,reading,words,change,before,rules,after,nearest,eid",
    ]);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain(
      `"Setiap Orang yang menimbun ""garam"", <b>","pidana penjara 5 (lima) tahun",dan,"Rp1.000.000"`,
    );
    expect(rows[0]).toContain(`changed,"dipidana dengan ${FIVE}"`);
    expect(rows[0]).toContain('dan/atau pidana denda paling banyak kategori IV"');
    expect(rows[1]).toContain(
      'not understood,"dipidana dengan pidana penjara paling lama 5 (enam) tahun",new',
    );
  });
  test("[PN9] writes a page that needs nothing else, in the language of the call", async () => {
    const { exit, out } = await run(
      ["table", "penalties", "after.md", "--to", "html", "--lang", "id"],
      { files },
    );
    expect(exit).toBe(0);
    expect(out).toContain('<html lang="id">');
    expect(out).toContain("&lt;b&gt;");
    expect(out).not.toMatch(/<b>|<script|https?:/u);
    expect(out).toContain("tidak dipahami: 1");
  });
  test("[PN9] tells what is not understood in text, and of texts without tables", async () => {
    const { exit, out, errors } = await run(["table", "penalties", "after.md", "gdpr.md"], {
      files,
    });
    expect([exit, errors.map((line) => line.split(" ")[2])]).toEqual([0, ["cli/no-table"]]);
    expect(out).toContain(
      "Offences: 2; not understood: 1; words of punishment that threaten nothing: 1.",
    );
  });
  test.each([
    ["table penalties none.md", "cli/unreadable"],
    ["table penalties after.md --base none.md", "cli/unreadable"],
    ["table penalty after.md", "cli/format"],
    ["table penalties after.md --to pdf", "cli/format"],
    ["table penalties", "cli/usage"],
  ])("[PN9] rancang %s is refused: %s", async (call, code) => {
    const { exit, out, errors } = await run(call.split(" "), { files });
    expect([exit, out, errors[0]?.split(" ")[2]]).toEqual([2, "", code]);
  });
});

describe("rancang table delegations", () => {
  const law = act(
    "Ketentuan mengenai izin diatur dengan Peraturan Pemerintah.",
    "Ketentuan mengenai tarif diatur dengan Peraturan Menteri.",
  );
  const rule =
    "# PERATURAN PEMERINTAH REPUBLIK INDONESIA NOMOR 3 TAHUN 2011 TENTANG IZIN GARAM\n\nMenimbang:\n\nbahwa untuk melaksanakan ketentuan Pasal 1 Undang-Undang Nomor 8 Tahun 2010 tentang Garam, perlu menetapkan Peraturan Pemerintah tentang Izin Garam;\n\n### Pasal 1\n\nIzin adalah izin.\n";
  const texts = { "law.md": law, "rule.md": rule };
  test("[DG5] writes CSV, with the text given that carries a provision out", async () => {
    const call = ["table", "delegations", "law.md", "rule.md", "--to", "csv"];
    const { exit, out } = await run(call, { files: texts });
    expect([exit, out.trimEnd().split("\r\n")]).toEqual([
      0,
      [
        "file,clause,subject,instrument,deadline,state,existing,words,eid",
        '"law.md",Pasal 1,Ketentuan mengenai izin,Peraturan Pemerintah,,held,"rule.md Menimbang:",diatur dengan Peraturan Pemerintah,art_1',
        '"law.md",Pasal 2,Ketentuan mengenai tarif,Peraturan Menteri,,open,,diatur dengan Peraturan Menteri,art_2',
      ],
    ]);
  });
  test.each(["--convert", "--base law.md"])("[DG5] does not know %s", async (option) => {
    const call = `table delegations law.md ${option}`.split(" ");
    const { exit, errors } = await run(call, { files: texts });
    expect([exit, errors[0]?.split(" ")[2]]).toEqual([2, "cli/usage"]);
  });
});
