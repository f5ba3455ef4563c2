/**
 * The authority of a shared draft as a state machine: who sends steps on top of the newest state is heard, everybody
 * else is told what was missed and sends again.
 *
 *     log   s1 s2 s3            length 3
 *     A: [a1] on 3   accepted   log s1 s2 s3 a1
 *     B: [b1] on 3   behind     B takes a1, rebases b1, sends it on 4
 */
import { Step } from "prosemirror-transform";
import { type LegalDocument, legalSchema } from "../../schemas/document.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { problem } from "../../schemas/problem.ts";

/** A step as JSON, as it travels and is kept. */
export type StepJson = Readonly<Record<string, unknown>>;

/** The document after `length` steps. */
export interface DraftState {
  readonly document: LegalDocument;
  readonly length: number;
}

/** Steps that were made on top of the first `length` of the log. */
interface StepsSent {
  readonly length: number;
  readonly steps: readonly StepJson[];
}

/**
 * The state after the steps that were sent, or why they are not taken; the same state where none of them has an effect.
 *
 * All of them are taken or none, those without effect too: a window that gets no answer counts its steps among those of others. A step is refused where it does not read, does not apply, or would leave a document
 * that the schema does not allow. `collab/behind` comes with empty `steps`: the log lies with the caller.
 * Never throws on what was sent; linear in the document and the steps.
 */
export function receiveSteps(state: DraftState, sent: StepsSent): Outcome<DraftState> {
  if (sent.length > state.length) return refused(problem("collab/ahead", { length: state.length }));
  if (sent.length < state.length)
    return refused(problem("collab/behind", { length: state.length, steps: [], clientIds: [] }));
  let document = state.document;
  let isChanged = false;
  for (const [index, json] of sent.steps.entries()) {
    const next = applyStep(document, json);
    if (typeof next === "string")
      return refused(problem("collab/step-refused", { index, reason: next }));
    isChanged ||= !next.eq(document);
    document = next;
  }
  if (!isChanged) return done(state);
  const wrong = whatIsWrong(document);
  if (wrong !== undefined) {
    const index = sent.steps.length - 1;
    return refused(problem("collab/step-refused", { index, reason: wrong }));
  }
  return done({ document, length: state.length + sent.steps.length });
}

/** The state that a log of accepted steps leads to from its base. */
export function replaySteps(base: DraftState, steps: readonly StepJson[]): Outcome<DraftState> {
  const replayed = receiveSteps(base, { length: base.length, steps });
  // An older program also logged what has no effect: the log is as long as it is.
  return replayed.ok ? done({ ...replayed.value, length: base.length + steps.length }) : replayed;
}

// ProseMirror throws on steps that do not read or whose positions lie outside; what it throws is the reason.
function applyStep(document: LegalDocument, json: StepJson): LegalDocument | string {
  try {
    const result = Step.fromJSON(legalSchema, json).apply(document);
    return result.doc ?? result.failed ?? "it does not apply";
  } catch (error) {
    if (error instanceof Error) return oneLine(error.message);
    throw error;
  }
}

function whatIsWrong(document: LegalDocument): string | undefined {
  try {
    document.check();
    return undefined;
  } catch (error) {
    if (error instanceof RangeError) return oneLine(error.message);
    throw error;
  }
}

const LONGEST_REASON = 300;

function oneLine(message: string): string {
  return message.replace(/\s+/gu, " ").slice(0, LONGEST_REASON);
}
