/** Splits a source into lines that know where they stand: line, page, column. */

/** A line with text on it; blank lines are only counted. */
export interface SourceLine {
  /** The line of the source, from 1; a form feed does not end a line. */
  readonly number: number;
  /** The page, from 1; form feeds part pages. */
  readonly page: number;
  /** Where the text begins in the source line, or in the text that `origins` speak of. */
  readonly from: number;
  /** Where the characters come from where the line was put together; null where it is a line of the source. */
  readonly origins: readonly Origin[] | null;
  /** Where the text begins for the eye: a tab goes to the next multiple of eight. */
  readonly column: number;
  /** The text without white space at its ends. */
  readonly text: string;
  /** The same with single blanks and without invisible signs: what patterns look at, but never count in. */
  readonly plain: string;
  /** Blank lines directly before it on its page. */
  readonly blanks: number;
  /** Whether it is the later part of a line that was run together: it may begin a unit, but no text by itself. */
  readonly isPart: boolean;
  /** Whether the source itself says that the line is a paragraph of its own: then it is no line of print that goes on. */
  readonly isStated?: boolean;
  /** The cells, row by row, of a line that is a table; its own text says nothing. */
  readonly table?: SourceTable;
}

export type SourceTable = readonly (readonly SourceCell[])[];

/** A cell of a table, its text as a line. */
export interface SourceCell {
  readonly line: SourceLine;
  readonly colspan: number;
  readonly rowspan: number;
}

/** Characters of a line that was put together, and the characters of the source that they come from. */
export interface Origin {
  /** Where they begin in the text that was put together, and how many they are there. */
  readonly at: number;
  readonly size: number;
  /** Where they stand in the source, and how they read there. */
  readonly line: number;
  readonly from: number;
  readonly raw: string;
  /** Whether the source goes on in its next line. */
  readonly endsLine: boolean;
}

/** What ends a line of a source. */
export const LINE_END = /\r\n|\n|\r/u;
const TAB = 8;

/** All lines of a source to the letter. */
export function sourceLines(source: string): readonly string[] {
  return source.split(source.includes("\r") ? LINE_END : "\n");
}

/** The lines of a source that hold text. Linear in the source. */
export function splitSource(source: string): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let page = 1;
  let blanks = 0;
  let number = 0;
  for (const whole of sourceLines(source)) {
    number += 1;
    let start = 0;
    for (const part of whole.includes("\f") ? whole.split("\f") : [whole]) {
      if (start > 0) {
        page += 1;
        blanks = 0;
      }
      const text = part.trim();
      if (text === "") blanks += 1;
      else {
        const indent = part.length - part.trimStart().length;
        const column = columnOf(part, indent);
        const plain = singleBlanks(text);
        lines.push({
          number,
          page,
          from: start + indent,
          origins: null,
          column,
          text,
          plain,
          blanks,
          isPart: false,
        });
        blanks = 0;
      }
      start += part.length + 1;
    }
  }
  return lines;
}

function columnOf(line: string, indent: number): number {
  let column = 0;
  for (let index = 0; index < indent; index += 1) {
    column = line[index] === "\t" ? column + TAB - (column % TAB) : column + 1;
  }
  return column;
}

/** A line that was put together from the characters of several places. */
export function lineOfText(
  whole: string,
  {
    column,
    blanks,
    origins,
  }: Pick<SourceLine, "column" | "blanks"> & {
    readonly origins: readonly Origin[];
  },
): SourceLine {
  const text = whole.trim();
  return {
    number: origins[0]?.line ?? 1,
    page: 1,
    from: whole.length - whole.trimStart().length,
    origins,
    column,
    text,
    plain: singleBlanks(text),
    blanks,
    isPart: false,
  };
}

/**
 * The text of a line that is a table. The steps that look at lines take it for an ordinary whole sentence, so that no step finds
 * a heading, an item or furniture in it, or joins it to a neighbour. It is never written: the cells are.
 */
const TABLE_TEXT = `Tabel ${"berisi ".repeat(16)}sel.`;

/** A table as one line. */
export function lineOfTable(table: SourceTable, column: number): SourceLine {
  const line = lineOfText(TABLE_TEXT, { column, blanks: 0, origins: [] });
  return { ...line, number: table[0]?.[0]?.line.number ?? 1, table };
}

/** The rest of a line from a character of its text on, as a line of its own. */
export function lineFrom(line: SourceLine, start: number): SourceLine {
  return lineSlice(line, start, line.text.length);
}

/** The characters of a line's text from one to before another, as a line of its own. */
export function lineSlice(line: SourceLine, from: number, to: number): SourceLine {
  const part = line.text.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  const text = part.trim();
  return {
    ...line,
    from: line.from + start,
    column: line.column + start,
    text,
    plain: singleBlanks(text),
    blanks: 0,
  };
}

// Single blanks, and none of the signs that take no room.
function singleBlanks(text: string): string {
  if (!/\s\s|[^\S ]|[\u00AD\u200B-\u200F\u2060]/u.test(text)) return text;
  return text
    .replace(/[\u00AD\u200B-\u200F\u2060]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}
