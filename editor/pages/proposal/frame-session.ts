/** The frame of a bill while it is edited: what is typed, and how far it is kept by the server. */
import type { RouteAnswer } from "../../../schemas/api/index.ts";
import { type BillFrame, EMPTY_FRAME } from "../../../schemas/frame.ts";
import type { FrameRow } from "../../../schemas/records/index.ts";
import type { Api } from "../../api/client.ts";
import { ApiProblem } from "../../api/problem.ts";
import { type FrameText, frameTextOf, type ReadFrameText, readFrameText } from "./frame-text.ts";
import { createSignal, type Signal } from "./signal.ts";

/** What a frame is set over where there is none yet. */
const NONE_YET = '"0"';

/** How long typing rests before what was typed is sent, in milliseconds. */
const REST = 700;

/** How far what was typed is kept. "wrong": a field is not right, so that nothing is sent; "stale": another window or person was first. */
export type FrameState =
  | { readonly kind: "saved" | "typed" | "saving" | "stale" }
  | { readonly kind: "wrong"; readonly faults: WrongFrame["faults"] }
  | { readonly kind: "failed"; readonly error: unknown };

type WrongFrame = Extract<ReadFrameText, { readonly ok: false }>;

export interface FrameSession {
  /** What is typed; null until the server has answered. */
  readonly text: Signal<FrameText | null>;
  readonly state: Signal<FrameState>;
  readonly type: (text: FrameText) => void;
  /** Sends what is not sent yet; false where it could not be kept. */
  readonly flush: () => Promise<boolean>;
  /** Asks the server for what others wrote, where nothing is typed. */
  readonly refresh: () => Promise<void>;
  /** Takes what the server holds in the place of what is typed. */
  readonly takeTheirs: () => Promise<void>;
  /** Puts what is typed in the place of what the server holds. */
  readonly overwrite: () => Promise<void>;
  readonly close: () => void;
}

interface FrameSessionOptions {
  readonly api: Api;
  readonly targetId: string;
  readonly mint: () => string;
  /** Told each frame that was typed or loaded, so that the bill has it. */
  readonly onFrame: (frame: BillFrame) => void;
  /** Told each frame that the server has taken. */
  readonly onSaved: () => void;
}

/** The frame as the server holds it, with the entity tag that it is changed over. */
function frameRecord(api: Api, targetId: string) {
  const path = `/targets/${encodeURIComponent(targetId)}/frame`;
  let etag = NONE_YET;
  const ask = async (): Promise<BillFrame> => {
    const { frame } = await api.get<RouteAnswer<"getFrame">>(path);
    etag = frame?.etag ?? NONE_YET;
    return frame?.frame ?? EMPTY_FRAME;
  };
  const put = async (frame: BillFrame): Promise<void> => {
    const row = await api.send<FrameRow>("PUT", path, frame, { ifMatch: etag, keepalive: true });
    etag = row.etag;
  };
  return { ask, put };
}

/** Begins to edit the frame of a target. */
export function startFrameSession(options: FrameSessionOptions): FrameSession {
  const { api, targetId, mint, onFrame, onSaved } = options;
  const record = frameRecord(api, targetId);
  const text = createSignal<FrameText | null>(null);
  const state = createSignal<FrameState>({ kind: "saved" });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<boolean> = Promise.resolve(true);

  const load = async (): Promise<void> => {
    const known = text.get();
    try {
      const frame = await record.ask();
      // What was typed while the server answered is not lost to its answer.
      if (text.get() !== known) return;
      text.set(frameTextOf(frame, mint));
      state.set({ kind: "saved" });
      onFrame(frame);
    } catch (error) {
      if (known === null) state.set({ kind: "failed", error });
    }
  };
  const send = async (): Promise<boolean> => {
    const typed = text.get();
    const { kind } = state.get();
    if (typed === null || kind === "saved") return true;
    const read = readFrameText(typed);
    if (!read.ok || kind === "stale") return false;
    state.set({ kind: "saving" });
    try {
      await record.put(read.frame);
    } catch (error) {
      state.set(failureOf(error));
      return false;
    }
    onSaved();
    if (text.get() !== typed) return send();
    state.set({ kind: "saved" });
    return true;
  };
  const flush = (): Promise<boolean> => {
    clearTimeout(timer);
    sending = sending.then(send);
    return sending;
  };
  const type = (typed: FrameText): void => {
    text.set(typed);
    const read = readFrameText(typed);
    if (read.ok) onFrame(read.frame);
    if (state.get().kind === "stale") return;
    state.set(read.ok ? { kind: "typed" } : { kind: "wrong", faults: read.faults });
    clearTimeout(timer);
    if (read.ok) timer = setTimeout(() => void flush(), REST);
  };
  const refresh = async (): Promise<void> => {
    const { kind } = state.get();
    if (text.get() === null || kind === "saved") await load();
    else if (kind === "failed") await flush();
  };
  const overwrite = async (): Promise<void> => {
    await record.ask();
    const typed = text.get();
    if (typed === null) return;
    state.set({ kind: "typed" });
    type(typed);
    await flush();
  };
  void load();
  const close = (): void => clearTimeout(timer);
  return { text, state, type, flush, refresh, takeTheirs: load, overwrite, close };
}

function failureOf(error: unknown): FrameState {
  const isStale = error instanceof ApiProblem && error.status === 412;
  return isStale ? { kind: "stale" } : { kind: "failed", error };
}
