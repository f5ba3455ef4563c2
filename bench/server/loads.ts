/** What holds a server longest: 1 MB of law given, saved, compared, amended and published; and how others fare meanwhile. */
import { billBaseOf, draftBill } from "../../engine/amend/index.ts";
import { readDialect, writeDialect, writeFacts } from "../../engine/dialect/index.ts";
import type { Draft } from "../../schemas/api/draft.ts";
import type { Facts } from "../../schemas/facts.ts";
import { profiles } from "../../schemas/profiles/index.ts";
import type { ProposalRow, VersionRow } from "../../schemas/records/index.ts";
import { editText, kuhpMarkdown } from "../kuhp-text.ts";
import { type Figure, summarize } from "../measure.ts";
import type { Started } from "../start.ts";

const EDITS = 60;
/** The articles of the act stand in the text so often; no chapters stand over the later ones. */
const TIMES = 3;
const RUNS = 3;
const SMALL_RUNS = 15;
const AIM = "under 100";

/** The act three times over, under another name, its articles numbered on: 1 MB. */
function longAct(): string {
  const act = kuhpMarkdown().replace(
    /NOMOR 1 (TAHUN 2023 TENTANG) .*/u,
    "NOMOR 9001 $1 NASKAH PANJANG",
  );
  const articles = [...act.matchAll(/^#+ Pasal \d+$/gmu)];
  const [first, last] = [articles[0]?.index ?? 0, act.search(/^## (?:PENUTUP|PENGESAHAN)/mu)];
  const body = act.slice(first, last < 0 ? act.length : last);
  const flat = body.replaceAll(/^(?!#+ Pasal \d+$)#+ .*\n+/gmu, "");
  const more = Array.from({ length: TIMES - 1 }, (_, index) =>
    flat.replaceAll(
      /^(#+) Pasal (\d+)$/gmu,
      (_line, marks: string, label: string) =>
        `${marks} Pasal ${Number(label) + (index + 1) * articles.length}`,
    ),
  );
  return [act.slice(0, first) + body, ...more, last < 0 ? "" : act.slice(last)].join("\n\n");
}

const factsOf = (number: string, title: string, date: string): Facts => ({
  dialect: 1,
  work: `/akn/id/act/uu/${number}`,
  title,
  language: "id",
  state: "enacted",
  extent: "whole",
  date,
});

const { id: profile } = profiles;

/** The bill that turns one text into the other. */
function billBetween(before: string, after: string, facts: Facts): string {
  const [old, wanted] = [before, after].map((text) => readDialect(text, { profile }).document);
  if (old === undefined || wanted === undefined) throw new RangeError("expected two texts");
  const { base } = billBaseOf(old, facts);
  const drafted = draftBill(old, wanted, { profile, base });
  if (!drafted.ok) throw new RangeError(drafted.problem.code);
  return writeDialect(drafted.value.bill, profile);
}

interface Server extends Started {
  readonly send: (
    path: string,
    body: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<unknown>;
}

interface Load {
  readonly name: string;
  /** One request, made ready; what it gives does it. */
  readonly prepare: (run: number) => Promise<() => Promise<unknown>>;
}

/** The figures of a server that has work. */
export async function benchLoads(server: Started): Promise<readonly Figure[]> {
  const given = sender(server);
  const text = longAct();
  console.log(`the long act: ${(Buffer.byteLength(text) / 1e6).toFixed(2)} MB`);
  const figures: Figure[] = [...(await delaysWhile(given, idle))];
  for (const load of await loadsOf(given, text)) figures.push(...(await delaysWhile(given, load)));
  figures.push(...(await smallSaves(given)));
  return figures;
}

const idle: Load = {
  name: "nothing",
  prepare: () => Promise.resolve(() => new Promise((resolve) => setTimeout(resolve, 2_000))),
};

async function loadsOf(server: Server, text: string): Promise<readonly Load[]> {
  const facts = factsOf("2023/9001", "Naskah Panjang", "2023-01-02");
  const add = (source: string, work: Facts) =>
    server.send("/texts", {
      kind: "existing",
      source: `${writeFacts(work)}\n${source}`,
      message: "Bench",
    }) as Promise<VersionRow>;
  const base = await add(text, facts);
  const edited = editText(text, EDITS);
  const later = await add(edited, { ...facts, date: "2026-01-02" });
  const bill = await add(
    billBetween(text, edited, facts),
    factsOf("2024/9002", "Perubahan atas Naskah Panjang", "2024-01-02"),
  );
  const open = async () => {
    const proposal = (await server.send("/proposals", {
      title: { id: "Usulan", en: "" },
      baseVersionIds: [base.id],
    })) as ProposalRow;
    const target = proposal.targets[0]?.id ?? "";
    await type(server, target);
    return { proposal, target };
  };
  const { proposal, target } = await open();
  return [
    {
      name: "1 MB is added",
      prepare: async (run) => () =>
        add(editText(text, EDITS + run + 1), { ...facts, date: `2025-01-0${run + 1}` }),
    },
    {
      name: "1 MB is saved",
      prepare: async () => {
        const length = await type(server, target);
        return () => save(server, target, length);
      },
    },
    {
      name: "1 MB is compared",
      prepare: async (run) => () =>
        server.ask(
          `/api/v1/compare?before=${run % 2 === 0 ? base.id : later.id}&after=${run % 2 === 0 ? later.id : base.id}`,
        ),
    },
    {
      name: "1 MB is amended",
      prepare: async (run) => () =>
        server.send(`/versions/${base.id}/amendments`, {
          billVersionId: bill.id,
          date: `2024-02-0${run + 1}`,
          save: true,
        }),
    },
    {
      name: "1 MB is published",
      prepare: async () => () => server.send("/publications", { proposalId: proposal.id }),
    },
  ];
}

/** Types a word into a draft, as a window does; the length of its log. */
async function type(server: Server, target: string): Promise<number> {
  const draft = (await server.ask(`/api/v1/targets/${target}/draft`)) as Draft;
  const at = firstText(draft.document as JsonNode);
  const step = {
    stepType: "replace",
    from: at,
    to: at,
    slice: { content: [{ type: "text", text: "kata " }] },
  };
  const sent = { length: draft.length, clientId: "bench", steps: [step] };
  const { length } = (await server.send(`/targets/${target}/steps`, sent)) as { length: number };
  return length;
}

interface JsonNode {
  readonly type: string;
  readonly text?: string;
  readonly content?: readonly JsonNode[];
}

/** The position of the first text of a paragraph. */
function firstText(node: JsonNode, start = -1): number {
  let at = start + 1;
  for (const child of node.content ?? []) {
    if (child.text !== undefined) return at;
    const found = firstText(child, at);
    if (found >= 0) return found;
    at += sizeOf(child);
  }
  return -1;
}

function sizeOf(node: JsonNode): number {
  if (node.text !== undefined) return node.text.length;
  return (node.content ?? []).reduce((sum, child) => sum + sizeOf(child), 2);
}

function save(server: Server, target: string, length: number): Promise<unknown> {
  return server.send(
    `/targets/${target}/versions`,
    { message: "Bench" },
    { "if-match": `"${length}"` },
  );
}

/** How long the loop of the server stood still, and how long somebody else waited, while a request was answered. */
async function delaysWhile(server: Server, { name, prepare }: Load): Promise<readonly Figure[]> {
  const [p99, longest, took, others]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let run = 0; run < RUNS; run += 1) {
    const work = await prepare(run);
    await server.loopDelay();
    const begun = performance.now();
    const state = { isOver: false };
    const other = askOver(server, state);
    await work();
    took.push(performance.now() - begun);
    state.isOver = true;
    const delay = await server.loopDelay();
    p99.push(delay.p99);
    longest.push(delay.longest);
    others.push(await other);
  }
  return [
    summarize(`event-loop delay p99 while ${name}`, AIM, p99),
    summarize(`longest stop while ${name}`, "", longest),
    summarize(`longest another waits while ${name}`, "", others),
    summarize(`until ${name}`, "", took),
  ];
}

const PAUSE_MS = 10;

/** The longest answer to a small question that is asked again and again meanwhile. */
async function askOver(server: Server, state: { readonly isOver: boolean }): Promise<number> {
  let longest = 0;
  while (!state.isOver) {
    const begun = performance.now();
    await server.ask("/api/v1/session");
    longest = Math.max(longest, performance.now() - begun);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return longest;
}

const SMALL = "# UNDANG-UNDANG\n\n### Pasal 1\n\n(1) Setiap orang berhak.\n\n(2) Negara wajib.\n";

async function smallSaves(server: Server): Promise<readonly Figure[]> {
  const facts = factsOf("2023/9003", "Naskah Pendek", "2023-01-02");
  const source = `${writeFacts(facts)}\n${SMALL}`;
  const base = (await server.send("/texts", { kind: "existing", source })) as VersionRow;
  const proposal = (await server.send("/proposals", {
    title: { id: "Usulan", en: "" },
    baseVersionIds: [base.id],
  })) as ProposalRow;
  const target = proposal.targets[0]?.id ?? "";
  const times: number[] = [];
  for (let run = 0; run < SMALL_RUNS; run += 1) {
    const length = await type(server, target);
    const begun = performance.now();
    await save(server, target, length);
    times.push(performance.now() - begun);
  }
  return [summarize("a small text is saved", "", times)];
}

function sender(server: Started): Server {
  const send: Server["send"] = async (path, body, headers = {}) => {
    const answer = await server.post(`/api/v1${path}`, body, headers);
    if (answer.status >= 400) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  return { ...server, send };
}
