/** What the workers of the program do. */
import type { Outcome } from "../../schemas/outcome.ts";
import type { Answered, AnsweringTask } from "../answering/task.ts";
import type { PackedSource, ReadingTask } from "../extract/packed.ts";
import type { TaskTable } from "./messages.ts";

export interface ProgramTasks {
  readonly answer: { readonly input: AnsweringTask; readonly output: Answered };
  readonly read: { readonly input: ReadingTask; readonly output: Outcome<PackedSource> };
}

export const programTasks: TaskTable<ProgramTasks> = {
  answer: {
    endsWorker: false,
    load: async () => (await import("../answering/task.ts")).createAnswering(),
  },
  read: {
    endsWorker: true,
    load: async () => (await import("../extract/packed.ts")).readPacked,
  },
};
