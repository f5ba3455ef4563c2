import { describe, expect, test } from "@jest/globals";
import { collab, getVersion, receiveTransaction, sendableSteps } from "prosemirror-collab";
import { EditorState } from "prosemirror-state";
import { Step } from "prosemirror-transform";
import {
  type DraftState,
  receiveSteps,
  replaySteps,
  type StepJson,
} from "../../../engine/collab/index.ts";
import { readDialect } from "../../../engine/dialect/index.ts";
import { legalSchema } from "../../../schemas/document.ts";
import fc from "../../support/random.ts";

const SOURCE =
  "# UU\n\n### Pasal 1\n\n(1) Satu dua tiga.\n\na. huruf a;\n\nb. huruf b.\n\n(2) Empat.\n\n### Pasal 2\n\nLima.\n";
const base = (): DraftState => ({ document: readDialect(SOURCE).document, length: 0 });

/** Where text may be typed. */
const typingPlaces = (state: DraftState): number[] => {
  const places: number[] = [];
  state.document.descendants((node, position) => {
    if (node.isTextblock)
      for (let at = 0; at <= node.content.size; at += 1) places.push(position + 1 + at);
  });
  return places;
};
const insertion = (at: number, text: string): StepJson => ({
  stepType: "replace",
  from: at,
  to: at,
  slice: { content: [{ type: "text", text }] },
});

interface Logged {
  readonly step: StepJson;
  readonly clientId: string;
}

/** A window that edits on its own and talks to the authority when it is told to. */
class EditingWindow {
  readonly id: string;
  state: EditorState;

  constructor(id: string) {
    this.id = id;
    this.state = EditorState.create({
      schema: legalSchema,
      doc: base().document,
      plugins: [collab({ version: 0, clientID: id })],
    });
  }

  type(place: number, text: string): void {
    const places = typingPlaces({ document: this.state.doc, length: 0 });
    this.state = this.state.apply(
      this.state.tr.insertText(text, places[place % places.length] ?? 1),
    );
  }

  take(log: readonly Logged[]): void {
    const missed = log.slice(getVersion(this.state));
    if (missed.length === 0) return;
    const steps = missed.map(({ step }) => Step.fromJSON(legalSchema, step));
    this.state = this.state.apply(
      receiveTransaction(
        this.state,
        steps,
        missed.map(({ clientId }) => clientId),
      ),
    );
  }

  /** The state after sending, with what was logged. */
  send(authority: DraftState, log: Logged[]): DraftState {
    const sendable = sendableSteps(this.state);
    if (sendable === null) return authority;
    const steps = sendable.steps.map((step) => step.toJSON() as StepJson);
    const received = receiveSteps(authority, { length: sendable.version, steps });
    if (!received.ok) {
      expect(received.problem.code).toBe("collab/behind");
      return authority;
    }
    log.push(...steps.map((step) => ({ step, clientId: this.id })));
    return received.value;
  }
}

interface Action {
  readonly who: number;
  readonly does: string;
  readonly place: number;
  readonly text: string;
}

/** Three windows and one authority. */
class Room {
  readonly windows = ["a", "b", "c"].map((id) => new EditingWindow(id));
  readonly log: Logged[] = [];
  authority = base();

  act({ who, does, place, text }: Action): void {
    const one = this.windows[who] ?? new EditingWindow("d");
    if (does === "type") one.type(place, text);
    if (does === "take") one.take(this.log);
    // A window that lost the answer does not know that its steps were taken and sends them again later.
    if (does === "send" || does === "lose the answer")
      this.authority = one.send(this.authority, this.log);
    if (does === "send") one.take(this.log);
  }

  settle(): void {
    for (const one of this.windows) {
      one.take(this.log);
      this.authority = one.send(this.authority, this.log);
      one.take(this.log);
    }
    for (const one of this.windows) one.take(this.log);
  }
}

