/** Document → canonical Markdown: one line a paragraph, a blank line between blocks, labels to the letter. */
import type { Node } from "prosemirror-model";
import { type LegalDocument, legalSchema } from "../../schemas/document.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { parseHeadingLabel } from "../text/index.ts";
import { EXPLANATION_DEPTH, labelOfHeading, MAX_HEADING_DEPTH } from "./explanation.ts";
import { guardCrossheading, headingLine } from "./guard.ts";
import { writeInline } from "./inline/write.ts";
import { needHeadings } from "./note-form.ts";
import { BODY_DEPTH } from "./parts.ts";
import { BREAK, OMISSION, type Zone } from "./scan.ts";
import { openingWord, type Setting, settingOf } from "./setting.ts";
import { type ContentWriter, writeContent, writeContentKept } from "./write-content.ts";
import { isPlainAtEnd, isPlainOmission } from "./write-omission.ts";

const {
  heading,
  crossheading,
  container,
  article,
  paragraph,
  omission,
  note,
  division,
  recitals,
  citations,
} = legalSchema.nodes;

/**
 * The canonical body of a document, ending in a line feed; empty for an empty document.
 *
 * `readDialect` gives the same document back, but for `wid`s, wherever the dialect can express it: `expressible` says so.
 */
export function writeDialect(document: LegalDocument, profile: Profile): string {
  const blocks = new DialectWriter(settingOf(profile)).writeAct(document);
  return blocks.length === 0 ? "" : `${encodeByteOrderMark(blocks.join("\n\n"))}\n`;
}

// At the very start of a source this sign is a byte order mark, which the reader drops.
function encodeByteOrderMark(source: string): string {
  return source.replace(/^\uFEFF/u, `&#${0xfeff};`);
}

class DialectWriter {
  readonly #setting: Setting;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  writeAct(act: Node): readonly string[] {
    return act.children.flatMap((part) => this.#writePart(part));
  }

  #writePart(part: Node): readonly string[] {
    switch (part.type.name) {
      case "preface":
        return part.textContent === "" ? [] : [`# ${this.#title(part)}`];
      case "preamble":
        return this.#writeFormulas(part, "preamble");
      case "conclusions":
        return [BREAK, ...this.#writeFormulas(part, "body")];
      case "explanation":
        return [
          this.#heading(part, EXPLANATION_DEPTH, (text) =>
            openingWord(text, this.#setting.profile.words.explanation),
          ),
          ...this.#writeNotes(contentOf(part), EXPLANATION_DEPTH + 1),
        ];
      case "attachment":
        return [
          this.#heading(part, BODY_DEPTH, (text) =>
            openingWord(text, this.#setting.profile.words.attachment),
          ),
          ...this.#writeFlow(contentOf(part), BODY_DEPTH + 1),
        ];
      default:
        return this.#writeFlow(part.children, BODY_DEPTH);
    }
  }

