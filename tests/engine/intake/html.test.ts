/** Pages of HTML: what a browser shows is what is read. */
import { describe, expect, test } from "@jest/globals";
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
