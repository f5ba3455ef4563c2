/**
 * A draft that is being typed: every change is kept in the browser at once and sent to the server when typing rests.
 *
 * The server's log decides the order. Where it got other steps first, ours are rebased behind them and sent again.
 */
import { getVersion, receiveTransaction, sendableSteps } from "prosemirror-collab";
import type { EditorState, Transaction } from "prosemirror-state";
import { Step } from "prosemirror-transform";
import { type Steps, stepsShape } from "../../../schemas/collab.ts";
import { legalSchema } from "../../../schemas/document.ts";
import { MAX_STEPS } from "../../../schemas/records/limits.ts";
import { type Api, ConnectionLost } from "../../api/client.ts";
import { ApiProblem } from "../../api/problem.ts";
import { type PendingStore, stepJson } from "./pending-store.ts";

/** How safe what was typed is. */
export type SyncState =
  /** All is in the log; `at` is the time it was, null where nothing was typed yet. */
  | { readonly kind: "saved"; readonly at: string | null }
  | { readonly kind: "saving" }
  /** Kept in the browser; the server does not answer. */
  | { readonly kind: "waiting" }
  /** Kept in the browser; the server will not take it. */
  | { readonly kind: "refused"; readonly refusal: ApiProblem };

/** The editor that a session serves. */
interface SessionHost {
  readonly state: () => EditorState;
  readonly dispatch: (transaction: Transaction) => void;
}

interface SessionOptions {
  readonly api: Api;
  readonly store: PendingStore;
  readonly targetId: string;
  readonly clientId: string;
  readonly now: () => string;
  readonly onState: (state: SyncState) => void;
  /** How long typing rests before it is sent, in milliseconds. */
  readonly rest?: number;
  /** The first pause before the server is asked again, in milliseconds; each further one is twice as long. */
  readonly pause?: number;
}

export interface Session {
  /** Keeps and sends what a change brought. Call it after each change of the document. */
  readonly changed: () => void;
  /** Sends at once, also while the window closes; settles when the log holds all that was typed until now, or the server did not take it. */
  readonly flush: (how?: "staying" | "leaving") => Promise<boolean>;
  /** Fetches what other windows have sent. */
  readonly refresh: () => Promise<void>;
  readonly close: () => void;
}

/** One keystroke more or less is not worth a request. */
const REST = 350;
const PAUSE = 1_000;
const LONGEST_PAUSE = 15_000;

/** Under this name the collab plugin keeps its state and takes another; it has no function that takes steps out of it. */
const COLLAB = "collab$";

interface Collaborating {
  readonly [COLLAB]: { readonly version: number; readonly unconfirmed: readonly unknown[] };
}

/** Starts a session over an editor whose state has the collab plugin. */
export function startSession(host: SessionHost, options: SessionOptions): Session {
  return new DraftSession(host, options);
}

class DraftSession implements Session {
  readonly #host: SessionHost;
  readonly #options: SessionOptions;
  readonly #path: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<boolean> | undefined;
  #pause: number;
  #closed = false;
  #said: SyncState["kind"] = "saved";

  constructor(host: SessionHost, options: SessionOptions) {
    this.#host = host;
    this.#options = options;
    this.#path = `/targets/${encodeURIComponent(options.targetId)}/steps`;
    this.#pause = options.pause ?? PAUSE;
  }

  readonly changed = (): void => {
    this.#keep();
    if (sendableSteps(this.#host.state()) === null) return;
    this.#saySaving();
    this.#sendAfter(this.#options.rest ?? REST);
  };

  readonly flush = async (how: "staying" | "leaving" = "staying"): Promise<boolean> => {
    clearTimeout(this.#timer);
    while (!this.#closed && sendableSteps(this.#host.state()) !== null) {
      if (!(await this.#send(how))) return false;
    }
    return true;
  };

  readonly refresh = async (): Promise<void> => {
    if (this.#sending !== undefined) return;
    try {
      const since = getVersion(this.#host.state());
      this.#receive(since, await this.#options.api.get<Steps>(this.#path, { since }));
    } catch (cause) {
      this.#failed(cause);
    }
  };

  readonly close = (): void => {
    this.#closed = true;
    clearTimeout(this.#timer);
  };

  #say(state: SyncState): void {
    this.#said = state.kind;
    this.#options.onState(state);
  }

  // Only after all was saved: while the server is away, that it is away stays said.
  #saySaving(): void {
    if (this.#said === "saved") this.#say({ kind: "saving" });
  }

  #keep(): void {
    const { store, targetId, clientId } = this.#options;
    const state = this.#host.state();
    const steps = sendableSteps(state)?.steps ?? [];
    void store.keep(targetId, clientId, getVersion(state), steps);
  }

  #sendAfter(rest: number): void {
    if (this.#closed || this.#sending !== undefined) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), rest);
  }

  #send(how: "staying" | "leaving"): Promise<boolean> {
    this.#sending ??= this.#sendOnce(how).finally(() => {
      this.#sending = undefined;
    });
    return this.#sending;
  }

  /** Whether the server answered; the log may have refused the order, which is mended by what it said. */
  async #sendOnce(how: "staying" | "leaving"): Promise<boolean> {
    const sendable = sendableSteps(this.#host.state());
    if (sendable === null) return true;
    const { api, clientId } = this.#options;
    const { version: length } = sendable;
    const steps = sendable.steps.slice(0, MAX_STEPS);
    try {
      const sent = { length, clientId, steps: steps.map(stepJson) };
      const taken = await api.send<{ readonly length: number }>("POST", this.#path, sent, {
        keepalive: how === "leaving",
      });
      if (taken.length === length) this.#forget(steps.length);
      this.#receive(length, {
        length: taken.length,
        steps: taken.length === length ? [] : steps.map(stepJson),
        clientIds: steps.map(() => clientId),
      });
    } catch (cause) {
      if (!this.#caughtUp(length, cause)) return false;
    }
    this.#pause = this.#options.pause ?? PAUSE;
    return true;
  }

  // Steps without effect are in no log: what follows them is sent on top of the same length.
  #forget(count: number): void {
    const state = this.#host.state();
    const { version, unconfirmed } = (state as unknown as Collaborating)[COLLAB];
    const left = { version, unconfirmed: unconfirmed.slice(count) };
    this.#host.dispatch(state.tr.setMeta(COLLAB, left));
  }

  #caughtUp(length: number, cause: unknown): boolean {
    if (cause instanceof ApiProblem && cause.code === "collab/behind") {
      const missed = stepsShape.safeParse(cause.body);
      if (missed.success) {
        this.#receive(length, missed.data);
        return true;
      }
    }
    this.#failed(cause);
    return false;
  }

  #receive(since: number, { steps, clientIds }: Steps): void {
    const state = this.#host.state();
    const known = getVersion(state) - since;
    const fresh = steps.slice(known).map((json) => Step.fromJSON(legalSchema, json));
    if (fresh.length > 0)
      this.#host.dispatch(receiveTransaction(state, fresh, clientIds.slice(known)));
    this.#keep();
    const isAll = sendableSteps(this.#host.state()) === null;
    this.#say(isAll ? { kind: "saved", at: this.#options.now() } : { kind: "saving" });
  }

  #failed(cause: unknown): void {
    if (cause instanceof ConnectionLost) this.#say({ kind: "waiting" });
    else if (cause instanceof ApiProblem) this.#say({ kind: "refused", refusal: cause });
    else throw cause;
    if (this.#closed) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), this.#pause);
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE);
  }
}
