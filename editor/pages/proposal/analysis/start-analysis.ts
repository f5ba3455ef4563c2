/** The analysis of a draft, kept up to date behind the page. */
import type { Transaction } from "prosemirror-state";
import type { ProfileId } from "../../../../schemas/profiles/index.ts";
import type { NodeJson } from "../../../../schemas/records/index.ts";
import { stepJson } from "../../../prosemirror/sync/pending-store.ts";
import type { Analysis } from "./analyse.ts";
import type { FromWorker, SourceProblem, ToWorker } from "./messages.ts";

export interface AnalysisOptions {
  readonly base: NodeJson;
  readonly draft: NodeJson;
  readonly profile: ProfileId;
  readonly onAnalysis: (analysis: Analysis) => void;
  readonly onSourceProblems: (problems: readonly SourceProblem[]) => void;
}

export interface RunningAnalysis {
  /** Passes a change of the draft on. */
  readonly follow: (transaction: Transaction) => void;
  /** Asks for the problems of a source. */
  readonly checkSource: (source: string) => void;
  readonly close: () => void;
}

/** Starts following a draft in a worker. */
export function startAnalysis(options: AnalysisOptions): RunningAnalysis {
  const { base, draft, profile, onAnalysis, onSourceProblems } = options;
  const worker = new Worker(new URL("./analysis-worker.ts", import.meta.url), { type: "module" });
  const tell = (message: ToWorker): void => worker.postMessage(message);
  worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === "analysis") onAnalysis(data.analysis);
    else onSourceProblems(data.problems);
  });
  tell({ kind: "open", base, draft, profile });
  return {
    follow: ({ docChanged, steps }) => {
      if (docChanged) tell({ kind: "steps", steps: steps.map(stepJson) });
    },
    checkSource: (source) => tell({ kind: "source", source }),
    close: () => worker.terminate(),
  };
}
