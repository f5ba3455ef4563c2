/** A draft open for editing: the text in the browser, its session with the server, its analysis; one for the whole page. */
import type { EditorState, Transaction } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { addressClauses } from "../../../engine/document/index.ts";
import type { RouteAnswer } from "../../../schemas/api/index.ts";
import { legalSchema } from "../../../schemas/document.ts";
import { messageOf } from "../../../schemas/message.ts";
import { type Profile, profiles } from "../../../schemas/profiles/index.ts";
import type { NodeJson } from "../../../schemas/records/index.ts";
import type { Api } from "../../api/client.ts";
import { currentLanguage } from "../../i18n/index.ts";
import { openCitations as citationsLeft } from "../../prosemirror/commands/relabel.ts";
import { mendUnits } from "../../prosemirror/empty-units.ts";
import { createLegalState } from "../../prosemirror/legal-state.ts";
import type { PasteLoss } from "../../prosemirror/paste/html.ts";
import { showMarks } from "../../prosemirror/plugins/change-marks.ts";
import { type MarkedWords, showFindings } from "../../prosemirror/plugins/finding-marks.ts";
import type { LabelLoss } from "../../prosemirror/source/source-binding.ts";
import type { OpenedDraft } from "../../prosemirror/sync/load.ts";
import type { PendingStore } from "../../prosemirror/sync/pending-store.ts";
import { type Session, type SyncState, startSession } from "../../prosemirror/sync/session.ts";
import { pasteLosses } from "../../prosemirror/view/clipboard.ts";
import { createLegalView } from "../../prosemirror/view/legal-view.ts";
import type { Analysis } from "./analysis/analyse.ts";
import type { BillView } from "./analysis/bill-view.ts";
import type { SourceProblem } from "./analysis/messages.ts";
import { type RunningAnalysis, startAnalysis } from "./analysis/start-analysis.ts";
import { type FrameSession, startFrameSession } from "./frame-session.ts";
import { holdsUnit } from "./go-to.ts";
import { createSignal, type Signal } from "./signal.ts";

interface DraftEditorOptions {
  readonly mount: HTMLElement;
  readonly api: Api;
  readonly store: PendingStore;
  readonly opened: OpenedDraft;
  readonly base: RouteAnswer<"getVersion">;
  readonly clientId: string;
  /** What the text is called to those who listen. */
  readonly label: string;
  /** Told whenever the server has taken what was written around the items of the bill. */
  readonly onFrameSaved: () => void;
}

export interface DraftEditor {
  readonly targetId: string;
  readonly profile: Profile;
  readonly view: EditorView;
  readonly session: Session;
  /** The state of the text: changes with every keystroke, so only small things may listen to it. */
  readonly state: Signal<EditorState>;
  readonly sync: Signal<SyncState>;
  readonly analysis: Signal<Analysis | null>;
  /** The bill as it was last made; null until it is watched. */
  readonly bill: Signal<BillView | null>;
  /** What is written around the items of the bill. */
  readonly frame: FrameSession;
  readonly watchBill: RunningAnalysis["watchBill"];
  readonly sourceProblems: Signal<readonly SourceProblem[]>;
  readonly checkSource: RunningAnalysis["checkSource"];
  readonly mint: () => string;
  readonly store: PendingStore;
  /** The source that a killed window left unread; whoever takes it reads it. */
  readonly takeKeptSource: () => string | null;
  readonly hasKeptSource: boolean;
  /** What changed the state last, in the order it did. */
  readonly change: Signal<readonly Transaction[]>;
  /** Puts a source that was typed and not yet read into the text; nothing to do where there is none. */
  readonly readSource: Signal<() => void>;
  /** Units that lost their label in the source and are not back. */
  readonly loss: Signal<LabelLoss | null>;
  /** Clauses with citations of which it is not certain that they mean a unit that got another number. */
  readonly openCitations: Signal<readonly string[]>;
  /** What the last paste could not bring. */
  readonly pasteLoss: Signal<readonly PasteLoss[]>;
  readonly close: () => void;
}

