/**
 * Plain text of an act as dialect Markdown, line for line: headings are marked, signs of Markdown are taken literally,
 * indentation and runs of blanks, which come from the page, are one blank.
 *
 *     BAB I                       ## BAB I KETENTUAN UMUM
 *     KETENTUAN UMUM         →
 *
 *     Pasal 1                     ### Pasal 1
 *
 * It takes text without page heads, feet and hyphenation; line numbers stay what they were.
 */
import { normalizeSpace, parseHeadingLabel, parseItemLabel } from "../../engine/text/index.ts";
import type { ItemForm, Profile } from "../../schemas/profiles/index.ts";

// The longest title of a chapter in the Criminal Code has 96 characters.
const LONGEST_TITLE = 160;

/** The text with its headings marked; as many lines as before. */
export function markHeadings(text: string, profile: Profile): string {
  const lines = text.split("\n").map((line) => literal(normalizeSpace(line)));
  const forms = new Set(profile.items.map(({ form }) => form));
  let isExplanation = false;
  lines.forEach((bare, index) => {
    if (profile.words.explanation.some((pattern) => pattern.test(bare))) isExplanation = true;
    const depth = headingDepth(bare, profile, isExplanation ? "explanation" : "rules");
    if (depth === undefined || isCitation(lines[index - 1] ?? "")) return;
    const title = takeTitle(lines, index, bare, profile, forms);
    lines[index] = `${"#".repeat(depth)} ${bare}${title === "" ? "" : ` ${title}`}`;
  });
  return lines.join("\n");
}

// Three hyphens in the first line would open front matter; the other signs would mark words or lines.
function literal(line: string): string {
  return line.replace(/[\\`*_[\]<>&~|#]|^(?=---)/gu, (sign) => `\\${sign}`);
}

function headingDepth(
  line: string,
  profile: Profile,
  part: "rules" | "explanation",
): number | undefined {
  const { explanation, attachment } = profile.words;
  if (isOpening(line) && [...explanation, ...attachment].some((pattern) => pattern.test(line)))
    return 2;
  // "I. UMUM", "II. PASAL DEMI PASAL": the divisions of an explanation.
  if (part === "explanation" && /^[IVX]+\. \p{Lu}[\p{Lu} ]*$/u.test(line)) return 3;
  const found = parseHeadingLabel(line, profile);
  if (found === undefined) return undefined;
  const isAlone = found.rest === "";
  if (found.row.kind === "article") return isAlone ? depthOfArticle(part) : undefined;
  return isAlone || isOpening(found.rest) ? found.row.rank + 1 : undefined;
}

// "… sebagaimana dimaksud dalam", broken before "Pasal 2": a line that goes on, not a heading.
function isCitation(lineBefore: string): boolean {
  return /[\p{Ll},]$/u.test(lineBefore) && !lineBefore.startsWith("#");
}

function depthOfArticle(part: "rules" | "explanation"): number {
  return part === "explanation" ? 4 : 6;
}

/** Whether a line may be a heading: short, begun with a capital, no sentence. */
function isOpening(line: string): boolean {
  return line.length <= LONGEST_TITLE && /^\p{Lu}/u.test(line) && !/[.,;:]$/u.test(line);
}

/** The title on the lines below a container's label, which are emptied. */
function takeTitle(
  lines: string[],
  index: number,
  heading: string,
  profile: Profile,
  forms: ReadonlySet<ItemForm>,
): string {
  const found = parseHeadingLabel(heading, profile);
  if (found === undefined || found.row.kind === "article" || found.rest !== "") return "";
  const title: string[] = [];
  for (let at = index + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const isTitle =
      isOpening(line) &&
      parseHeadingLabel(line, profile) === undefined &&
      parseItemLabel(line, forms) === undefined;
    // A title in capitals may run over several lines; one in small letters is taken from the first.
    if (!isTitle || (title.length > 0 && line !== line.toUpperCase())) break;
    title.push(line);
    lines[at] = "";
  }
  return title.join(" ");
}
