/** The analysis of a draft, kept up to date behind the page. */
import type { Transaction } from "prosemirror-state";
import type { Facts } from "../../../../schemas/facts.ts";
import type { BillFrame } from "../../../../schemas/frame.ts";
import type { ProfileId } from "../../../../schemas/profiles/index.ts";
import type { NodeJson } from "../../../../schemas/records/index.ts";
import { stepJson } from "../../../prosemirror/sync/pending-store.ts";
import type { Analysis } from "./analyse.ts";
import type { BillView } from "./bill-view.ts";
import type { FromWorker, SourceProblem, ToWorker } from "./messages.ts";

interface AnalysisOptions {
  readonly base: NodeJson;
  readonly draft: NodeJson;
  readonly profile: ProfileId;
  readonly facts: Facts | null;
  readonly onAnalysis: (analysis: Analysis) => void;
  readonly onBill: (bill: BillView) => void;
  readonly onSourceProblems: (problems: readonly SourceProblem[]) => void;
}

export interface RunningAnalysis {
  /** Passes a change of the draft on. */
  readonly follow: (transaction: Transaction) => void;
  /** Asks for the problems of a source. */
  readonly checkSource: (source: string) => void;
  /** Prints another frame around the items of the bill. */
  readonly setFrame: (frame: BillFrame) => void;
  /** Says whether the bill is looked at; while it is, it follows the draft. */
  readonly watchBill: (isWatched: boolean) => void;
  readonly close: () => void;
}

/** Starts following a draft in a worker. */
export function startAnalysis(options: AnalysisOptions): RunningAnalysis {
  const { base, draft, profile, facts, onAnalysis, onBill, onSourceProblems } = options;
  const worker = new Worker(new URL("./analysis-worker.ts", import.meta.url), { type: "module" });
  const tell = (message: ToWorker): void => worker.postMessage(message);
  worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
    switch (data.kind) {
      case "analysis":
        onAnalysis(data.analysis);
        return;
      case "bill":
        onBill(data.bill);
        return;
      case "source":
        onSourceProblems(data.problems);
        return;
    }
  });
  tell({ kind: "open", base, draft, profile, facts });
  return {
    follow: ({ docChanged, steps }) => {
      if (docChanged) tell({ kind: "steps", steps: steps.map(stepJson) });
    },
    checkSource: (source) => tell({ kind: "source", source }),
    setFrame: (frame) => tell({ kind: "frame", frame }),
    watchBill: (isWatched) => tell({ kind: "watch-bill", isWatched }),
    close: () => worker.terminate(),
  };
}
