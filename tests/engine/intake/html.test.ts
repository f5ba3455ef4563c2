/** Pages of HTML: what a browser shows is what is read. */
import { describe, expect, test } from "@jest/globals";
import { readHtmlLines } from "../../../engine/intake/html/lines.ts";
import { type IntakeResult, readHtml } from "../../../engine/intake/index.ts";
import { indonesia } from "../../../schemas/profiles/id.ts";
import { checkAccount } from "./support.ts";

const HEAD =
  "<p>UNDANG-UNDANG REPUBLIK INDONESIA</p><p>NOMOR 1 TAHUN 2020</p><p>TENTANG CONTOH</p>\n" +
  "<p>Menimbang :</p><p>a. bahwa perlu;</p><p>b. bahwa harus;</p><p>MEMUTUSKAN:</p>\n" +
  "<p>Menetapkan : UNDANG-UNDANG TENTANG CONTOH.</p>\n";

function read(body: string, head = "<html><body>"): IntakeResult {
  const source = `${head}${HEAD}${body}`;
  const result = readHtml(source, { profile: indonesia });
  expect(result.problems.filter(({ code }) => code === "intake/words-lost")).toEqual([]);
  expect(checkAccount(source, result.account)).toEqual([]);
  return result;
}

/** The lines of the document from its first article on, as the dialect spells them. */
function bodyOf({ markdown }: IntakeResult): readonly string[] {
  const lines = markdown.split("\n").filter((line) => line.trim() !== "");
  return lines.slice(lines.findIndex((line) => line.includes("Pasal 1")));
}

describe("character references", () => {
  test.each([
    ["names", "&Eacute;tat, 5 km&sup2; &plusmn; 2", "État, 5 km² ± 2"],
    ["names that mean two signs", "a &NotEqualTilde; b", "a ≂̸ b"],
    ["a name without its end", "&copy 2008", "© 2008"],
    ["numbers of windows-1252", "&#147;a&#148; &#x96; b", "“a” – b"],
    ["numbers that no sign has", "&#xD800; &#0;", "&#xD800; &#0;"],
    ["names that HTML does not know", "AT&T &bogus; R&D", "AT&T &bogus; R&D"],
    ["a mark that begins no tag", "a < b dan c > d", "a < b dan c > d"],
    ["a tag whose quote is left open", 'nilai <a title="x</p><p>tetap', 'nilai <a title="x'],
  ])("[IN33] %s are what a browser shows", (_, written, shown) => {
    const { document } = read(`<p>Pasal 1</p><p>Nilai ${written}.</p>`);
    expect(document.textBetween(0, document.content.size, "\n")).toContain(`Nilai ${shown}`);
  });

  test("[IN33] a page whose head is never closed shows its body", () => {
    const page = "<html><head><title>Judul</title><script>x < 1</script>";
    expect(bodyOf(read("<p>Pasal 1</p><p>Satu.</p>", page)).join(" ")).toContain("Satu.");
  });
});

describe("lists of a page", () => {
  test.each([
    ["numbers", "<ol><li>Satu;</li><li>Dua.</li></ol>", ["1. Satu;", "2. Dua."]],
    [
      "letters in a list of numbers",
      "<ol><li>Satu:<ol type='a'><li>hal a;</li><li>hal b.</li></ol></li><li>Dua.</li></ol>",
      ["1. Satu:", "a. hal a;", "b. hal b.", "2. Dua."],
    ],
    [
      "a beginning that is given",
      "<ol start='3' type='a'><li>hal c;</li><li value='6'>hal f.</li></ol>",
      ["c. hal c;", "f. hal f."],
    ],
    [
      "Roman numbers of a style",
      '<ol style="list-style-type: lower-roman"><li>satu;</li><li>dua.</li></ol>',
      ["i. satu;", "ii. dua."],
    ],
    ["numbers downwards", "<ol reversed><li>dua;</li><li>satu.</li></ol>", ["2. dua;", "1. satu."]],
    [
      "labels as printed, which the page does not double",
      "<ol><li>a. satu;</li><li>b. dua.</li></ol>",
      ["a. satu;", "b. dua."],
    ],
    [
      "a block in an item",
      "<ol><li><p>Satu;</p></li><li><p>Dua.</p></li></ol>",
      ["1. Satu;", "2. Dua."],
    ],
    ["an item without words", "<ol><li></li><li>Dua.</li></ol>", ["1.", "2. Dua."]],
    ["no labels", "<ol style='list-style: none'><li>satu;</li></ol>", ["satu;"]],
  ])("[IN34] have %s", (_, list, shown) => {
    const source = `<p>Pasal 1</p><p>Daftar:</p>${list}`;
    read(source);
    expect(
      readHtmlLines(source, true)
        .lines.map(({ plain }) => plain)
        .slice(2),
    ).toEqual(shown);
  });

  test("[IN34] are units with their labels, and the tag of an item stands for its label in the account", () => {
    const { document, account } = read(
      "<p>Pasal 1</p><p>Daftar:</p><ol><li>Satu;</li><li>Dua.</li></ol>",
    );
    const labels: unknown[] = [];
    document.descendants(({ type, attrs }) => {
      if (type.name === "point") labels.push(attrs["label"]);
    });
    expect(labels).toContain("2.");
    expect(account.spans).toContainEqual(
      expect.objectContaining({ text: expect.stringContaining("<li>"), outcome: "kept" }),
    );
  });
});

describe("what a page shows otherwise", () => {
  const PAGE =
    '<p>Pasal 1</p><p>Denda 10<sup>3</sup> kali <s>lima</s> <del>enam</del> tujuh hari.<sup>1)</sup></p><p hidden>Satu.</p><p style="display: none">Dua.<p>H<sub>2</sub>O, ke-2<sup>a</sup>.</p>';

  test("[IN35] struck and hidden words are in the account and not in the law", () => {
    const { account, document } = read(PAGE);
    expect(document.textContent).not.toMatch(/lima|enam|Satu|Dua/u);
    const dropped = account.spans.filter(({ outcome }) => outcome === "dropped");
    expect(dropped.map(({ text, reason }) => `${text} ${reason}`)).toEqual(
      expect.arrayContaining([
        "lima deleted-change",
        "enam deleted-change",
        "Satu. hidden-text",
        "Dua. hidden-text",
      ]),
    );
  });
  test("[IN35] an element that is never closed strikes nothing", () => {
    expect(read("<p>Pasal 1</p><p>Satu <s>dua tiga.</p>").document.textContent).toContain("tiga");
  });
  test("[IN36] raised figures stay raised", () => {
    const { document } = read(PAGE);
    const text = document.textBetween(0, document.content.size, "\n");
    expect(text).toContain("Denda 10³ kali tujuh hari.¹⁾");
    expect(text).toContain("H₂O, ke-2a.");
  });
});
