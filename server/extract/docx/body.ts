/** The elements of a DOCX body → blocks, in the order in which they are read. */
import type { DropReason } from "../../../schemas/account.ts";
import type { Block, TextBlock } from "./block.ts";
import type { BodySetting } from "./body-setting.ts";
import { columnOf, nextLabel, settingOf } from "./paragraph.ts";
import { RunReader } from "./runs.ts";
import { readTable } from "./table.ts";
import type { XmlElement } from "./xml.ts";

/** Reads elements of a body one after the other. */
export class BodyReader {
  readonly blocks: Block[] = [];
  readonly #setting: BodySetting;
  readonly #runs: RunReader;
  /** The text of paragraphs whose end a tracked change took away. */
  #carried = "";

  constructor(setting: BodySetting) {
    this.#setting = setting;
    this.#runs = new RunReader(setting.sightings);
  }

  add(element: XmlElement): void {
    switch (element.name) {
      case "w:p":
        this.#addParagraph(element);
        break;
      case "w:tbl":
        this.blocks.push(...readTable(element, this.#setting, (content) => this.#inner(content)));
        break;
      case "w:sectPr":
      case "w:sdtPr":
      case "w:sdtEndPr":
        break;
      case "w:altChunk":
        this.#setting.sightings.embedded += 1;
        break;
      default:
        for (const child of element.children) if (typeof child !== "string") this.add(child);
    }
  }

  /** The blocks of all that was added. */
  finish(): readonly Block[] {
    if (this.#carried !== "") this.#push(this.#carried, 0, null);
    this.#carried = "";
    return this.blocks;
  }

  #inner(content: XmlElement): readonly Block[] {
    const reader = new BodyReader(this.#setting);
    reader.add(content);
    return reader.finish();
  }

  #addParagraph(element: XmlElement): void {
    const { styles, numbering } = this.#setting;
    const { isCapital, isHidden, isContents, isJoined } = settingOf(element, styles);
    const said = this.#runs.read(element, isCapital, isHidden);
    const own = said
      .flatMap((one) => (one.kind === "text" && one.reason === null ? [one.text] : []))
      .join("");
    // A paragraph that a change took away counts in no list, and one that goes on in another has its label.
    const isCounted = this.#carried.trim() === "" && !(isJoined && own.trim() === "");
    const label = isCounted ? nextLabel(element, styles, numbering) : undefined;
    const column = columnOf(element, styles, label);
    const text = this.#carried + (label?.text ?? "") + own;
    this.#carried = "";
    if (isJoined) this.#carried = text;
    else this.#push(text, column, isContents ? "contents-list" : null);
    for (const one of said) {
      if (one.kind === "box") this.blocks.push(...this.#inner(one.content));
      else if (one.kind === "note") this.#addNote(one.part, one.id);
      else if (one.reason !== null) this.#push(one.text, column, one.reason);
    }
  }

  #addNote(part: "footnote" | "endnote", id: string): void {
    this.#setting.sightings.footnotes += 1;
    for (const text of this.#setting.noteText(part, id)) this.#push(text, 0, "footnote");
  }

  #push(text: string, column: number, reason: DropReason | null): void {
    if (text.trim() === "") return;
    const block: TextBlock = { kind: "text", text, column, reason };
    this.blocks.push(block);
  }
}
