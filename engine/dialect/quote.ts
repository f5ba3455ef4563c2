/** Block quotes: quoted structure of an amending act, or a plain quotation. */
import { type Problem, problem } from "../../schemas/problem.ts";
import { parseHeadingLabel } from "../text/index.ts";
import { branch, type Draft } from "./draft.ts";
import { FlowBuilder, type FlowHost } from "./flow.ts";
import { scan } from "./scan.ts";
import type { Setting } from "./setting.ts";
import type { QuoteToken, SourceLine, Token } from "./tokens.ts";

/** Quotes inside quotes beyond this are text: a hostile source must not outgrow the stack. */
const MAX_QUOTE_NESTING = 6;

interface QuoteContext {
  /** The quote stands in an article of amendments: whatever it holds is structure. */
  readonly isAmending: boolean;
  /** The depth at which headings directly in the quote are written. */
  readonly depth: number;
  readonly nesting: number;
  readonly problems: Problem[];
}

/** What a flow asks for while it reads: quotes one level deeper, and problems in one list. */
export function flowHost(
  setting: Setting,
  problems: Problem[],
  nesting: number,
  depth: number,
): FlowHost {
  return {
    readQuote: (token: QuoteToken, isAmending: boolean) =>
      readQuoteLines(token.lines, setting, {
        isAmending,
        depth: Math.min(depth + 1, 6),
        nesting: nesting + 1,
        problems,
      }),
    reportTooDeep: (line) => {
      problems.push(
        problem("dialect/too-deep", { limit: 10 }, { kind: "source", line, column: 1 }),
      );
    },
    reportUnknownHeading: ({ text, line }) => {
      problems.push(
        problem("dialect/unknown-heading", { text }, { kind: "source", line, column: 1 }),
      );
    },
  };
}

/** The quotation or quoted structure of lines whose marks are cut off; undefined where they hold nothing. */
export function readQuoteLines(
  lines: readonly SourceLine[],
  setting: Setting,
  context: QuoteContext,
): Draft | undefined {
  const tokens = scan(lines, setting, "body").map((token) => plainToken(token, context));
  const first = tokens[0];
  if (first === undefined) return undefined;
  const holdsUnits = tokens.some(
    (token) =>
      token.kind === "heading" && parseHeadingLabel(token.text, setting.profile) !== undefined,
  );
  const root = branch(
    context.isAmending || holdsUnits ? "quotedStructure" : "quotation",
    first.line,
  );
  const flow = new FlowBuilder(
    root,
    setting,
    flowHost(setting, context.problems, context.nesting, context.depth),
    context.depth,
  );
  for (const token of tokens) {
    if (token.kind === "heading") flow.addHeading(token);
    else if (token.kind !== "break" && token.kind !== "note") flow.addBlock(token);
  }
  flow.finish();
  return root;
}

// A quote has no closing and no explanation of its own, and its depth is bounded.
function plainToken(token: Token, { nesting }: QuoteContext): Token {
  const { line, indent } = token;
  if (token.kind === "break") return { kind: "text", text: "***", line, indent };
  if (token.kind !== "quote" || nesting < MAX_QUOTE_NESTING) return token;
  return { kind: "text", text: token.lines.map(({ text }) => `>${text}`).join(" "), line, indent };
}
