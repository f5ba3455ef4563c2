/**
 * The scores of the engine beside the committed ones: `npm run bench -- scores`.
 *
 *     npm run bench -- scores                 samples by a fixed seed; fails where a score is worse than in bench/baseline.json
 *     npm run bench -- scores akn lint        some of them
 *     npm run bench -- scores --accept        writes the scores as they are now into the baseline
 *     npm run bench -- scores --whole         everything at hand instead of samples: printed, compared with nothing
 */
import { readFileSync, writeFileSync } from "node:fs";
import { scoreAkn } from "./scores/akn.ts";
import { scoreAlign } from "./scores/align.ts";
import { scoreAmend } from "./scores/amend.ts";
import { scoreComparative } from "./scores/comparative.ts";
import { scoreDiff } from "./scores/diff.ts";
import { scoreIntake } from "./scores/intake.ts";
import { scoreLint } from "./scores/lint.ts";
import { scoreReferences } from "./scores/references.ts";
import { drawSample, type Sampler, type Score, takeAll } from "./scores/score.ts";

const BENCHES: { readonly [name: string]: (sample: Sampler) => readonly Score[] } = {
  intake: scoreIntake,
  comparative: scoreComparative,
  align: scoreAlign,
  diff: scoreDiff,
  references: scoreReferences,
  lint: scoreLint,
  amend: scoreAmend,
  akn: scoreAkn,
};

const BASELINE = new URL("./baseline.json", import.meta.url);
const ACCEPT = "npm run bench -- scores --accept";

type Baseline = { readonly [bench: string]: { readonly [score: string]: number } };
type Verdict = "" | "better" | "worse" | "other" | "new" | "gone";

/** Prints the scores and compares them; whether none is worse than the baseline. */
export function benchScores(args: readonly string[]): boolean {
  const flags = args.filter((arg) => arg.startsWith("--"));
  const names = args.filter((arg) => !arg.startsWith("--"));
  const unknown = [
    ...flags.filter((flag) => flag !== "--accept" && flag !== "--whole"),
    ...names.filter((name) => BENCHES[name] === undefined),
  ];
  if (unknown.length > 0) throw new RangeError(`unknown: ${unknown.join(" ")}`);
  const isWhole = flags.includes("--whole");
  if (isWhole && flags.includes("--accept"))
    throw new RangeError("the baseline has scores on samples, not on the whole");
  const asked = names.length > 0 ? names : Object.keys(BENCHES);
  const scores = asked.map((name) => {
    const start = performance.now();
    const found = BENCHES[name]?.(isWhole ? takeAll : drawSample) ?? [];
    console.error(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
    return [name, found] as const;
  });
  if (isWhole) return printScores(scores, undefined);
  const baseline = JSON.parse(readFileSync(BASELINE, "utf8")) as Baseline;
  if (flags.includes("--accept")) return accept(baseline, scores);
  return printScores(scores, baseline);
}

type Scored = readonly (readonly [bench: string, scores: readonly Score[]])[];

function accept(baseline: Baseline, scored: Scored): boolean {
  const accepted = {
    ...baseline,
    ...Object.fromEntries(
      scored.map(([name, scores]) => [
        name,
        Object.fromEntries(scores.map((score) => [score.name, score.value])),
      ]),
    ),
  };
  writeFileSync(BASELINE, `${JSON.stringify(accepted, undefined, 2)}\n`);
  return true;
}

/** Prints a table; whether no score is worse than the baseline says. */
function printScores(scored: Scored, baseline: Baseline | undefined): boolean {
  console.log("| bench | score | accepted | now | |");
  console.log("| --- | --- | ---: | ---: | --- |");
  const verdicts = scored.flatMap(([bench, scores]) => {
    const accepted = baseline?.[bench] ?? {};
    const rows = scores.map(({ name, value, better }) => {
      const before = accepted[name];
      const verdict = baseline === undefined ? "" : judge(better, before, value);
      return [name, before, value, verdict] as const;
    });
    const known = new Set(scores.map(({ name }) => name));
    const gone = Object.keys(accepted)
      .filter((name) => !known.has(name))
      .map((name) => [name, accepted[name], undefined, "gone"] as const);
    return [...rows, ...gone].map(([name, before, now, verdict]) => {
      console.log(`| ${[bench, name, before ?? "–", now ?? "–", verdict].join(" | ")} |`);
      return verdict;
    });
  });
  return tell(verdicts);
}

/** What a score is beside the accepted one. A count of what was looked at may not change unseen either. */
function judge(better: Score["better"], accepted: number | undefined, value: number): Verdict {
  if (accepted === undefined) return "new";
  if (accepted === value) return "";
  if (better === "same") return "other";
  return value > accepted === (better === "more") ? "better" : "worse";
}

function tell(verdicts: readonly Verdict[]): boolean {
  const count = (...kinds: readonly Verdict[]): number =>
    verdicts.filter((verdict) => kinds.includes(verdict)).length;
  const failed = count("worse", "other", "new", "gone");
  if (count("better") > 0)
    console.log(`\n${count("better")} scores are better: ${ACCEPT} keeps them so.`);
  if (failed > 0)
    console.log(
      `\n${failed} scores are worse, or of something else than the accepted ones. Where that is meant: ${ACCEPT}`,
    );
  return failed === 0;
}