/** Opens a draft in an element of the page. */
export function openDraftEditor(options: DraftEditorOptions): DraftEditor {
  const { mount, api, store, opened, base, clientId, label, onFrameSaved } = options;
  const { draft } = opened;
  const profile = profiles[draft.profile];
  const mint = () => crypto.randomUUID();
  const first = firstState(options, mint);
  const state = createSignal(first);
  const sync = createSignal<SyncState>({ kind: "saved", at: null });
  const told = toldSignals();
  const change = createSignal<readonly Transaction[]>([]);
  const onChange = (transactions: readonly Transaction[]): void => {
    for (const transaction of transactions) following.follow(transaction);
    if (transactions.some(({ docChanged }) => docChanged)) session.changed();
    updateTold(told, view, transactions);
    state.set(view.state);
    change.set(transactions);
  };
  const view = createLegalView(mount, {
    state: first,
    label,
    language: draft.facts.language,
    onChange,
  });
  const session = startSession(
    { state: () => view.state, dispatch: (transaction) => view.dispatch(transaction) },
    { api, store, targetId: draft.targetId, clientId, now: isoNow, onState: sync.set },
  );
  const following = startAnalysis({
    base: base.document,
    draft: draft.document,
    profile: draft.profile,
    facts: base.facts,
    onBill: told.bill.set,
    onAnalysis: (found) => {
      told.analysis.set(found);
      markFound(view, found);
    },
    onSourceProblems: told.sourceProblems.set,
  });
  const frame = startFrameSession({
    api,
    targetId: draft.targetId,
    mint,
    onFrame: following.setFrame,
    onSaved: onFrameSaved,
  });
  recover(view, opened, store);
  return {
    targetId: draft.targetId,
    profile,
    view,
    session,
    state,
    sync,
    ...told,
    frame,
    watchBill: following.watchBill,
    checkSource: following.checkSource,
    mint,
    store,
    ...keptSource(opened),
    readSource: createSignal<() => void>(() => undefined),
    change,
    close: () => {
      session.close();
      frame.close();
      following.close();
      view.destroy();
    },
  };
}

/** A lost label that is back, by undo or because it was typed again, needs no word any more; a paste has its own words. */
function updateTold(
  { loss, pasteLoss, openCitations }: ToldSignals,
  view: EditorView,
  transactions: readonly Transaction[],
): void {
  if (loss.get()?.wids.some((wid) => holdsUnit(view, wid)) === true) loss.set(null);
  for (const transaction of transactions) {
    pasteLoss.set(pasteLosses(transaction) ?? pasteLoss.get());
    openCitations.set(citationsLeft(transaction) ?? openCitations.get());
  }
}

type ToldSignals = Pick<
  DraftEditor,
  "analysis" | "bill" | "sourceProblems" | "loss" | "pasteLoss" | "openCitations"
>;

/** What is told of the draft, nothing yet. */
function toldSignals(): ToldSignals {
  return {
    loss: createSignal<LabelLoss | null>(null),
    pasteLoss: createSignal<readonly PasteLoss[]>([]),
    openCitations: createSignal<readonly string[]>([]),
    analysis: createSignal<Analysis | null>(null),
    bill: createSignal<BillView | null>(null),
    sourceProblems: createSignal<readonly SourceProblem[]>([]),
  };
}

/** The source that was left unread, for the first that asks. */
function keptSource({
  source,
}: OpenedDraft): Pick<DraftEditor, "hasKeptSource" | "takeKeptSource"> {
  let kept = source;
  return {
    hasKeptSource: source !== null,
    takeKeptSource: () => {
      const taken = kept;
      kept = null;
      return taken;
    },
  };
}

function firstState(
  { opened, base, clientId }: DraftEditorOptions,
  mint: () => string,
): EditorState {
  const { document, draft } = opened;
  const profile = profiles[draft.profile];
  const wids = baseWids(base, profile);
  return createLegalState({ document, length: draft.length, clientId, mint, profile, base: wids });
}

/** Shows in the text what the analysis found. */
function markFound(view: EditorView, found: Analysis): void {
  view.dispatch(showMarks(view.state, new Map(found.marks)));
  view.dispatch(showFindings(view.state, markedWords(found)));
}

/** The words that rules of drafting found, with what is said of them in the language of the interface. */
function markedWords({ problems }: Analysis): readonly MarkedWords[] {
  const language = currentLanguage();
  return problems.flatMap(({ problem, wid }) => {
    if (wid === null || !("found" in problem.facts)) return [];
    return [{ wid, words: problem.facts.found, message: messageOf(problem, language) }];
  });
}

function isoNow(): string {
  return new Date().toISOString();
}

/** The identities of all units of the base. */
function baseWids(base: { readonly document: NodeJson }, profile: Profile): ReadonlySet<string> {
  const document = legalSchema.nodeFromJSON(base.document);
  return new Set(addressClauses(document, profile).map(({ wid }) => wid));
}

/** Puts what closed windows had typed into the text; from then on this window keeps and sends it. */
function recover(view: EditorView, opened: OpenedDraft, store: PendingStore): void {
  for (const { steps } of opened.recovered) {
    const transaction = view.state.tr.setMeta("addToHistory", false);
    for (const step of steps) transaction.step(step);
    view.dispatch(transaction);
  }
  const mended = mendUnits(view.state);
  if (mended !== null) view.dispatch(mended.setMeta("addToHistory", false));
  for (const clientId of opened.adopted) void store.keep(opened.draft.targetId, clientId, 0, []);
}
