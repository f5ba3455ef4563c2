/** Where the articles of the body stand in a source, by their headings alone: cheap enough for every pause in typing. */
import { parseHeadingLabel } from "../../../engine/text/index.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";

/** An article's lines: from its heading up to the next heading or the end of the body; counted from 0. */
export interface ArticleLines {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

const HEADING = /^#{1,6}[ \t]+(.*)$/u;
const BODY_END = /^(?:\*{3,}|-{3,}|_{3,})[ \t]*$/u;

/** The articles of the body in order. Those of an annex, of quoted structure and notes on articles are left out. */
export function articleLines(lines: readonly string[], profile: Profile): readonly ArticleLines[] {
  const found: ArticleLines[] = [];
  let open: { readonly label: string; readonly start: number } | undefined;
  const close = (end: number): void => {
    if (open !== undefined) found.push({ ...open, end });
    open = undefined;
  };
  for (const [index, line] of lines.entries()) {
    if (BODY_END.test(line)) {
      close(index);
      return found;
    }
    const heading = HEADING.exec(line)?.[1];
    if (heading === undefined) continue;
    close(index);
    if (endsBody(heading, profile)) return found;
    const label = parseHeadingLabel(heading, profile);
    if (label?.row.kind === "article") open = { label: label.text, start: index };
  }
  close(lines.length);
  return found;
}

function endsBody(heading: string, { words }: Profile): boolean {
  return [...words.explanation, ...words.attachment].some((word) => word.test(heading));
}
