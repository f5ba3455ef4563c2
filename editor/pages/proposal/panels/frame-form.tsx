/** What a person writes around the items of the bill: printed into it with each key, and kept as it is typed. */
import { messageOf } from "../../../../schemas/message.ts";
import type { Problem } from "../../../../schemas/problem.ts";
import { ApiProblem, problemSentence } from "../../../api/problem.ts";
import { Button } from "../../../components/button.tsx";
import { inOrder } from "../../../components/in-order.ts";
import { useLanguage, useWords } from "../../../i18n/index.ts";
import type { FrameSession, FrameState } from "../frame-session.ts";
import { useSignal } from "../signal.ts";
import { FrameFields } from "./frame-fields.tsx";

interface FrameFormProps {
  readonly session: FrameSession;
  /** Fields for which this bill has no place. */
  readonly unused: readonly string[];
  readonly mint: () => string;
}

/** The fields with their state. */
export function FrameForm({ session, unused, mint }: FrameFormProps) {
  const t = useWords("frame");
  const text = useSignal(session.text);
  const state = useSignal(session.state);
  if (text === null && state.kind !== "failed") return null;
  return (
    <section className="frame" aria-labelledby="frame-title">
      <h2 id="frame-title">{t("title")}</h2>
      <p className="quiet">{t("lead")}</p>
      {text === null ? null : (
        <FrameFields
          text={text}
          faults={state.kind === "wrong" ? state.faults : []}
          unused={unused}
          onChange={session.type}
          mint={mint}
        />
      )}
      <StateLine state={state} session={session} />
    </section>
  );
}

/** Where the bill has dots: what a person has to write, and what stays open until it is enacted. */
export function OpenPlaces({ open }: { readonly open: readonly Problem[] }) {
  const t = useWords("frame");
  const language = useLanguage();
  if (open.length === 0) return null;
  return (
    <section className="bill-open-places">
      <h2>{t("open")}</h2>
      <ul>
        {inOrder(open, (found) => (
          <li>{messageOf(found, language)}</li>
        ))}
      </ul>
    </section>
  );
}

function StateLine({
  state,
  session,
}: {
  readonly state: FrameState;
  readonly session: FrameSession;
}) {
  const t = useWords("frame");
  const words = useStateWords(state);
  return (
    <div className="frame-state">
      <p role="status">{words}</p>
      {state.kind === "stale" ? (
        <div className="row">
          <Button onPress={() => void session.takeTheirs()}>{t("theirs")}</Button>
          <Button onPress={() => void session.overwrite()}>{t("overwrite")}</Button>
        </div>
      ) : null}
      {state.kind === "failed" ? (
        <Button onPress={() => void session.refresh()}>{t("retry")}</Button>
      ) : null}
    </div>
  );
}

function useStateWords(state: FrameState): string {
  const t = useWords(["frame", "common"]);
  const language = useLanguage();
  if (state.kind !== "failed") return t(`state_${state.kind}`);
  const { error } = state;
  const reason =
    error instanceof ApiProblem ? problemSentence(error, language) : t("common:lostTitle");
  return t("state_failed", { reason });
}
