/** What the workers of the program do. */
import type { DocumentDiff } from "../../schemas/change.ts";
import type { Outcome } from "../../schemas/outcome.ts";
import type { ComparisonTask } from "../comparing/task.ts";
import type { PackedSource, ReadingTask } from "../extract/packed.ts";
import type { TaskTable } from "./messages.ts";

export interface ProgramTasks {
  readonly compare: { readonly input: ComparisonTask; readonly output: DocumentDiff };
  readonly read: { readonly input: ReadingTask; readonly output: Outcome<PackedSource> };
}

export const programTasks: TaskTable<ProgramTasks> = {
  compare: {
    endsWorker: false,
    load: async () => (await import("../comparing/task.ts")).createTaskWorker(),
  },
  read: {
    endsWorker: true,
    load: async () => (await import("../extract/packed.ts")).readPacked,
  },
};
