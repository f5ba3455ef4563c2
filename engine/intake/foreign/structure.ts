/** Lines of a foreign text → blocks of the dialect. */
import type { Profile } from "../../../schemas/profiles/index.ts";
import type { Block } from "../blocks.ts";
import { Lexicon } from "../hyphens.ts";
import { lineFrom } from "../lines.ts";
import { Outline } from "../outline.ts";
import { type Word, wholeLine, wordsOf } from "../pieces.ts";
import type { IntakeSetting } from "../setting.ts";
import { readContent } from "./content.ts";
import { findHeadings, type Heading } from "./headings.ts";
import { LAYOUTS, type Layout } from "./layout.ts";
import type { MarkedLine } from "./marked-lines.ts";

/** Depths of headings; the canonical writer sets the real ones. */
const TITLE_DEPTH = 1;
const PART_DEPTH = 2;
const UNIT_DEPTH = 6;
const CONTENTS = /^(?:Table of )?Contents$|^Inhalts(?:übersicht|verzeichnis)$/iu;

/** The layout of a profile, undefined for those that are read by rules of their own. */
export function layoutOf({ id }: Profile): Layout | undefined {
  return id === "id" ? undefined : LAYOUTS[id];
}

/** The blocks of an act, in order: every line is in exactly one. */
export function readForeignStructure(
  lines: readonly MarkedLine[],
  setting: IntakeSetting,
  layout: Layout,
): readonly Block[] {
  const outline = new Outline(new Lexicon(lines.map(({ line }) => line)));
  const headings = findHeadings(lines, setting.profile, layout);
  const first =
    headings.find(({ kind }) => kind !== "plain" && kind !== "quoted")?.start ?? lines.length;
  readOpening(lines.slice(0, first), outline, setting, layout);
  new BodyReader(lines, outline, setting, layout).run(
    headings.filter(({ start }) => start >= first),
  );
  return outline.finish();
}

/** Title and preamble: what stands before the title is read behind it. */
function readOpening(
  lines: readonly MarkedLine[],
  outline: Outline,
  setting: IntakeSetting,
  layout: Layout,
): void {
  const { start, end } = findTitle(lines, layout);
  const title = lines.slice(start, end);
  if (title.length > 0)
    outline.begin(
      { kind: "heading", depth: TITLE_DEPTH },
      [],
      title.map(({ line }) => wholeLine(line)),
    );
  const { recitals, citations } = setting.profile.words;
  let rest: MarkedLine[] = [];
  const close = (): void => {
    readContent({ lines: rest, hasParagraphs: false, section: "" }, outline, setting);
    rest = [];
  };
  for (const marked of [...lines.slice(0, start), ...lines.slice(end)]) {
    const { line } = marked;
    const word = [...recitals, ...citations]
      .map((pattern) => pattern.exec(line.text)?.[0])
      .find((found) => found !== undefined);
    if (word === undefined) rest.push(marked);
    else {
      close();
      outline.begin({ kind: "group" }, wordsOf({ line, from: 0, to: word.length }), []);
      const behind = lineFrom(line, word.length);
      if (behind.text !== "") rest.push({ ...marked, line: behind });
    }
  }
  close();
}

function findTitle(
  lines: readonly MarkedLine[],
  { opening, enactment }: Layout,
): { start: number; end: number } {
  const named = lines.findIndex(({ line }) => opening.test(line.plain));
  const marked = lines.findIndex(({ heading }) => heading > 0);
  const start = Math.max(0, named === -1 ? marked : named);
  const stop = lines.findIndex(
    ({ line, heading, isApart }, index) =>
      index > start &&
      (enactment.test(line.plain) ||
        CONTENTS.test(line.plain) ||
        (named === -1 && (marked === -1 ? isApart : heading === 0))),
  );
  return { start, end: stop === -1 ? lines.length : stop };
}

class BodyReader {
  readonly #lines: readonly MarkedLine[];
  readonly #outline: Outline;
  readonly #setting: IntakeSetting;
  readonly #layout: Layout;
  #isClosed = false;

  constructor(
    lines: readonly MarkedLine[],
    outline: Outline,
    setting: IntakeSetting,
    layout: Layout,
  ) {
    this.#lines = lines;
    this.#outline = outline;
    this.#setting = setting;
    this.#layout = layout;
  }

  run(headings: readonly Heading[]): void {
    // What an article quotes, and headings among its paths, are read with it.
    let owner: Heading | undefined;
    const owners: { heading: Heading; from: number; to: number }[] = [];
    for (const heading of headings) {
      const isInside =
        owner !== undefined &&
        (heading.kind === "quoted" ||
          (heading.kind === "plain" && this.#isBeforePath(heading, owner)));
      if (isInside) continue;
      owner = heading;
      owners.push({ heading, from: heading.end, to: this.#lines.length });
    }
    owners.forEach((part, at) => {
      const next = owners[at + 1]?.heading.start ?? this.#lines.length;
      this.#readUnit(part.heading, this.#lines.slice(part.heading.end, next));
    });
  }

  #isBeforePath({ end }: Heading, owner: Heading): boolean {
    const next = this.#lines[end]?.line.plain ?? "";
    return this.#layout.hasPaths && owner.number !== "" && next.startsWith(`${owner.number}.`);
  }

  #readUnit(heading: Heading, content: readonly MarkedLine[]): void {
    this.#begin(heading);
    const { text } = heading;
    const [first] = content;
    const rest = text === undefined ? undefined : lineFrom(text.line, text.from);
    const lines =
      rest === undefined || rest.text === ""
        ? content
        : [{ line: rest, heading: 0, isApart: true }, ...content];
    const closing = lines.findIndex(
      ({ line, isApart }) => isApart && this.#layout.closing.test(line.plain),
    );
    const end = closing === -1 ? lines.length : closing;
    const hasParagraphs = heading.kind === "article";
    const section = hasParagraphs && this.#layout.hasPaths ? heading.number : "";
    readContent(
      { lines: lines.slice(0, end), hasParagraphs, section },
      this.#outline,
      this.#setting,
    );
    if (closing !== -1 && first !== undefined) this.#close(lines.slice(end));
  }

  #begin({ kind, label, title }: Heading): void {
    if (kind === "plain" || kind === "quoted") {
      this.#outline.begin({ kind: "heading", depth: TITLE_DEPTH }, [], title);
      return;
    }
    const words: readonly Word[] = label.flatMap((slice) => wordsOf(slice));
    const depth = kind === "annex" ? PART_DEPTH : UNIT_DEPTH;
    this.#outline.begin({ kind: "heading", depth }, words, title);
  }

  #close(lines: readonly MarkedLine[]): void {
    if (!this.#isClosed) this.#outline.begin({ kind: "break" }, [], []);
    this.#isClosed = true;
    readContent({ lines, hasParagraphs: false, section: "" }, this.#outline, this.#setting);
  }
}
