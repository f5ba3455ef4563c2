/** Reads a source as a text. */
import { type ProfileId, profiles } from "../../schemas/profiles/index.ts";
import { readAkn } from "../akn/index.ts";
import { readDialect } from "../dialect/index.ts";
import { readHtml, readPlainText } from "../intake/index.ts";
import type { LawText } from "./text.ts";

/** What a source can be: the dialect of docs/, printed or converted official text, a page of a gazette, Akoma Ntoso. */
export type TextFormat = "markdown" | "text" | "html" | "akn";

export interface ReadOptions {
  /** Markdown where nothing is said. */
  readonly format?: TextFormat;
  /** The country whose forms the text has: "id", "gb", … Without it the source decides, else Indonesia. */
  readonly profile?: ProfileId;
}

/** The text that a source spells. Never throws; what fits no rule is kept as text where it stands, and a problem says so. */
export function read(source: string, options: ReadOptions = {}): LawText {
  const known = options.profile === undefined ? {} : { profile: profiles[options.profile] };
  const format: TextFormat = options.format ?? "markdown";
  switch (format) {
    case "markdown":
      return readDialect(source, known);
    case "akn":
      return { frontMatter: "", ...readAkn(source, known) };
    case "text":
    case "html": {
      const readOfficial = format === "html" ? readHtml : readPlainText;
      const {
        document,
        profile: read,
        lines,
        problems,
      } = readOfficial(source, {
        profile: known.profile ?? profiles.id,
      });
      return { document, profile: read, lines, problems, facts: null, frontMatter: "" };
    }
  }
}
