/** The real application over a store in memory, as tests ask it. */
import type { Express } from "express";
import supertest from "supertest";
import type { ProposalRow, VersionRow } from "../../schemas/records/index.ts";
import type { Answering } from "../../server/answering/index.ts";
import { createApp } from "../../server/app.ts";
import { createLinks, openSession } from "../../server/auth/sessions.ts";
import { createDependencies, type World } from "../../server/create-dependencies.ts";
import type { Dependencies } from "../../server/dependencies.ts";
import type { Log } from "../../server/http/handle-error.ts";
import type { OpenStore } from "../../server/ports/index.ts";
import { addText } from "../../server/services/add-text.ts";
import { openMemory } from "../../server/storage/open.ts";

export const COOKIE = "rancang-session-test";

export interface Workbench {
  readonly store: OpenStore;
  readonly dependencies: Dependencies;
  readonly app: Express;
  readonly failures: unknown[];
  /** A link that opens a session once. */
  readonly newLink: () => string;
  /** Asks with a session. */
  readonly ask: ReturnType<typeof supertest.agent>;
  /** Asks without one. */
  readonly stranger: ReturnType<typeof supertest>;
  readonly cookie: string;
}

/** A workbench over a store; in memory unless another is given. What runs apart is answered by what `apart` makes; else here. */
export async function openWorkbench(
  given?: OpenStore,
  world: World = {},
  apart?: (dependencies: Dependencies) => Answering,
): Promise<Workbench> {
  const store = given ?? (await openMemory());
  const dependencies = createDependencies(store, world);
  const links = createLinks(dependencies.ids);
  const failures: unknown[] = [];
  const log: Log = { failure: (_id, error) => failures.push(error) };
  const answering = apart === undefined ? {} : { apart: apart(dependencies) };
  const app = createApp({ dependencies, links, log, cookieName: COOKIE, ...answering, editor: [] });
  const token = await openSession(store.sessions, dependencies);
  const cookie = `${COOKIE}=${token}`;
  const ask = supertest.agent(app);
  ask.set("Cookie", cookie);
  return {
    store,
    dependencies,
    app,
    failures,
    ask,
    cookie,
    stranger: supertest(app),
    newLink: () => `/open?token=${links.mint()}`,
  };
}

interface SourceFacts {
  readonly work?: string;
  readonly title?: string;
  readonly cite?: string;
  readonly state?: string;
  readonly date?: string;
  readonly extra?: string;
}

/** A source of the dialect with front matter. */
export function source(body: string, facts: SourceFacts = {}): string {
  const {
    work = "/akn/id/act/uu/2007/21",
    title = "Pemberantasan Tindak Pidana Perdagangan Orang",
    cite = "UU 21/2007",
    state = "enacted",
    date = "2007-04-19",
    extra = "",
  } = facts;
  return `---\ndialect: 1\nwork: ${work}\ntitle: ${title}\ncite: ${cite}\nlanguage: id\nstate: ${state}\nextent: whole\ndate: ${date}\n${extra}---\n\n${body}`;
}

export const BODY = `# UNDANG-UNDANG NOMOR 21 TAHUN 2007

## BAB I KETENTUAN UMUM

### Pasal 1

Dalam Undang-Undang ini yang dimaksud dengan:

1. Perdagangan Orang adalah tindakan perekrutan.

2. Korban adalah seseorang yang menderita.

### Pasal 2

(1) Setiap orang yang melakukan perekrutan, dipidana dengan pidana penjara.

(2) Jika perbuatan mengakibatkan orang tereksploitasi, pelaku dipidana.
`;

/** Adds an act and gives its version. */
export async function addAct(
  { dependencies }: Pick<Workbench, "dependencies">,
  text = source(BODY),
  kind: "existing" | "comparative" = "existing",
): Promise<VersionRow> {
  const added = await addText(dependencies, {
    kind,
    source: text,
    message: "first",
    author: "Ayu",
  });
  if (!added.ok) throw new RangeError(added.problem.code);
  return added.value;
}

/** Opens a proposal from a version, through the API. */
export async function openProposal(
  { ask }: Pick<Workbench, "ask">,
  baseVersionIds: readonly string[],
): Promise<ProposalRow> {
  const answer = await ask
    .post("/api/v1/proposals")
    .send({ title: { id: "Usulan", en: "" }, baseVersionIds });
  if (answer.status !== 201) throw new RangeError(JSON.stringify(answer.body));
  return answer.body as ProposalRow;
}

/** A step that types a text at a position. */
export const typing = (at: number, text: string) => ({
  stepType: "replace",
  from: at,
  to: at,
  slice: { content: [{ type: "text", text }] },
});

/** The first position in a draft where this text begins. */
export function findText(node: JsonNode, text: string): number {
  let position = -1;
  const visit = (one: JsonNode, start: number): number => {
    if (one.text !== undefined) {
      const found = one.text.indexOf(text);
      if (found >= 0 && position < 0) position = start + found;
      return start + one.text.length;
    }
    let at = start + 1;
    for (const child of one.content ?? []) at = visit(child, at);
    return at + 1;
  };
  // The document itself has no opening token before position 0.
  visit(node, -1);
  return position;
}

export interface JsonNode {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly JsonNode[];
}
