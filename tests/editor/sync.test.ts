import { describe, expect, test } from "@jest/globals";
import { collab, getVersion } from "prosemirror-collab";
import type { Node } from "prosemirror-model";
import { EditorState, type Transaction } from "prosemirror-state";
import { ReplaceStep } from "prosemirror-transform";
import { loadDraft } from "../../editor/prosemirror/sync/load.ts";
import type { PendingStore } from "../../editor/prosemirror/sync/pending-store.ts";
import {
  type Session,
  type SyncState,
  startSession,
} from "../../editor/prosemirror/sync/session.ts";
import { readDialect } from "../../engine/dialect/index.ts";
import { type FakeServer, fakeServer, memoryStore } from "./fake-server.ts";
import { profile } from "./support.ts";

const document = readDialect("## Pasal 1\n\nSatu dua tiga.\n\n## Pasal 2\n\nEmpat.", {
  profile,
}).document;

interface Window {
  readonly session: Session;
  readonly said: SyncState[];
  readonly state: () => EditorState;
  readonly insert: (after: string, text: string) => void;
  /** Types words over themselves. */
  readonly retype: (words: string) => void;
}

/** A window of the editor on a server, without a view. */
function open(
  server: FakeServer,
  store: PendingStore,
  clientId: string,
  from?: { document: Node; length: number },
): Window {
  const start = from ?? { document, length: 0 };
  let state = EditorState.create({
    doc: start.document,
    plugins: [collab({ version: start.length, clientID: clientId })],
  });
  const said: SyncState[] = [];
  const dispatch = (transaction: Transaction): void => {
    state = state.apply(transaction);
  };
  const session = startSession(
    { state: () => state, dispatch },
    {
      api: server.api,
      store,
      targetId: "target1",
      clientId,
      now: () => "2026-11-23T03:42:00Z",
      onState: (next) => said.push(next),
      rest: 60_000,
      pause: 60_000,
    },
  );
  const insert = (after: string, text: string): void => {
    let place = -1;
    state.doc.descendants((node, position) => {
      const index = node.text?.indexOf(after) ?? -1;
      if (index >= 0) place = position + index + after.length;
    });
    dispatch(state.tr.insertText(text, place));
    session.changed();
  };
  const retype = (words: string): void => {
    state.doc.descendants((node, position) => {
      const index = node.text?.indexOf(words) ?? -1;
      if (index < 0) return;
      const from = position + index;
      const slice = state.doc.slice(from, from + words.length);
      dispatch(state.tr.step(new ReplaceStep(from, from + words.length, slice)));
    });
    session.changed();
  };
  return { session, said, state: () => state, insert, retype };
}

