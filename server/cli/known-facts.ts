/** What the front matter of a source says, as far as it can be read. */
import { readFrontMatter } from "../../engine/dialect/index.ts";
import type { KnownFacts } from "../../schemas/facts.ts";
import type { Finding } from "./report.ts";
import type { OpenedSource } from "./source.ts";

interface FrontMatterFacts {
  /** The fields that are right; null where there is no front matter. */
  readonly facts: KnownFacts | null;
  /** Whether the work or its amendments are named in a way that cannot be read: then nobody knows which act this is. */
  readonly isUncertain: boolean;
}

/** The facts of a source; where a field is wrong, those that are right. */
export function knownFacts({ facts, frontMatter }: OpenedSource): FrontMatterFacts {
  if (facts !== null) return { facts, isUncertain: false };
  if (frontMatter === "") return { facts: null, isUncertain: false };
  const { known, unread } = readFrontMatter(frontMatter);
  const isUncertain =
    known.work === undefined || unread.some((field) => field === "" || field === "amendments");
  return { facts: known, isUncertain };
}

/** What is wrong with the front matter of a source. */
export function frontMatterFindings({ findings }: OpenedSource): readonly Finding[] {
  return findings.filter(({ problem: { code } }) => FRONT_MATTER.has(code));
}

const FRONT_MATTER: ReadonlySet<string> = new Set([
  "dialect/front-matter-field",
  "dialect/front-matter-unreadable",
  "dialect/unknown-version",
]);
