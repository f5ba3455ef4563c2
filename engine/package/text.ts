/** A text of the law as a program holds it: what was read of a source. */
import type { LegalDocument } from "../../schemas/document.ts";
import type { Eid } from "../../schemas/eid.ts";
import type { Facts, KnownFacts } from "../../schemas/facts.ts";
import { done, type Outcome } from "../../schemas/outcome.ts";
import { isError, type Problem, problem } from "../../schemas/problem.ts";
import { type Profile, profileOfWork } from "../../schemas/profiles/index.ts";
import type { AknSource } from "../akn/index.ts";
import {
  readFrontMatter,
  writeDialect,
  writeFacts,
  writeProfile,
  writeProven,
} from "../dialect/index.ts";

/** A text that was read. */
export interface LawText {
  readonly document: LegalDocument;
  readonly profile: Profile;
  /** What is known of the text; null where the source does not say all of it. */
  readonly facts: Facts | null;
  /** The front matter to the letter, empty where there is none. */
  readonly frontMatter: string;
  /** The line of the source, from 1, at which each unit begins. */
  readonly lines: ReadonlyMap<Eid, number>;
  /** What a file of Akoma Ntoso says of its units, to be written back; other sources have none. */
  readonly aknSource?: AknSource;
  /** What is odd or wrong in the source; `messageOf` says it to a person. */
  readonly problems: readonly Problem[];
}

type WrittenText = Pick<LawText, "document" | "profile" | "facts" | "frontMatter">;

/** The canonical Markdown of a text, with its front matter. Reading it gives an equal document wherever the dialect can spell it. */
export function writeMarkdown(text: WrittenText): string {
  return `${frontOf(text)}${writeDialect(text.document, text.profile)}`;
}

/**
 * The same, proven: read again it gives the same document. Refused with the first unit that would come back otherwise.
 *
 * Of a text without facts the front matter says the profile, where nothing else would.
 */
export function writeProvenMarkdown(text: WrittenText): Outcome<string> {
  const body = writeProven(text.document, text.profile);
  if (!body.ok) return body;
  const { facts, frontMatter, profile } = text;
  const isTold = facts !== null || frontMatter !== "" || profile.id === profileOfWork(undefined).id;
  return done(`${isTold ? frontOf(text) : `${writeProfile(profile)}\n`}${body.value}`);
}

function frontOf({ frontMatter, facts }: WrittenText): string {
  if (frontMatter !== "") return `${frontMatter.trimEnd()}\n\n`;
  return facts === null ? "" : `${writeFacts(facts)}\n`;
}

/** What the front matter of a text says, as far as it can be read. */
interface FrontMatterFacts {
  /** The fields that are right; null where there is no front matter. */
  readonly facts: KnownFacts | null;
  /** Whether the work or its amendments are named in a way that cannot be read: then nobody knows which act this is. */
  readonly isUncertain: boolean;
}

/** The facts of a text; where a field is wrong, those that are right. */
export function knownFacts({
  facts,
  frontMatter,
}: Pick<LawText, "facts" | "frontMatter">): FrontMatterFacts {
  if (facts !== null) return { facts, isUncertain: false };
  if (frontMatter === "") return { facts: null, isUncertain: false };
  const { known, unread, profile } = readFrontMatter(frontMatter);
  // Front matter that says the profile alone says nothing of the act.
  if (profile !== null) return { facts: null, isUncertain: false };
  const isUncertain =
    known.work === undefined || unread.some((field) => field === "" || field === "amendments");
  return { facts: known, isUncertain };
}

const FRONT_MATTER: ReadonlySet<string> = new Set([
  "dialect/front-matter-field",
  "dialect/front-matter-unreadable",
  "dialect/unknown-version",
]);

/**
 * What is wrong with the front matter of a text whose other facts are used, and errors of reading, after which no work is done. A field that is only left out is no error where
 * the rest is certain: the work is done without it.
 */
export function factsProblems(text: LawText): readonly Problem[] {
  const found = text.problems.filter((one) => FRONT_MATTER.has(one.code) || isError(one));
  return knownFacts(text).isUncertain ? found : found.map(leftOut);
}

/** The problem, where it is on one field of facts that can be done without, as the warning that it is then. */
export function leftOut(found: Problem): Problem {
  return found.code === "dialect/front-matter-field"
    ? problem("dialect/field-left-out", found.facts, found.at)
    : found;
}
