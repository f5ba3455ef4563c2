/** The recovered text while it is looked at: its Markdown, what that says, and what a person changed. */
import { useEffect, useMemo, useRef, useState } from "react";
import { addressClauses, type Clause } from "../../../../engine/document/index.ts";
import type { ReadingAnswer } from "../../../../schemas/api/import.ts";
import { type LegalDocument, legalSchema } from "../../../../schemas/document.ts";
import { type Profile, type ProfileId, profiles } from "../../../../schemas/profiles/index.ts";
import type { FromWorker, MarkdownProblem, ToWorker } from "./messages.ts";

/** How long typing rests before the Markdown is read, in milliseconds. */
const REST = 350;

/** What the Markdown says. */
export interface CurrentText {
  readonly source: string;
  readonly document: LegalDocument;
  readonly clauses: readonly Clause[];
  readonly problems: readonly MarkdownProblem[];
  readonly lines: ReadonlyMap<string, number>;
}

export interface Recovery {
  readonly profile: Profile;
  /** The Markdown as it was recovered; null until it was written. */
  readonly recovered: string | null;
  /** What the Markdown says now; null until it was read. */
  readonly current: CurrentText | null;
  /** What broke while the Markdown was read; null where nothing did. What was typed is kept. */
  readonly failure: unknown;
  /** Whether something typed is not read yet. */
  readonly isWaiting: boolean;
  /** The Markdown as it stands, read or not. */
  readonly source: () => string;
  readonly type: (source: string) => void;
}

/** Follows the recovered text of a reading; `kept` is what a person had made of it before. */
export function useRecovery(
  reading: ReadingAnswer,
  starts: ReadonlyMap<string, number>,
  kept: string | null,
): Recovery {
  const [recovered, setRecovered] = useState<string | null>(null);
  const [current, setCurrent] = useState<CurrentText | null>(null);
  const [isWaiting, setIsWaiting] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const typed = useRef<string | null>(kept);
  const tell = useRef<(message: ToWorker) => void>(() => undefined);
  const profile = profiles[reading.profile as ProfileId];
  const opening = useRef({ kept, starts });
  useEffect(() => {
    const worker = new Worker(new URL("./recovery-worker.ts", import.meta.url), {
      type: "module",
    });
    worker.addEventListener("error", setFailure);
    tell.current = (message) => worker.postMessage(message);
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === "recovered") {
        setRecovered(data.source);
        return;
      }
      const { source, document: json, problems, lines } = data.read;
      const document = legalSchema.nodeFromJSON(json);
      const clauses = addressClauses(document, profile);
      setCurrent({ source, document, clauses, problems, lines: new Map(lines) });
      if (typed.current === null || typed.current === source) setIsWaiting(false);
    });
    tell.current({
      kind: "open",
      document: reading.document,
      profile: profile.id,
      starts: [...opening.current.starts],
      kept: opening.current.kept,
    });
    return () => worker.terminate();
  }, [reading, profile]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const latest = useRef({ recovered, current });
  useEffect(() => {
    latest.current = { recovered, current };
  });
  const actions = useMemo(
    () => ({
      source: () => typed.current ?? latest.current.recovered ?? "",
      type: (source: string) => {
        typed.current = source;
        setIsWaiting(true);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => tell.current({ kind: "source", source }), REST);
      },
    }),
    [],
  );
  return { profile, recovered, current, failure, isWaiting, ...actions };
}
