/** Builds the preamble: formulas in sequence, the grounds and the legal basis as groups that their own word opens. */
import { ContentBuilder, type ContentHost } from "./content.ts";
import { branch, type Draft, running } from "./draft.ts";
import { scanText } from "./scan.ts";
import { NO_PARAGRAPHS, openingWord, type Setting } from "./setting.ts";
import type { BlockToken, HeadingToken, TextToken } from "./tokens.ts";

export class PreambleBuilder {
  readonly draft: Draft;
  readonly #setting: Setting;
  readonly #host: ContentHost;
  #group: Draft | undefined;
  #content: ContentBuilder;

  constructor(line: number, setting: Setting, host: ContentHost) {
    this.draft = branch("preamble", line);
    this.#setting = setting;
    this.#host = host;
    this.#content = new ContentBuilder(this.draft, host, NO_PARAGRAPHS);
  }

  addBlock(token: BlockToken): void {
    if (token.kind === "text" && this.#openGroup(token)) return;
    if (this.#leavesGroup(token)) this.#closeGroup();
    this.#content.add(token);
  }

  addHeading(token: HeadingToken): void {
    this.#closeGroup();
    this.draft.children.push(running("crossheading", token.line, token.text));
    this.#content = new ContentBuilder(this.draft, this.#host, NO_PARAGRAPHS);
  }

  finish(): void {
    this.#closeGroup();
  }

  #openGroup({ text, line }: TextToken): boolean {
    const { recitals, citations } = this.#setting.profile.words;
    const label = openingWord(text, recitals) ?? openingWord(text, citations);
    if (label === undefined) return false;
    this.#closeGroup();
    this.#group = branch(
      openingWord(text, recitals) === undefined ? "citations" : "recitals",
      line,
      { label },
    );
    this.draft.children.push(this.#group);
    this.#content = new ContentBuilder(this.#group, this.#host, NO_PARAGRAPHS);
    const rest = text.slice(label.length).replace(/^[ \t]+/u, "");
    if (rest !== "") this.#content.add(scanText(rest, line, this.#setting));
    return true;
  }

  // The group takes the text that follows its word directly, and lists; a further text stands by itself again.
  #leavesGroup(token: BlockToken): boolean {
    if (this.#group === undefined || token.kind === "item" || token.kind === "omission")
      return false;
    const staysInItem = this.#content.depth > 0 && (token.indent > 0 || token.kind === "quote");
    const isIntro = token.kind === "text" && this.#group.children.length === 0;
    return !staysInItem && !isIntro;
  }

  #closeGroup(): void {
    const target = this.#group ?? this.draft;
    for (const { line } of this.#content.takeOmissions())
      target.children.push(branch("omission", line));
    if (this.#group === undefined) return;
    this.#group = undefined;
    this.#content = new ContentBuilder(this.draft, this.#host, NO_PARAGRAPHS);
  }
}
