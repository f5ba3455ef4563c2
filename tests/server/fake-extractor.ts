/** A reader of files without a thread: the bytes are Markdown. */
import { readDialect } from "../../engine/dialect/index.ts";
import type { AccountSpan } from "../../schemas/account.ts";
import { done } from "../../schemas/outcome.ts";
import type { ExtractedText, Extractor } from "../../server/ports/index.ts";

/** What the reader gives for a text. */
export function readMarkdown(sourceText: string): ExtractedText {
  const { document, profile, facts, problems } = readDialect(sourceText);
  const spans = sourceText.split("\n").flatMap((text, index): readonly AccountSpan[] =>
    text.trim() === ""
      ? []
      : [
          {
            line: index + 1,
            from: 0,
            to: text.length,
            text,
            outcome: "kept",
            doubtful: false,
            eid: null,
            reason: null,
            becomes: null,
          },
        ],
  );
  const words = sourceText.split(/\s+/u).length;
  return {
    format: "markdown",
    document,
    profile,
    facts,
    account: {
      schema: "rancang/account@1",
      words: { source: words, document: words, dropped: 0, repaired: 0 },
      spans,
    },
    sourceText,
    problems,
  };
}

/** Reads at once. */
export const readAsMarkdown: Extractor = (bytes) =>
  Promise.resolve(done(readMarkdown(new TextDecoder().decode(bytes))));