describe("a session", () => {
  test("[CO14] takes a step without effect for done, and goes on on top of the same length", async () => {
    const [server, store] = [fakeServer(document), memoryStore()];
    const window = open(server, store, "A");
    window.retype("Satu");
    expect(await window.session.flush()).toBe(true);
    expect([server.length(), getVersion(window.state())]).toEqual([0, 0]);
    expect(await store.read("target1")).toEqual([]);
    window.retype("Satu");
    window.insert("dua", " setengah");
    window.retype("Empat");
    expect(await window.session.flush()).toBe(true);
    const other = open(server, memoryStore(), "B");
    await other.session.refresh();
    expect(other.state().doc.eq(window.state().doc)).toBe(true);
    expect(window.said.at(-1)?.kind).toBe("saved");
    for (const { session } of [window, other]) session.close();
  });

  test("[CO14] sends what was typed while a step without effect was on its way", async () => {
    const [server, store] = [fakeServer(document), memoryStore()];
    const window = open(server, store, "A");
    window.retype("Satu");
    const sent = window.session.flush();
    window.insert("dua", " setengah");
    await sent;
    expect(await window.session.flush()).toBe(true);
    expect(server.document().eq(window.state().doc)).toBe(true);
    expect([server.length(), getVersion(window.state())]).toEqual([1, 1]);
    window.session.close();
  });

  test("keeps what is typed at once and hands it to the server", async () => {
    const [server, store] = [fakeServer(document), memoryStore()];
    const window = open(server, store, "A");
    window.insert("Satu", " setengah");
    expect(await store.read("target1")).toMatchObject([{ clientId: "A", length: 0 }]);
    expect(await window.session.flush()).toBe(true);
    window.session.close();
    expect(server.document().textContent).toContain("Satu setengah dua");
    expect(await store.read("target1")).toEqual([]);
    expect(window.said.map(({ kind }) => kind)).toEqual(["saving", "saved"]);
    expect(getVersion(window.state())).toBe(1);
  });

  test("says calmly that the server is away, loses nothing and goes on when it is back", async () => {
    const [server, store] = [fakeServer(document), memoryStore()];
    const window = open(server, store, "A");
    server.line = "cut";
    window.insert("Satu", "a");
    expect(await window.session.flush()).toBe(false);
    window.insert("Satu", "b");
    expect(await window.session.flush()).toBe(false);
    expect(window.said.at(-1)?.kind).toBe("waiting");
    expect((await store.read("target1"))[0]?.steps).toHaveLength(2);
    server.line = "whole";
    expect(await window.session.flush()).toBe(true);
    window.session.close();
    expect(server.document().textContent).toContain("Satuba dua");
    expect(window.said.at(-1)).toEqual({ kind: "saved", at: "2026-11-23T03:42:00Z" });
  });

  test("knows its own steps again when the answer was lost", async () => {
    const [server, store] = [fakeServer(document), memoryStore()];
    const window = open(server, store, "A");
    server.line = "answers-lost";
    window.insert("Satu", "a");
    await window.session.flush();
    server.line = "whole";
    expect(await window.session.flush()).toBe(true);
    window.session.close();
    expect(server.length()).toBe(1);
    expect(window.state().doc.eq(server.document())).toBe(true);
  });

  test("of two windows both keep their words", async () => {
    const server = fakeServer(document);
    const [first, second] = [open(server, memoryStore(), "A"), open(server, memoryStore(), "B")];
    first.insert("Satu", "x");
    second.insert("tiga", "y");
    await first.session.flush();
    await second.session.flush();
    await first.session.refresh();
    first.session.close();
    second.session.close();
    expect(server.document().textContent).toBe("Satux dua tigay.Empat.");
    expect(first.state().doc.eq(server.document())).toBe(true);
    expect(second.state().doc.eq(server.document())).toBe(true);
  });
});

describe("opening a draft again", () => {
  const reopened = (server: FakeServer, store: PendingStore) =>
    loadDraft("target1", { api: server.api, store, isGone: async () => true });

  test("brings back what a killed window had typed while the server was away", async () => {
    const [server, store] = [fakeServer(document), memoryStore()];
    server.line = "cut";
    const killed = open(server, store, "A");
    killed.insert("Satu", "a");
    killed.insert("Satu", "b");
    killed.session.close();
    server.line = "whole";
    const opened = await reopened(server, store);
    expect(opened.recovered.at(-1)?.doc.textContent).toContain("Satuba dua");
    expect(opened.adopted).toEqual(["A"]);
    expect(opened.document.textContent).toContain("Satu dua");
  });

  test("does not type twice what the log already has, and puts the rest behind what others wrote", async () => {
    const [server, store] = [fakeServer(document), memoryStore()];
    const killed = open(server, store, "A");
    server.line = "answers-lost";
    killed.insert("Satu", "a");
    await killed.session.flush();
    killed.insert("Satua", "b");
    killed.session.close();
    server.line = "whole";
    const other = open(server, memoryStore(), "B", { document: server.document(), length: 1 });
    other.insert("Satu", "-");
    await other.session.flush();
    other.session.close();
    const opened = await reopened(server, store);
    expect(opened.recovered.at(-1)?.doc.textContent).toContain("Satu-ab dua");
  });

  test("leaves alone what an open window is still typing", async () => {
    const [server, store] = [fakeServer(document), memoryStore()];
    server.line = "cut";
    const living = open(server, store, "A");
    living.insert("Satu", "a");
    living.session.close();
    server.line = "whole";
    const opened = await loadDraft("target1", {
      api: server.api,
      store,
      isGone: async () => false,
    });
    expect(opened.recovered).toEqual([]);
  });
});
