/** Splits a source into lines that know where they stand: line, page, column. */

/** A line with text on it; blank lines are only counted. */
export interface SourceLine {
  /** The line of the source, from 1; a form feed does not end a line. */
  readonly number: number;
  /** The page, from 1; form feeds part pages. */
  readonly page: number;
  /** Where the text begins in the source line. */
  readonly from: number;
  /** Where the text begins for the eye: a tab goes to the next multiple of eight. */
  readonly column: number;
  /** The text without white space at its ends. */
  readonly text: string;
  /** Blank lines directly before it on its page. */
  readonly blanks: number;
}

const TAB = 8;

/** The lines of a source that hold text. Linear in the source. */
export function splitSource(source: string): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let page = 1;
  let blanks = 0;
  let number = 0;
  for (const whole of source.split(/\r\n|\n|\r/u)) {
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
        lines.push({ number, page, from: start + indent, column, text, blanks });
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

/** The rest of a line from a character of its text on, as a line of its own. */
export function lineFrom(line: SourceLine, start: number): SourceLine {
  const rest = line.text.slice(start);
  const blanks = rest.length - rest.trimStart().length;
  return {
    ...line,
    from: line.from + start + blanks,
    column: line.column + start + blanks,
    text: rest.trim(),
    blanks: 0,
  };
}
