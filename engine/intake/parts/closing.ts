/** Reads the closing: the order to promulgate, places and dates, offices, names; a line each. */
import type { ItemForm, Profile } from "../../../schemas/profiles/index.ts";
import { readArticleLine } from "../article-labels.ts";
import { readItemLine } from "../item-labels.ts";
import type { SourceLine } from "../lines.ts";
import type { Outline } from "../outline.ts";
import { wholeLine } from "../pieces.ts";
import type { IntakeSetting } from "../setting.ts";

const ORDER = /^Agar(?!\p{L})/u;
const WHOLE_ORDER = /^Agar (?:supaya )?(?:setiap|semua) \S+(?: \S+)? mengetahui/u;
const SIGNED = /^(?:Disahkan|Ditetapkan|Diundangkan|Dikeluarkan) /u;

/** Reads the lines of a closing into the outline; lines that begin like units are told, as no closing has any. */
export function readClosing(
  lines: readonly SourceLine[],
  outline: Outline,
  { forms, profile }: IntakeSetting,
): void {
  outline.begin({ kind: "break" }, [], []);
  let isOrder = false;
  const units = lines.filter(({ text }) => isLikeUnit(text, forms, profile));
  const begun = new Set(units);
  const signed = lines.findIndex(({ plain }) => SIGNED.test(plain));
  const behind = new Set(signed === -1 ? [] : lines.slice(signed + 1));
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const goesOn =
      before !== undefined && line.blanks === 0 && line.page === before.page && isOrder;
    const isOffice =
      before !== undefined && line.blanks === 0 && splitsOffice(before.plain, line.plain);
    if (begun.has(line)) {
      const unread = line === units[0] ? { unread: units.length } : {};
      outline.begin({ kind: "text", depth: 0, ...unread }, [], [wholeLine(line)]);
    } else if (goesOn && !before.plain.endsWith(".")) outline.append(wholeLine(line));
    else if (isOffice) outline.append(wholeLine(line));
    else
      outline.begin({ kind: "text", depth: 0, ...lateness(line, behind) }, [], [wholeLine(line)]);
    isOrder = ORDER.test(line.plain) || (isOrder && goesOn);
  });
}

// The order to promulgate comes before places, dates and names.
function lateness(
  line: SourceLine,
  behind: ReadonlySet<SourceLine>,
): { readonly isLate?: boolean } {
  return behind.has(line) && WHOLE_ORDER.test(line.plain) ? { isLate: true } : {};
}

function isLikeUnit(text: string, forms: ReadonlySet<ItemForm>, profile: Profile): boolean {
  return readItemLine(text, forms) !== undefined || readArticleLine(text, profile)?.against === 0;
}

// "MENTERI HUKUM DAN HAK ASASI MANUSIA" and "REPUBLIK INDONESIA," are one office.
function splitsOffice(before: string, line: string): boolean {
  return (
    /^(?:MENTERI|SEKRETARIS|KEPALA|MENTERI\/)/u.test(before) &&
    !before.endsWith(",") &&
    line === line.toUpperCase() &&
    line.endsWith(",")
  );
}
