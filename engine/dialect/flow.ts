/** Builds what headings divide: the body, an annex, quoted structure. */
import type { Profile } from "../../schemas/profiles/index.ts";
import { follows, type HeadingLabel, parseHeadingLabel, readHeadingNumber } from "../text/index.ts";
import { ContentBuilder, type ContentHost } from "./content.ts";
import { branch, type Draft, running } from "./draft.ts";
import { OMISSION } from "./scan.ts";
import { NO_PARAGRAPHS, type Setting } from "./setting.ts";
import type { BlockToken, HeadingToken, OmissionToken } from "./tokens.ts";

/** What a flow asks of the reader it works for. */
export interface FlowHost extends ContentHost {
  readonly reportUnknownHeading: (token: HeadingToken) => void;
}

interface OpenContainer {
  readonly draft: Draft;
  readonly rank: number;
}

export class FlowBuilder {
  readonly #root: Draft;
  readonly #setting: Setting;
  readonly #host: FlowHost;
  /** Depth at which units directly in the root are written. */
  readonly #depth: number;
  readonly #containers: OpenContainer[] = [];
  #article: Draft | undefined;
  #content: ContentBuilder;

  constructor(root: Draft, setting: Setting, host: FlowHost, depth: number) {
    this.#root = root;
    this.#setting = setting;
    this.#host = host;
    this.#depth = depth;
    const forms = root.kind === "quotedStructure" ? setting.paragraphForms : NO_PARAGRAPHS;
    this.#content = new ContentBuilder(root, host, forms);
  }

  addBlock(token: BlockToken): void {
    this.#content.add(token);
  }

  addHeading(token: HeadingToken): void {
    const label = parseHeadingLabel(token.text, this.#setting.profile);
    if (label?.row.kind === "article") this.#openArticle(label, token);
    else if (label !== undefined) this.#openContainer(label, token);
    else if (token.text === OMISSION) this.#addLevelOmission(token);
    else this.#addCrossheading(token);
  }

  /** Places what is still open; the flow takes nothing after it. */
  finish(): void {
    this.#placeOmissions(this.#innermost());
  }

  #openArticle(label: HeadingLabel, token: HeadingToken): void {
    const open = this.#article;
    const goesOn =
      open !== undefined &&
      followsArticle(String(open.attributes["label"]), label, this.#setting.profile);
    this.#placeOmissions(goesOn ? open : this.#innermost());
    const article = headingDraft("article", label, token.line);
    this.#innermost().children.push(article);
    this.#article = article;
    const isAmending = this.#setting.profile.amendingArticle.test(label.text);
    this.#content = new ContentBuilder(
      article,
      this.#host,
      this.#setting.paragraphForms,
      isAmending,
    );
  }

  #openContainer(label: HeadingLabel, token: HeadingToken): void {
    this.#placeOmissions(this.#innermost());
    while ((this.#containers.at(-1)?.rank ?? 0) >= label.row.rank) this.#containers.pop();
    const container = headingDraft("container", label, token.line);
    this.#innermost().children.push(container);
    this.#containers.push({ draft: container, rank: label.row.rank });
    this.#leaveArticle();
  }

  // "### …" says that units of the level of this heading are left out.
  #addLevelOmission({ depth, line }: HeadingToken): void {
    this.#placeOmissions(this.#innermost());
    this.#containers.length = Math.min(this.#containers.length, Math.max(0, depth - this.#depth));
    this.#innermost().children.push(branch("omission", line));
    this.#leaveArticle();
  }

  #addCrossheading(token: HeadingToken): void {
    this.#host.reportUnknownHeading(token);
    this.#placeOmissions(this.#innermost());
    this.#innermost().children.push(running("crossheading", token.line, token.text));
    this.#leaveArticle();
  }

  #leaveArticle(): void {
    this.#article = undefined;
    this.#content = new ContentBuilder(this.#innermost(), this.#host, NO_PARAGRAPHS);
  }

  #innermost(): Draft {
    return this.#containers.at(-1)?.draft ?? this.#root;
  }

  // Places the omissions behind an article: in the article if a blank stands before "…", else at `place`, which the caller has
  // chosen by the numbers of the units around.
  #placeOmissions(place: Draft): void {
    for (const { indent, line } of this.#content.takeOmissions() as readonly OmissionToken[]) {
      const target = indent > 0 && this.#article !== undefined ? this.#article : place;
      target.children.push(branch("omission", line));
    }
  }
}

function followsArticle(open: string, next: HeadingLabel, profile: Profile): boolean {
  const before = parseHeadingLabel(open, profile);
  const first = before === undefined ? undefined : readHeadingNumber(before.row, open);
  const second = readHeadingNumber(next.row, next.text);
  return (
    before?.row === next.row &&
    first !== undefined &&
    second !== undefined &&
    follows(first, second)
  );
}

function headingDraft(kind: "article" | "container", label: HeadingLabel, line: number): Draft {
  const draft = branch(kind, line, { label: label.text, role: label.row.role });
  if (label.rest !== "") draft.children.push(running("heading", line, label.rest));
  return draft;
}
