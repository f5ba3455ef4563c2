/**
 * Finds the heads under which a gazette prints an act and its explanation: they are the gazette's and not the law's.
 *
 *     LEMBARAN NEGARA
 *     REPUBLIK INDONESIA
 *     No. 58, 2007      POLHUKAM. HUKUM. Perdagangan Orang. (Penjelasan dalam …)
 *     UNDANG-UNDANG REPUBLIK INDONESIA                                           the title of the act
 */
import type { SourceLine } from "./lines.ts";

export interface Masthead {
  readonly index: number;
  /** Whether the line is surely one of the head. */
  readonly isSure: boolean;
}

const NAME = /^(?:TAMBAHAN )?(?:LEMBARAN|BERITA) NEGARA(?: R\.?I\.?| REPUBLIK INDONESIA)?$/u;
const SUPPLEMENT = /^TAMBAHAN$/u;
const STATE = /^REPUBLIK INDONESIA$/u;
const NUMBER = /^No\. ?\d{1,5}(?: ?, ?\d{4})?\.?(?:\s|$)/u;
const TITLE =
  /^(?:UNDANG|PERATURAN|PENETAPAN|KEPUTUSAN|INSTRUKSI|MAKLUMAT|P ?E ?N ?J ?E ?L ?A ?S ?A ?N|MEMORI)/u;
/** The subject and the hint at the explanation take no more lines than this. */
const MAX_SUBJECT = 8;
/** So many lines of a web page or a print stand before the first head. */
const MAX_BEFORE = 6;

/** The lines of such heads, in order. Linear in the lines. */
export function findMastheads(lines: readonly SourceLine[]): readonly Masthead[] {
  const found: Masthead[] = [];
  lines.forEach(({ plain }, index) => {
    if (plain.length > 60 || !NAME.test(plain)) return;
    const hasState = STATE.test(lines[index + 1]?.plain ?? "");
    const number = index + (hasState ? 2 : 1);
    if (!NUMBER.test(lines[number]?.plain ?? "")) return;
    const size = lines
      .slice(number + 1, number + 1 + MAX_SUBJECT)
      .findIndex((line) => TITLE.test(line.plain));
    // Without a title near by nobody can say where the head ends.
    if (size === -1) return;
    const hasSupplement = SUPPLEMENT.test(lines[index - 1]?.plain ?? "");
    const first = hasSupplement ? index - 1 : index;
    if (found.length === 0 && first <= MAX_BEFORE && !lines.slice(0, first).some(isTitle))
      for (let at = 0; at < first; at += 1) found.push({ index: at, isSure: false });
    for (let at = first; at <= number + size; at += 1) found.push({ index: at, isSure: true });
  });
  return found;
}

function isTitle({ plain }: SourceLine): boolean {
  return TITLE.test(plain);
}
