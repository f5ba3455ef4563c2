/** The amending bill of 50 changed articles of the largest act of the corpus: drafted, printed, read back, applied, compared. */
import { draftBill } from "../engine/amend/index.ts";
import { readDialect, writeDialect } from "../engine/dialect/index.ts";
import { readPlainText } from "../engine/intake/index.ts";
import { proveBill } from "../engine/proof/index.ts";
import type { BillBase } from "../schemas/bill.ts";
import { profiles } from "../schemas/profiles/index.ts";
import { readCorpus } from "../tests/support/corpus.ts";
import { type Figure, measure } from "./measure.ts";

const { id: profile } = profiles;
const EDITS = 50;
const AIM = 3;

const base: BillBase = {
  act: {
    type: "Undang-Undang",
    number: "1",
    year: "2023",
    title: "Kitab Undang-Undang Hukum Pidana",
    gazette: { journal: "LN", year: "2023", number: "1", supplement: "6842" },
  },
  amendments: [],
};

/** Every n-th article that reads like law gets other words in its first long text. */
function editArticles(text: string): { readonly text: string; readonly edited: number } {
  const parts = text.split(/^(?=#+ Pasal \d+[A-Z]?$)/mu);
  const long = parts.flatMap((part, index) =>
    /^#+ Pasal/u.test(part) && part.length > 120 && !part.includes("…") ? [index] : [],
  );
  const step = Math.floor(long.length / EDITS);
  let edited = 0;
  for (let edit = 0; edit < EDITS; edit += 1) {
    const index = long[edit * step] ?? 0;
    const next = (parts[index] ?? "").replace(/(?<=\n.{40,}?\p{L}) (?=\p{L})/u, " pula ");
    if (next !== parts[index]) edited += 1;
    parts[index] = next;
  }
  return { text: parts.join(""), edited };
}

/** The figures; the aim is three times the time to read the base. */
export async function benchAmend(): Promise<readonly Figure[]> {
  const source = readPlainText(readCorpus("id/uu-2023-1/data-peraturan.md"), { profile }).markdown;
  const text = writeDialect(readDialect(source, { profile }).document, profile);
  const { text: changed, edited } = editArticles(text);
  const [before, after] = [text, changed].map((one) => readDialect(one, { profile }).document);
  if (before === undefined || after === undefined) return [];
  const draft = () => draftBill(before, after, { profile, base });
  const whole = () => {
    const drafted = draft();
    if (!drafted.ok) return drafted;
    return proveBill({ before, after, drafted: drafted.value, profile, base, engine: "bench" });
  };
  const outcome = whole();
  const said = outcome.ok
    ? `proven, ${outcome.value.certificate.counts.items} items`
    : JSON.stringify(outcome.problem);
  console.log(`UU 1/2023: ${edited} articles edited; ${said}`);
  const read = await measure("read the base", "", 9, () => readDialect(text, { profile }));
  const proof = await measure(
    "draft, print, read back, apply, compare",
    `${AIM} × read = ${(AIM * read.median).toFixed(0)}`,
    9,
    whole,
  );
  return [read, await measure("draft alone", "", 9, draft), proof];
}
