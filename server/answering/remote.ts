/**
 * What the services need, in a worker: each call of a store goes to the program that holds it, and so do transactions. A
 * worker has no file open.
 */
import type { Problem } from "../../schemas/problem.ts";
import { errorMessage } from "../error-code.ts";
import type { Store } from "../ports/index.ts";
import { ProblemError } from "../problem-error.ts";
import type { ImportDesk } from "../services/import-desk.ts";

/** What a worker reaches of the program. */
interface Held {
  readonly store: Store;
  readonly imports: ImportDesk;
}

/** A question of a worker. Calls are made outside of a transaction where they name none. */
type Question =
  | { readonly kind: "begin" }
  | { readonly kind: "end"; readonly transaction: number; readonly how: "keep" | "undo" }
  | {
      readonly kind: "call";
      readonly transaction: number | null;
      /** The way to the function: `["versions", "find"]`. */
      readonly path: readonly [string, string];
      readonly args: readonly unknown[];
    };

type Answer =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "problem"; readonly problem: Problem }
  | { readonly kind: "failure"; readonly reason: string };

type Ask = (question: unknown) => Promise<unknown>;

const IMPORTS = "imports of the desk";

/** The store and the desk of the program, asked from a worker. */
export function remoteHeld(ask: Ask): Held {
  const put = async (question: Question): Promise<unknown> => {
    const answer = (await ask(question)) as Answer;
    if (answer.kind === "value") return answer.value;
    if (answer.kind === "problem") throw new ProblemError(answer.problem);
    throw new Error(answer.reason);
  };
  const part = (name: string, transaction: number | null): object =>
    new Proxy(
      {},
      {
        get:
          (_, key) =>
          (...args: readonly unknown[]) =>
            put({ kind: "call", transaction, path: [name, String(key)], args }),
      },
    );
  const atomically: Store["atomically"] = async (work) => {
    const transaction = (await put({ kind: "begin" })) as number;
    try {
      const value = await work(storeOf(transaction));
      await put({ kind: "end", transaction, how: "keep" });
      return value;
    } catch (error) {
      await put({ kind: "end", transaction, how: "undo" });
      throw error;
    }
  };
  const storeOf = (transaction: number | null): Store =>
    new Proxy({} as Store, {
      get: (_, key) => (key === "atomically" ? atomically : part(String(key), transaction)),
    });
  return { store: storeOf(null), imports: part(IMPORTS, null) as ImportDesk };
}

/** Answers the questions of one task, until it is over. */
interface HeldServer {
  /** Never rejects. */
  readonly answer: (question: unknown) => Promise<Answer>;
  /** Undoes what the task has left open, when nothing is written any more. */
  readonly end: () => Promise<void>;
}

interface Transaction {
  readonly store: Store;
  readonly settle: (how: "keep" | "undo") => void;
  /** Resolves when all is on disk; rejects where it cannot be. */
  readonly closed: Promise<void>;
}

class Undone extends Error {}

/** Gives a task in a worker what the program holds. */
export function serveHeld({ store, imports }: Held): HeldServer {
  const open = new Map<number, Transaction>();
  const answering = new Set<Promise<Answer>>();
  let count = 0;
  const begin = async (): Promise<number> => {
    const transaction = await beginIn(store);
    count += 1;
    open.set(count, transaction);
    return count;
  };
  const end = async (id: number, how: "keep" | "undo"): Promise<void> => {
    const transaction = open.get(id);
    open.delete(id);
    transaction?.settle(how);
    await transaction?.closed;
  };
  const call = ({ transaction, path: [part, name], args }: Extract<Question, { kind: "call" }>) => {
    const inside = transaction === null ? store : open.get(transaction)?.store;
    const holder = part === IMPORTS ? imports : inside?.[part as keyof Store];
    const work = (holder as Readonly<Record<string, unknown>> | undefined)?.[name];
    if (typeof work !== "function")
      throw new RangeError(`expected a store to have ${part}.${name}`);
    return (work as (...given: readonly unknown[]) => Promise<unknown>)(...args);
  };
  const value = (question: Question): Promise<unknown> => {
    switch (question.kind) {
      case "begin":
        return begin();
      case "end":
        return end(question.transaction, question.how);
      case "call":
        return call(question);
    }
  };
  return {
    answer: (question) => {
      const answer = answerOf(() => value(question as Question));
      answering.add(answer);
      void answer.then(() => answering.delete(answer));
      return answer;
    },
    end: async () => {
      // What is written portion by portion must not go on where its transaction is over.
      await Promise.all(answering);
      await Promise.all([...open.keys()].map((id) => answerOf(() => end(id, "undo"))));
    },
  };
}

async function answerOf(value: () => Promise<unknown>): Promise<Answer> {
  try {
    return { kind: "value", value: await value() };
  } catch (error) {
    if (error instanceof ProblemError) return { kind: "problem", problem: error.problem };
    return { kind: "failure", reason: errorMessage(error) };
  }
}

// The transaction stays open until it is settled, so that the task can write in it call by call.
function beginIn(store: Store): Promise<Transaction> {
  return new Promise((resolve, reject) => {
    const closed = store.atomically(
      (inner) =>
        new Promise<void>((keep, undo) => {
          const settle = (how: "keep" | "undo") => (how === "keep" ? keep() : undo(new Undone()));
          resolve({ store: inner, settle, closed: ended });
        }),
    );
    // That it was undone is no failure.
    const ended = closed.catch((error: unknown) => {
      if (!(error instanceof Undone)) throw error;
    });
    ended.catch(reject);
  });
}
