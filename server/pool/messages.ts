/** What a pool and its workers say to each other: plain values, one after the other through a pipe each way. */

/** Work that a worker can be asked for; what goes in and comes out are plain values. */
export interface TaskShape {
  readonly input: unknown;
  readonly output: unknown;
}

/** What a task has of the program that asked for it. */
export interface TaskSide {
  /** Tells how far the task is. */
  readonly tell: (done: number, total: number) => void;
  /** Asks the program for something while the task goes on; what is asked and answered are plain values. */
  readonly ask: (question: unknown) => Promise<unknown>;
}

interface Task<Shape extends TaskShape> {
  /** A worker that has read what nobody vouches for does nothing else. */
  readonly endsWorker: boolean;
  /** Loads what the task needs and gives what does it: a worker loads nothing that it is not asked for. */
  readonly load: () => Promise<(input: Shape["input"], side: TaskSide) => Done<Shape["output"]>>;
}
type Done<Output> = Output | Promise<Output>;

/** The tasks of a worker by their names. */
export type TaskTable<Shapes extends Record<keyof Shapes, TaskShape>> = {
  readonly [Name in keyof Shapes]: Task<Shapes[Name]>;
};

export type Asked =
  | { readonly kind: "load"; readonly task: string }
  | { readonly kind: "run"; readonly task: string; readonly input: unknown }
  /** What the program says to a question of the task that runs. */
  | { readonly kind: "answer"; readonly question: number; readonly answer: unknown };

export type Said =
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly kind: "question"; readonly question: number; readonly asked: unknown }
  | { readonly kind: "done"; readonly output: unknown }
  | { readonly kind: "failed"; readonly reason: string };

/** The pipe of a worker, by its number, that it speaks through: the first ones are for what any package may say. */
export const OUTPUT_PIPE = 3;
