/** What a pool and its workers say to each other. */

/** Work that a worker can be asked for; what goes in and comes out are plain values. */
export interface TaskShape {
  readonly input: unknown;
  readonly output: unknown;
}

/** Told by a task how far it is. */
export type Tell = (done: number, total: number) => void;

interface Task<Shape extends TaskShape> {
  /** A worker that has read what nobody vouches for does nothing else. */
  readonly endsWorker: boolean;
  /** Loads what the task needs and gives what does it: a worker loads nothing that it is not asked for. */
  readonly load: () => Promise<(input: Shape["input"], tell: Tell) => Done<Shape["output"]>>;
}
type Done<Output> = Output | Promise<Output>;

/** The tasks of a worker by their names. */
export type TaskTable<Shapes extends Record<keyof Shapes, TaskShape>> = {
  readonly [Name in keyof Shapes]: Task<Shapes[Name]>;
};

export type Asked =
  | { readonly kind: "load"; readonly task: string }
  /** The input comes through a pipe, in so many bytes. */
  | { readonly kind: "run"; readonly task: string; readonly size: number };

export type Said =
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  /** The output comes through a pipe, in so many bytes. */
  | { readonly kind: "done"; readonly size: number }
  | { readonly kind: "failed"; readonly reason: string };

/** The pipe of a worker, by its number, that outputs go through: the first ones are for what any package may say. */
export const OUTPUT_PIPE = 4;