  #title(preface: Node): string {
    return guardCrossheading(
      writeInline(preface.firstChild?.content ?? preface.content),
      "body",
      this.#setting,
    );
  }

  #content(zone: Zone, depth: number): ContentWriter {
    return {
      zone,
      setting: this.#setting,
      writeQuote: (quote) =>
        this.#writeFlow(quote.children, Math.min(depth + 1, MAX_HEADING_DEPTH)),
    };
  }

  // The preamble and the closing: texts in sequence, and groups that their own word opens.
  #writeFormulas(part: Node, zone: Zone): readonly string[] {
    const writer = this.#content(zone, BODY_DEPTH);
    return inRuns(part.children, isContent).flatMap((run) => {
      const [first] = run;
      if (first === undefined) return [];
      if (first.type === crossheading) return [this.#crossheading(first, BODY_DEPTH, zone)];
      if (first.type !== recitals && first.type !== citations) {
        return writeContent(run, writer, false);
      }
      return [String(first.attrs["label"]), ...writeContent(first.children, writer, false)];
    });
  }

  // Writes containers, articles and the headings between them. Blocks that follow one another are written as one content.
  #writeFlow(children: readonly Node[], depth: number): readonly string[] {
    const writer = this.#content("body", depth - 1);
    return inRuns(children, (node) => isContent(node) && node.type !== omission).flatMap((run) => {
      const [first] = run;
      if (first === undefined) return [];
      if (first.type === container)
        return [this.#unitHeading(first, depth), ...this.#writeFlow(contentOf(first), depth + 1)];
      if (first.type === article)
        return [
          this.#unitHeading(first, depth),
          ...this.#writeArticle(first, children[children.indexOf(first) + 1], depth),
        ];
      if (first.type === crossheading) return [this.#crossheading(first, depth, "body")];
      if (first.type === omission)
        return [this.#omission(children, children.indexOf(first), depth)];
      return writeContent(
        run,
        writer,
        first.type === paragraph || run.some((node) => node.type === paragraph),
      );
    });
  }

  #writeArticle(unit: Node, next: Node | undefined, depth: number): readonly string[] {
    const write = isPlainAtEnd(unit, next, this.#setting.profile) ? writeContent : writeContentKept;
    return write(contentOf(unit), this.#content("body", depth), true);
  }

  #omission(siblings: readonly Node[], index: number, depth: number): string {
    return isPlainOmission(siblings, index, this.#setting.profile)
      ? OMISSION
      : `${marks(depth)} ${OMISSION}`;
  }

  #writeNotes(children: readonly Node[], depth: number): readonly string[] {
    const writer = this.#content("explanation", depth - 1);
    const asHeadings = needHeadings(children, this.#setting);
    let afterHeading = false;
    return inRuns(children, (node) => isContent(node) && node.type !== omission).flatMap((run) => {
      const [first] = run;
      if (first === undefined) return [];
      if (first.type === omission) {
        return [this.#noteOmission(children, children.indexOf(first), afterHeading, depth)];
      }
      if (first.type === division || (first.type === note && asHeadings)) {
        afterHeading = true;
        return [this.#noteHeading(first, depth), ...this.#writeNotes(contentOf(first), depth + 1)];
      }
      return first.type === note
        ? this.#writeLineNote(first, depth)
        : writeContent(run, writer, false);
    });
  }

  #noteOmission(
    siblings: readonly Node[],
    index: number,
    afterHeading: boolean,
    depth: number,
  ): string {
    const next = siblings.slice(index).find((node) => node.type !== omission);
    const afterNote = siblings.slice(0, index).some((node) => node.type === note);
    const beforeContent = next !== undefined && isContent(next);
    const beforeGroup = next !== undefined && GROUPS.has(next.type.name);
    const needsHeading = afterHeading || beforeGroup || (afterNote && beforeContent);
    return needsHeading ? `${marks(depth)} ${OMISSION}` : OMISSION;
  }

  #writeLineNote(unit: Node, depth: number): readonly string[] {
    const writer = this.#content("explanation", depth - 1);
    const firstNote = unit.children.findIndex((child) => child.type === note);
    const content = firstNote === -1 ? unit.children : unit.children.slice(0, firstNote);
    const write = firstNote === -1 ? writeContentKept : writeContent;
    const notes = firstNote === -1 ? [] : this.#writeNotes(unit.children.slice(firstNote), depth);
    return [String(unit.attrs["label"]), ...write(content, writer, false), ...notes];
  }

  #unitHeading(unit: Node, depth: number): string {
    return this.#heading(
      unit,
      depth,
      (text) => parseHeadingLabel(text, this.#setting.profile)?.text,
    );
  }

  #noteHeading(unit: Node, depth: number): string {
    return this.#heading(unit, depth, (text) => labelOfHeading(text, this.#setting).text);
  }

  #heading(unit: Node, depth: number, labelOf: (text: string) => string | undefined): string {
    const title = unit.firstChild?.type === heading ? writeInline(unit.firstChild.content) : "";
    return `${marks(depth)} ${headingLine(String(unit.attrs["label"]), title, labelOf)}`;
  }

  #crossheading(node: Node, depth: number, zone: Zone): string {
    return `${marks(depth)} ${guardCrossheading(writeInline(node.content), zone, this.#setting)}`;
  }
}

function marks(depth: number): string {
  return "#".repeat(Math.min(depth, MAX_HEADING_DEPTH));
}

function contentOf(unit: Node): readonly Node[] {
  return unit.firstChild?.type === heading ? unit.children.slice(1) : unit.children;
}

const CONTENT: ReadonlySet<string> = new Set([
  "textBlock",
  "list",
  "table",
  "omission",
  "quotation",
  "quotedStructure",
  "paragraph",
]);

/** An omission directly before one of these would be read inside it, or inside the item above. */
const GROUPS: ReadonlySet<string> = new Set(["list", "quotation", "quotedStructure"]);

function isContent(node: Node): boolean {
  return CONTENT.has(node.type.name);
}

/** Neighbours that belong to one content together, everything else by itself. */
function inRuns(
  children: readonly Node[],
  joins: (node: Node) => boolean,
): readonly (readonly Node[])[] {
  const runs: Node[][] = [];
  let open: Node[] | undefined;
  for (const child of children) {
    if (open !== undefined && joins(child)) open.push(child);
    else {
      open = joins(child) ? [child] : undefined;
      runs.push(open ?? [child]);
    }
  }
  return runs;
}
