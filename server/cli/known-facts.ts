/** What the front matter of a source says, as far as it can be read. */
import { readFrontMatter } from "../../engine/dialect/index.ts";
import type { KnownFacts } from "../../schemas/facts.ts";
import { problem } from "../../schemas/problem.ts";
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

/**
 * What is wrong with the front matter of a source whose other facts are used. A field that is only left out is no error where
 * the rest is certain: the command does its work without it.
 */
export function frontMatterFindings(source: OpenedSource): readonly Finding[] {
  const found = source.findings.filter(({ problem: { code } }) => FRONT_MATTER.has(code));
  return knownFacts(source).isUncertain ? found : found.map(leftOut);
}

/** The finding, where it is on one field of facts that can be done without, as the warning that it is then. */
export function leftOut(finding: Finding): Finding {
  const { code, facts } = finding.problem;
  return code === "dialect/front-matter-field"
    ? { ...finding, problem: problem("dialect/field-left-out", facts) }
    : finding;
}

const FRONT_MATTER: ReadonlySet<string> = new Set([
  "dialect/front-matter-field",
  "dialect/front-matter-unreadable",
  "dialect/unknown-version",
]);
