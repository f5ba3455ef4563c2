/** Divides an act into its parts as tokens come: title, preamble, body, closing, explanation, annexes. */
import type { Problem } from "../../schemas/problem.ts";
import { parseHeadingLabel } from "../text/index.ts";
import { ContentBuilder } from "./content.ts";
import { branch, type Draft, running } from "./draft.ts";
import { ExplanationBuilder } from "./explanation.ts";
import { FlowBuilder, type FlowHost } from "./flow.ts";
import { PreambleBuilder } from "./preamble.ts";
import { flowHost } from "./quote.ts";
import { NO_PARAGRAPHS, openingWord, type Setting } from "./setting.ts";
import type { BlockToken, BreakToken, HeadingToken, NoteToken, Token } from "./tokens.ts";

/** A part that takes tokens. */
interface Part {
  readonly kind: "preamble" | "flow" | "explanation" | "conclusions";
  readonly addBlock: (token: BlockToken) => void;
  readonly addHeading: (token: HeadingToken) => void;
  readonly addNote: (token: NoteToken) => void;
  readonly finish: () => void;
}

/** Depth at which chapters and articles directly in the body are written; the title has the first. */
export const BODY_DEPTH = 2;

export class Parts {
  readonly #root: Draft;
  readonly #setting: Setting;
  readonly #host: FlowHost;
  #part: Part | undefined;

  constructor(root: Draft, setting: Setting, problems: Problem[]) {
    this.#root = root;
    this.#setting = setting;
    this.#host = flowHost(setting, problems, 0, BODY_DEPTH);
  }

  add(token: Token): void {
    if (token.kind === "heading") this.#addHeading(token);
    else if (token.kind === "break") this.#openConclusions(token);
    else if (token.kind === "note") this.#current(token).addNote(token);
    else this.#current(token).addBlock(token);
  }

  finish(): void {
    this.#part?.finish();
    // An empty quote alone opens a preamble with nothing in it.
    const isEmpty = ({ kind, children }: Draft): boolean =>
      kind === "preamble" && children.length === 0;
    const empty = this.#root.children.findIndex(isEmpty);
    if (empty !== -1) this.#root.children.splice(empty, 1);
  }

  #addHeading(token: HeadingToken): void {
    const { explanation, attachment } = this.#setting.profile.words;
    const opensExplanation = openingWord(token.text, explanation);
    const opensAttachment = openingWord(token.text, attachment);
    const isUnit = parseHeadingLabel(token.text, this.#setting.profile) !== undefined;
    if (opensExplanation !== undefined) this.#openExplanation(opensExplanation, token);
    else if (opensAttachment !== undefined) this.#openAttachment(opensAttachment, token);
    else if (
      this.#root.children.length === 0 &&
      this.#part === undefined &&
      token.depth === 1 &&
      !isUnit
    )
      this.#addTitle(token);
    else {
      if (isUnit && this.#part?.kind !== "flow" && this.#part?.kind !== "explanation")
        this.#openBody(token);
      this.#current(token).addHeading(token);
    }
  }

  #current(token: Token): Part {
    return this.#part ?? this.#openPreamble(token);
  }

  #addTitle({ text, line }: HeadingToken): void {
    const preface = branch("preface", line);
    preface.children.push(running("docTitle", line, text));
    this.#root.children.push(preface);
  }

  #openPreamble(token: Token): Part {
    const builder = new PreambleBuilder(token.line, this.#setting, this.#host);
    const report = this.#host.reportUnknownHeading;
    return this.#open(builder.draft, {
      kind: "preamble",
      addBlock: (block) => builder.addBlock(block),
      addHeading: (heading) => {
        report(heading);
        builder.addHeading(heading);
      },
      addNote: noteAsText((block) => builder.addBlock(block)),
      finish: () => builder.finish(),
    });
  }

  #openBody({ line }: HeadingToken): void {
    this.#openFlow(branch("body", line), BODY_DEPTH);
  }

  #openAttachment(label: string, { text, line }: HeadingToken): void {
    this.#openFlow(labelled("attachment", label, text, line), BODY_DEPTH + 1);
  }

  #openFlow(draft: Draft, depth: number): void {
    const flow = new FlowBuilder(draft, this.#setting, this.#host, depth);
    this.#open(draft, {
      kind: "flow",
      addBlock: (block) => flow.addBlock(block),
      addHeading: (heading) => flow.addHeading(heading),
      addNote: noteAsText((block) => flow.addBlock(block)),
      finish: () => flow.finish(),
    });
  }

  #openConclusions({ line }: BreakToken): void {
    const draft = branch("conclusions", line);
    const host = this.#host;
    let content = new ContentBuilder(draft, host, NO_PARAGRAPHS);
    const finish = (): void => {
      for (const omission of content.takeOmissions())
        draft.children.push(branch("omission", omission.line));
    };
    this.#open(draft, {
      kind: "conclusions",
      addBlock: (block) => content.add(block),
      addHeading: (heading) => {
        host.reportUnknownHeading(heading);
        finish();
        draft.children.push(running("crossheading", heading.line, heading.text));
        content = new ContentBuilder(draft, host, NO_PARAGRAPHS);
      },
      addNote: noteAsText((block) => content.add(block)),
      finish,
    });
  }

  #openExplanation(label: string, { text, line, depth }: HeadingToken): void {
    const draft = labelled("explanation", label, text, line);
    const builder = new ExplanationBuilder(draft, depth, this.#setting, this.#host);
    this.#open(draft, {
      kind: "explanation",
      addBlock: (block) => builder.addBlock(block),
      addHeading: (heading) => builder.addHeading(heading),
      addNote: (note) => builder.addNote(note),
      finish: () => builder.finish(),
    });
  }

  #open(draft: Draft, part: Part): Part {
    this.#part?.finish();
    this.#root.children.push(draft);
    this.#part = part;
    return part;
  }
}

// The scanner gives note lines in the explanation alone; elsewhere such a line is text.
function noteAsText(addBlock: (token: BlockToken) => void): (token: NoteToken) => void {
  return ({ text, line, indent }) => addBlock({ kind: "text", text, line, indent });
}

function labelled(
  kind: "attachment" | "explanation",
  label: string,
  text: string,
  line: number,
): Draft {
  const draft = branch(kind, line, { label });
  const rest = text.slice(label.length).replace(/^[ \t]/u, "");
  if (rest !== "") draft.children.push(running("heading", line, rest));
  return draft;
}
