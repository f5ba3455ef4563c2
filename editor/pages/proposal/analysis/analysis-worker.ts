/** The worker that follows a draft step by step and analyses it whenever typing rests, so that no keystroke waits. */
import { Step } from "prosemirror-transform";
import { readDialect } from "../../../../engine/dialect/index.ts";
import { legalSchema } from "../../../../schemas/document.ts";
import type { Eid } from "../../../../schemas/eid.ts";
import type { Facts } from "../../../../schemas/facts.ts";
import type { BillFrame } from "../../../../schemas/frame.ts";
import { type Profile, profiles } from "../../../../schemas/profiles/index.ts";
import { analyseDraft } from "./analyse.ts";
import { type AnalysedText, analysedText } from "./analysed-text.ts";
import { billOf } from "./bill-view.ts";
import type { FromWorker, SourceProblem, ToWorker } from "./messages.ts";

/** How long steps rest before the draft is analysed, in milliseconds. */
const REST = 250;

interface Followed {
  readonly profile: Profile;
  readonly base: AnalysedText;
  readonly facts: Facts | null;
  draft: AnalysedText["document"];
}

let followed: Followed | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let isBillWatched = false;
let frame: BillFrame | undefined;

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case "open": {
      const profile = profiles[data.profile];
      const base = analysedText(legalSchema.nodeFromJSON(data.base), profile);
      const { facts } = data;
      followed = { profile, base, facts, draft: legalSchema.nodeFromJSON(data.draft) };
      analyse();
      return;
    }
    case "steps":
      follow(data.steps);
      return;
    case "frame":
      frame = data.frame;
      if (isBillWatched) rest();
      return;
    case "watch-bill":
      isBillWatched = data.isWatched;
      if (isBillWatched) analyse();
      return;
    case "source":
      answer({ kind: "source", problems: sourceProblems(data.source) });
      return;
  }
});

function answer(message: FromWorker): void {
  postMessage(message);
}

function follow(steps: readonly unknown[]): void {
  if (followed === undefined) return;
  for (const json of steps) {
    const { doc } = Step.fromJSON(legalSchema, json).apply(followed.draft);
    if (doc === null) throw new RangeError("expected a step that applies to the followed draft");
    followed.draft = doc;
  }
  rest();
}

function rest(): void {
  clearTimeout(timer);
  timer = setTimeout(analyse, REST);
}

function analyse(): void {
  if (followed === undefined) return;
  const { base, profile, facts } = followed;
  const draft = analysedText(followed.draft, profile);
  answer({ kind: "analysis", analysis: analyseDraft(base, draft, profile) });
  if (isBillWatched) answer({ kind: "bill", bill: billOf({ base, draft, profile, facts, frame }) });
}

function sourceProblems(source: string): readonly SourceProblem[] {
  const options = followed === undefined ? {} : { profile: followed.profile };
  const { problems, lines } = readDialect(source, options);
  return problems.map((problem) => {
    const { at } = problem;
    const line = at?.kind === "source" ? at.line : lines.get((at?.eid ?? "") as Eid);
    return { problem, line: line ?? 1 };
  });
}
