/**
 * Builds the explanation: here the depth of headings decides, since notes of amending acts nest by it.
 *
 *     ### II. PASAL DEMI PASAL      division "II."
 *     #### Pasal I                  note
 *     ##### Angka 1                 note in it
 *     ###### Pasal 5                note in that
 *     Ayat (1)                      note in that, opened by a line
 */
import type { NoteRow } from "../../schemas/profiles/index.ts";
import { parseHeadingLabel, readNumber } from "../text/index.ts";
import { ContentBuilder, type ContentHost } from "./content.ts";
import { branch, type Draft, running } from "./draft.ts";
import { ItemPlacement } from "./place.ts";
import { OMISSION } from "./scan.ts";
import { NO_PARAGRAPHS, type Setting } from "./setting.ts";
import type { BlockToken, HeadingToken, NoteToken, OmissionToken } from "./tokens.ts";

/** The explanation is written as a second-level heading, and Markdown has six levels. */
export const EXPLANATION_DEPTH = 2;
export const MAX_HEADING_DEPTH = 6;

const DIVISION_LABEL = /^(?:[IVXLC]{1,7}|[A-Z]|[0-9]{1,3})\.(?=[ \t]|$)/u;

interface OpenHeading {
  readonly draft: Draft;
  readonly depth: number;
}

export class ExplanationBuilder {
  readonly #setting: Setting;
  readonly #host: ContentHost;
  readonly #root: OpenHeading;
  readonly #headings: OpenHeading[] = [];
  #notes: Draft[] = [];
  #placement = new ItemPlacement(NO_PARAGRAPHS);
  #content: ContentBuilder;

  constructor(root: Draft, depth: number, setting: Setting, host: ContentHost) {
    this.#root = { draft: root, depth };
    this.#setting = setting;
    this.#host = host;
    this.#content = new ContentBuilder(root, host, NO_PARAGRAPHS);
  }

  addBlock(token: BlockToken): void {
    this.#content.add(token);
  }

  addHeading({ depth, text, line }: HeadingToken): void {
    this.#placeOmissions(this.#innermostHeading());
    const within = Math.max(depth, this.#root.depth + 1);
    while (
      (this.#headings.at(-1)?.depth ?? 0) >= within ||
      this.#headings.length >= MAX_HEADING_DEPTH - EXPLANATION_DEPTH
    ) {
      this.#headings.pop();
    }
    const parent = this.#innermostHeading();
    if (text === OMISSION) {
      parent.children.push(branch("omission", line));
      this.#enter(parent);
      return;
    }
    const draft = this.#headingDraft(text, line, parent);
    parent.children.push(draft);
    this.#headings.push({ draft, depth: within });
    this.#enter(draft);
  }

  addNote({ text, indent, line }: NoteToken): void {
    const innermost = this.#notes.at(-1) ?? this.#innermostHeading();
    const pending = this.#content.takeOmissions();
    innermost.children.push(...omissionDrafts(pending.filter((omission) => omission.indent > 0)));
    const omissions = pending.filter((omission) => omission.indent === 0);
    const place = this.#placement.placeItem(
      noteLabel(text, this.#setting.profile.words.notes),
      indent,
    );
    this.#notes.length = place.level;
    const parent = this.#notes.at(-1) ?? this.#innermostHeading();
    const note = branch("note", line, { label: text });
    parent.children.push(...omissionDrafts(omissions), note);
    this.#notes.push(note);
    this.#content = new ContentBuilder(note, this.#host, NO_PARAGRAPHS);
  }

  finish(): void {
    this.#placeOmissions(this.#innermostHeading());
  }

  // A division may stand in divisions only: under a note, a heading that names no unit is a note without a unit.
  #headingDraft(text: string, line: number, parent: Draft): Draft {
    const label = labelOfHeading(text, this.#setting);
    const kind = label.isNote || parent.kind === "note" ? "note" : "division";
    const draft = branch(kind, line, { label: label.text });
    const rest = text.slice(label.text.length).replace(/^[ \t]/u, "");
    if (rest !== "") draft.children.push(running("heading", line, rest));
    return draft;
  }

  #enter(unit: Draft): void {
    this.#notes = [];
    this.#placement = new ItemPlacement(NO_PARAGRAPHS);
    this.#content = new ContentBuilder(unit, this.#host, NO_PARAGRAPHS);
  }

  #innermostHeading(): Draft {
    return this.#headings.at(-1)?.draft ?? this.#root.draft;
  }

  #placeOmissions(place: Draft): void {
    for (const { indent, line } of this.#content.takeOmissions()) {
      const target = indent > 0 ? (this.#notes.at(-1) ?? place) : place;
      target.children.push(branch("omission", line));
    }
  }
}

function omissionDrafts(omissions: readonly OmissionToken[]): readonly Draft[] {
  return omissions.map(({ line }) => branch("omission", line));
}

/** What a heading of the explanation names: a unit, or a division by its number. */
export function labelOfHeading(
  text: string,
  { profile }: Setting,
): { readonly text: string; readonly isNote: boolean } {
  const unit = parseHeadingLabel(text, profile);
  if (unit !== undefined) return { text: unit.text, isNote: true };
  if (profile.words.notes.some(({ label }) => label.test(text))) return { text, isNote: true };
  return { text: DIVISION_LABEL.exec(text)?.[0] ?? "", isNote: false };
}

/** A line such as "Ayat (2)" as a label that can be placed among others of its kind. */
export function noteLabel(
  text: string,
  rows: readonly NoteRow[],
): { form: string; readings: ReturnType<typeof readNumber> } {
  for (const { role, label } of rows) {
    const found = label.exec(text);
    if (found !== null)
      return { form: role, readings: readNumber(`${found[1] ?? ""}${found[2] ?? ""}`) };
  }
  return { form: text, readings: [{ series: "number", main: 1, inserted: 0 }] };
}
