/**
 * Finds the heads under which a gazette prints an act and its explanation. They belong to the gazette, not to the law.
 *
 *     LEMBARAN NEGARA
 *     REPUBLIK INDONESIA
 *     No. 58, 2007      POLHUKAM. HUKUM. Perdagangan Orang. (Penjelasan dalam …)
 *     UNDANG-UNDANG REPUBLIK INDONESIA                                           the title of the act
 */
import { titleWord } from "../wording/read/index.ts";
import type { SourceLine } from "./lines.ts";

interface Masthead {
  readonly index: number;
  /** Whether the line is surely one of the head. */
  readonly isSure: boolean;
}

const NAME = /^(?:TAMBAHAN )?(?:LEMBARAN|BERITA) NEGARA(?: R\.?I\.?| REPUBLIK INDONESIA)?$/u;
const SUPPLEMENT = /^TAMBAHAN$/u;
const STATE = /^REPUBLIK INDONESIA$/u;
const NUMBER = /^No\. ?\d{1,5}(?: ?, ?\d{4})?\.?(?:\s|$)/u;
const TITLE = new RegExp(`^(?:${titleWord}|P ?E ?N ?J ?E ?L ?A ?S ?A ?N|MEMORI)`, "u");
/** The subject and the hint at the explanation take no more lines than this. */
const MAX_SUBJECT = 8;
/** So many lines of a web page or a print stand before the first head. */
const MAX_BEFORE = 6;

/** The lines of such heads, in order. Linear in the lines. */
export function findMastheads(lines: readonly SourceLine[]): readonly Masthead[] {
  const heads = lines.flatMap((_, index) => headAt(lines, index) ?? []);
  const first = heads[0]?.first ?? 0;
  const isLed = first <= MAX_BEFORE && !lines.slice(0, first).some(isTitle);
  const before = Array.from({ length: isLed ? first : 0 }, (_, index) => ({
    index,
    isSure: false,
  }));
  const own = heads.flatMap((head) =>
    Array.from({ length: head.end - head.first }, (_, at) => ({
      index: head.first + at,
      isSure: true,
    })),
  );
  return [...before, ...own];
}

function headAt(
  lines: readonly SourceLine[],
  index: number,
): { readonly first: number; readonly end: number } | undefined {
  const plainAt = (at: number): string => lines[at]?.plain ?? "";
  if (!NAME.test(plainAt(index))) return undefined;
  const number = index + (STATE.test(plainAt(index + 1)) ? 2 : 1);
  if (!NUMBER.test(plainAt(number))) return undefined;
  // Where no title follows near by, nobody can tell where the head ends, and nothing is cut.
  const size = lines.slice(number + 1, number + 1 + MAX_SUBJECT).findIndex(isTitle);
  if (size === -1) return undefined;
  const hasSupplement = SUPPLEMENT.test(plainAt(index - 1));
  return { first: hasSupplement ? index - 1 : index, end: number + 1 + size };
}

function isTitle({ plain }: SourceLine): boolean {
  return TITLE.test(plain);
}
