/** The facts that stand before a text, between two lines of three hyphens. */
import { stringify } from "yaml";
import { z } from "zod";
import { type Facts, factsShape, type KnownFacts, knownFactsShape } from "../../schemas/facts.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import { PROFILE_IDS, type Profile, type ProfileId } from "../../schemas/profiles/index.ts";
import { readYamlValue, type YamlPlace } from "./yaml-value.ts";

export interface FrontMatter {
  /** The block to the letter, with its two lines of hyphens and the line feed at its end; empty where there is none. */
  readonly source: string;
  readonly facts: Facts | null;
  /** The fields that are right, whatever is wrong with others. */
  readonly known: KnownFacts;
  /** The fields that are there and not right; "" where nothing could be read. */
  readonly unread: readonly string[];
  /** The profile of a text of which the facts are not known: then it is the only field. */
  readonly profile: ProfileId | null;
  /** The address of the work, even where the rest is not right; null where there is none. */
  readonly work: string | null;
  readonly problems: readonly Problem[];
  /** How many lines of the source it takes. */
  readonly lines: number;
}

const BLOCK = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/u;
const profileAlone = z.strictObject({ profile: z.enum(PROFILE_IDS) });
const START = { kind: "source", line: 1, column: 1 } as const;
const NONE: FrontMatter = {
  source: "",
  facts: null,
  known: {},
  unread: [],
  profile: null,
  work: null,
  problems: [],
  lines: 0,
};

/** The front matter of a source whose line ends are line feeds. What is wrong in it is told with its field. */
export function readFrontMatter(source: string): FrontMatter {
  const found = source.startsWith("---") ? BLOCK.exec(source) : null;
  if (found === null) return NONE;
  const [block, yaml = ""] = found;
  const lines = block.split("\n").length - (block.endsWith("\n") ? 1 : 0);
  return { source: block, lines, profile: null, ...readFacts(yaml) };
}

type Read = Omit<FrontMatter, "source" | "lines" | "profile"> &
  Partial<Pick<FrontMatter, "profile">>;

// The first line of the block is the one of hyphens.
function placed({ line, column }: YamlPlace) {
  return { kind: "source", line: line + 1, column } as const;
}

function readFacts(yaml: string): Read {
  const read = readYamlValue(yaml);
  if (read.kind === "unread") {
    const { reason, detail, at } = read;
    const place = at === null ? START : placed(at);
    const problems = [problem("dialect/front-matter-unreadable", { reason, detail }, place)];
    return { facts: null, known: {}, unread: [""], work: null, problems };
  }
  const { value } = read;
  const { dialect, work: address } = (value ?? {}) as { dialect?: unknown; work?: unknown };
  const work = typeof address === "string" ? address : null;
  if (dialect !== undefined && dialect !== 1) {
    const found = JSON.stringify(dialect);
    const problems = [problem("dialect/unknown-version", { found }, START)];
    return { facts: null, known: {}, unread: [""], work, problems };
  }
  const profile = profileAlone.safeParse(value);
  if (profile.success)
    return { facts: null, known: {}, unread: [], work, problems: [], ...profile.data };
  const shaped = factsShape.safeParse(value);
  if (shaped.success)
    return { facts: shaped.data, known: shaped.data, unread: [], work, problems: [] };
  const faults = read.faultsOf(shaped.error.issues);
  const problems = faults.map(({ facts, at }) =>
    problem("dialect/front-matter-field", facts, placed(at)),
  );
  const wrong = new Set(faults.map(({ path }) => String(path[0] ?? "")));
  const fields = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const known = knownFactsShape.safeParse(
    Object.fromEntries(fields.filter(([name]) => !wrong.has(name))),
  );
  const unread = fields.map(([name]) => name).filter((name) => wrong.has(name));
  return {
    facts: null,
    known: known.success ? known.data : {},
    unread: known.success ? unread : [""],
    work,
    problems,
  };
}

/** The front matter of a text without facts, read by a profile. */
export function writeProfile({ id }: Pick<Profile, "id">): string {
  return `---\n${stringify({ profile: id })}---\n`;
}

/** The front matter of facts: `readFrontMatter` gives them back. */
export function writeFacts(facts: KnownFacts): string {
  return `---\n${stringify(facts, { lineWidth: 0 })}---\n`;
}