describe("the authority of a draft", () => {
  test("[CO1] adds steps that were made on top of the whole log", () => {
    const [at = 0] = typingPlaces(base());
    const received = receiveSteps(base(), {
      length: 0,
      steps: [insertion(at, "x"), insertion(at, "y")],
    });
    expect(received.ok && received.value.length).toBe(2);
    expect(received.ok && received.value.document.textContent).toContain("yxUU");
  });

  test("[CO1] adds none of the steps where one is refused", () => {
    const state = base();
    const [at = 0] = typingPlaces(state);
    const received = receiveSteps(state, {
      length: 0,
      steps: [insertion(at, "x"), { stepType: "replace", from: 900, to: 901 }],
    });
    expect(received).toMatchObject({
      ok: false,
      problem: { code: "collab/step-refused", facts: { index: 1 } },
    });
    expect(state.document.eq(base().document)).toBe(true);
  });

  test.each([
    ["[CO2] a shorter log", 1, 0, "collab/behind"],
    ["[CO3] a longer log", 0, 1, "collab/ahead"],
  ])("%s is refused", (_name, known, sent, code) => {
    const received = receiveSteps({ ...base(), length: known }, { length: sent, steps: [] });
    expect(received).toMatchObject({ ok: false, problem: { code, facts: { length: known } } });
  });

  test.each<[string, StepJson]>([
    ["no step type", {}],
    ["an unknown step type", { stepType: "explode" }],
    ["a name of the prototype", { stepType: "__proto__" }],
    ["a position outside", insertion(1_000_000, "x")],
    ["a negative position", insertion(-4, "x")],
    [
      "an unknown node",
      { stepType: "replace", from: 0, to: 0, slice: { content: [{ type: "script" }] } },
    ],
    [
      "an unknown mark",
      {
        stepType: "replace",
        from: 2,
        to: 2,
        slice: { content: [{ type: "text", text: "x", marks: [{ type: "onclick" }] }] },
      },
    ],
    [
      "a text between units",
      { stepType: "replace", from: 0, to: 0, slice: { content: [{ type: "text", text: "x" }] } },
    ],
    [
      "an attribute of another type",
      { stepType: "attr", pos: 7, attr: "label", value: { toString: 1 } },
    ],
    ["the deletion of what the schema asks for", { stepType: "replace", from: 1, to: 5 }],
    [
      "text that is not text",
      { stepType: "replace", from: 2, to: 2, slice: { content: [{ type: "text", text: 7 }] } },
    ],
  ])("[CO4] refuses %s", (_name, step) => {
    const received = receiveSteps(base(), { length: 0, steps: [step] });
    expect(received).toMatchObject({ ok: false, problem: { code: "collab/step-refused" } });
  });

  test("[CO4] never throws, whatever JSON comes as a step", () => {
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 4 }),
        (steps) => {
          const received = receiveSteps(base(), { length: 0, steps: steps as StepJson[] });
          expect(received.ok).toBe(steps.length === 0);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("[CO4] what is taken always passes the schema's check", () => {
    const kinds = fc.constantFrom("replace", "replaceAround", "attr", "addMark", "removeMark");
    const position = fc.integer({ min: -2, max: 90 });
    const step = fc.record({
      stepType: kinds,
      from: position,
      to: position,
      gapFrom: position,
      gapTo: position,
      insert: fc.integer({ min: 0, max: 3 }),
      pos: position,
      attr: fc.constantFrom("label", "wid", "role", "nothing"),
      value: fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
      mark: fc.constant({ type: "strong" }),
      slice: fc.oneof(
        fc.constant(null),
        fc.constant({ content: [{ type: "text", text: "kata" }] }),
        fc.constant({
          content: [{ type: "article", attrs: { label: "Pasal 9", wid: "w", role: "pasal" } }],
        }),
      ),
    });
    let taken = 0;
    fc.assert(
      fc.property(step, (json) => {
        const received = receiveSteps(base(), { length: 0, steps: [json] });
        if (!received.ok) return;
        taken += 1;
        received.value.document.check();
      }),
      { numRuns: 2000 },
    );
    expect(taken).toBeGreaterThan(50);
  });

  test("[CO5][CO6][CO8] windows that take, rebase and send again reach one document, and the log gives it again", () => {
    const action = fc.record({
      who: fc.nat(2),
      does: fc.constantFrom("type", "type", "send", "take", "lose the answer"),
      place: fc.nat(200),
      text: fc.constantFrom("x", "kata ", "(2)", "\u0000", "é"),
    });
    fc.assert(
      fc.property(fc.array(action, { minLength: 10, maxLength: 60 }), (actions) => {
        const room = new Room();
        for (const one of actions) room.act(one);
        room.settle();
        for (const one of room.windows)
          expect(one.state.doc.eq(room.authority.document)).toBe(true);
        const replayed = replaySteps(
          base(),
          room.log.map(({ step }) => step),
        );
        expect(replayed.ok && replayed.value.document.eq(room.authority.document)).toBe(true);
        expect(replayed.ok && replayed.value.length).toBe(room.log.length);
      }),
      { numRuns: 60 },
    );
  });
});
