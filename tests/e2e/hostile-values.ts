/** Hostile values written through every field of every route, as the table of routes and its shapes have them. */
import type { z } from "zod";
import { writeFacts } from "../../engine/dialect/index.ts";
import { apiRoutes, type RouteName } from "../../schemas/api/index.ts";
import type { RouteShape } from "../../schemas/api/route.ts";
import { factsShape } from "../../schemas/facts.ts";
import { BODY, findText, openProposal, source, typing, type Workbench } from "../server/support.ts";
import {
  exampleOf,
  HOSTILE_NUMBERS,
  HOSTILE_TEXTS,
  type Known,
  LEFT_OUT,
  optionsOf,
  placesIn,
  UNKEEPABLE_TEXTS,
  withValue,
} from "../support/shape-values.ts";

/** One request with a hostile value, and what came of it. */
export interface Written {
  readonly route: RouteName;
  readonly place: string;
  readonly value: string;
  readonly status: number;
  readonly code: string;
  /** Whether the value has signs that cannot be kept. */
  readonly isKeepable: boolean;
}

/** The first records of a workbench, to which routes are asked. */
export interface Records {
  readonly versionId: string;
  readonly billId: string;
  readonly proposalId: string;
  readonly targetId: string;
  /** Of another proposal on the same act. */
  readonly otherTargetId: string;
  readonly wid: string;
}

const SHOWN = 40;
const FACTS = {
  dialect: 1,
  date: "2026-01-02",
  state: "enacted",
  base: "/akn/id/act/uu/2007/21@2007-04-19",
} as const;

export class HostileWriter {
  readonly written: Written[] = [];
  readonly #bench: Workbench;
  readonly #records: Records;
  #count = 0;

  constructor(bench: Workbench, records: Records) {
    this.#bench = bench;
    this.#records = records;
  }

  /** Asks a route once as it likes it, then with each hostile value in each place of its query and its body. */
  async attack(name: RouteName): Promise<number> {
    const shape: RouteShape = apiRoutes[name];
    const bodies =
      shape.body === undefined || shape.bodyMedia !== undefined
        ? [undefined]
        : optionsOf(shape.body);
    let plain = 0;
    for (const bodyShape of bodies) {
      const known = await this.#known(name);
      const query = shape.query === undefined ? undefined : exampleOf(shape.query, known);
      const body = bodyShape === undefined ? undefined : exampleOf(bodyShape, known);
      plain = await this.#ask(name, query, body, null);
      for (const [place, hostile, isKeepable] of attacksOn(query)) {
        // An address spells bytes of UTF-8, and those of half a pair are none.
        if (typeof hostile === "string" && /\p{Surrogate}/u.test(hostile)) continue;
        await this.#ask(name, withValue(query, place, hostile), body, {
          place,
          hostile,
          isKeepable,
        });
      }
      for (const [place, hostile, isKeepable] of attacksOn(body))
        await this.#ask(name, query, withValue(body, place, hostile), {
          place,
          hostile,
          isKeepable,
        });
    }
    return plain;
  }

  /** Texts whose front matter is hostile: each value in each field alone, then each value in all fields that take it. */
  async attackFacts(): Promise<readonly string[]> {
    const facts = exampleOf(factsShape, this.#factsKnown) as Record<string, unknown>;
    const together: string[] = [];
    for (const hostile of HOSTILE_TEXTS) {
      let all: unknown = facts;
      for (const place of placesIn(facts)) {
        if (place.kind === "number") continue;
        const value = withValue(facts, place, hostile);
        const front = writeFacts(value as z.infer<typeof factsShape>);
        const answer = await this.#addText(`${front}\n${BODY}`);
        const isKeepable = !UNKEEPABLE_TEXTS.some((one) => one === hostile);
        this.#note("addText", `front matter ${place.path.join(".")}`, hostile, isKeepable, answer);
        if (factsShape.safeParse(value).success && place.kind === "text")
          all = withValue(all, place, hostile);
      }
      this.#count += 1;
      const work = `/akn/id/act/uu/3${this.#count}/1`;
      const own = { ...(all as object), work, state: "enacted", extent: "whole", language: "id" };
      const answer = await this.#addText(
        `${writeFacts(own as z.infer<typeof factsShape>)}\n${BODY}`,
      );
      if (answer.status === 201) together.push(answer.body.id);
    }
    return together;
  }

  readonly #factsKnown: Known = (name) =>
    Object.hasOwn(FACTS, name) ? FACTS[name as keyof typeof FACTS] : undefined;

  #addText(text: string) {
    return this.#bench.ask.post("/api/v1/texts").send({ kind: "existing", source: text });
  }

  async #ask(
    name: RouteName,
    query: unknown,
    body: unknown,
    attack: {
      place: { path: readonly (string | number)[] };
      hostile: unknown;
      isKeepable: boolean;
    } | null,
  ): Promise<number> {
    const shape: RouteShape = apiRoutes[name];
    const ids = await this.#idsOf(name);
    const path = shape.path.replace(/:(\w+)/gu, (_all, key: string) => ids[key] ?? "missing");
    const send = async (tag: string) => {
      const request = this.#bench.ask[shape.method](`/api/v1${path}`).query(
        (query ?? {}) as object,
      );
      if (shape.precondition === "match") request.set("If-Match", tag);
      if (shape.bodyMedia !== undefined) request.set("Content-Type", shape.bodyMedia);
      return shape.body === undefined
        ? request
        : request.send(shape.bodyMedia === undefined ? (body as object) : BODY);
    };
    let answer = await send('"0"');
    // The refusal says which state is held: the second try names it.
    if (answer.status === 412)
      answer = await send(answer.body.current ?? `"${answer.body.length}"`);
    if (name === "addImport") await this.#bench.dependencies.imports.settled();
    if (attack !== null)
      this.#note(name, attack.place.path.join("."), attack.hostile, attack.isKeepable, answer);
    return answer.status;
  }

  #note(
    route: RouteName,
    place: string,
    value: unknown,
    isKeepable: boolean,
    answer: { readonly status: number; readonly body: { readonly code?: string } },
  ): void {
    this.written.push({
      route,
      place,
      value: JSON.stringify(value).slice(0, SHOWN),
      status: answer.status,
      code: answer.body.code ?? "",
      isKeepable,
    });
  }

  // The records that the parameters of a route name, by the folder that its path begins with.
  async #idsOf(name: RouteName): Promise<Record<string, string>> {
    const shape: RouteShape = apiRoutes[name];
    const [, folder = ""] = shape.path.split("/");
    const { versionId, proposalId, targetId, wid } = this.#records;
    if (!shape.path.includes(":")) return {};
    switch (folder) {
      case "versions":
        return { id: versionId };
      case "proposals":
        return { id: proposalId };
      case "targets":
        return { id: targetId, wid };
      case "imports":
        return { id: await this.#newest("/imports", () => this.#give()) };
      case "originals":
        return { hash: (await this.#give()).hash };
      case "provenances":
        return { id: await this.#provenance() };
      case "pins":
        return { id: await this.#made("addPin") };
      case "comments":
        return { id: await this.#made("addComment") };
      case "corrections":
        return { id: await this.#made("addCorrection") };
      case "publications":
        return { id: await this.#published() };
      default:
        throw new RangeError(`expected records for ${shape.path}: say here where they come from`);
    }
  }

  async #give(): Promise<{ id: string; hash: string }> {
    const { ask, dependencies } = this.#bench;
    const given = await ask
      .post("/api/v1/imports?name=uu.md")
      .set("Content-Type", "application/octet-stream")
      .send(BODY);
    await dependencies.imports.settled();
    return given.body;
  }

  async #newest(path: string, make: () => Promise<{ id: string }>): Promise<string> {
    const held = (await this.#bench.ask.get(`/api/v1${path}`)).body as { id: string }[];
    return held[0]?.id ?? (await make()).id;
  }

  async #provenance(): Promise<string> {
    const { id } = await this.#give();
    const known = await this.#known("saveImport");
    const body = exampleOf(apiRoutes.saveImport.body, known) as object;
    const saved = await this.#bench.ask.post(`/api/v1/imports/${id}/version`).send(body);
    const version = await this.#bench.ask.get(`/api/v1/versions/${saved.body.id}`);
    return version.body.provenances[0].id;
  }

  async #made(name: "addPin" | "addComment" | "addCorrection"): Promise<string> {
    const shape = apiRoutes[name];
    const path = shape.path.replace(":id", this.#records.targetId);
    const body = exampleOf(shape.body, await this.#known(name)) as object;
    return (await this.#bench.ask.post(`/api/v1${path}`).send(body)).body.id;
  }

  /** A publication that stands. */
  async #published(): Promise<string> {
    const { proposalId } = this.#records;
    const send = () => this.#bench.ask.post("/api/v1/publications").send({ proposalId });
    let answer = await send();
    if (answer.status === 409) {
      const path = `/api/v1/targets/${this.#records.targetId}/draft`;
      await this.#saved((await this.#bench.ask.get(path)).body);
      answer = await send();
    }
    if (answer.status !== 201) throw new RangeError(JSON.stringify(answer.body));
    return answer.body.id;
  }

  /** A version of the draft with one more letter. */
  async #saved(draft: {
    length: number;
    document: Parameters<typeof findText>[0];
  }): Promise<string> {
    const path = `/api/v1/targets/${this.#records.targetId}`;
    const steps = [typing(findText(draft.document, "orang"), "A")];
    const typed = await this.#bench.ask
      .post(`${path}/steps`)
      .send({ length: draft.length, clientId: "known", steps });
    const saved = await this.#bench.ask
      .post(`${path}/versions`)
      .set("If-Match", `"${typed.body.length}"`)
      .send({ message: "Sebelum ditulisi" });
    if (saved.status !== 201) throw new RangeError(JSON.stringify(saved.body));
    return saved.body.id;
  }

  // What only this test knows: which records and clauses there are.
  async #known(name: RouteName): Promise<Known> {
    const { versionId, billId, proposalId, targetId, otherTargetId, wid } = this.#records;
    const draft = (await this.#bench.ask.get(`/api/v1/targets/${targetId}/draft`)).body;
    const clause = "art_2__para_1";
    const values: Readonly<Record<string, unknown>> = {
      versionId: name === "restoreVersion" ? await this.#saved(draft) : versionId,
      baseVersionId: name === "addTarget" ? billId : versionId,
      baseVersionIds: [versionId],
      beforeVersionId: versionId,
      afterVersionId: billId,
      billVersionId: billId,
      versionRef: versionId,
      proposalId,
      targetId,
      targetIds: [otherTargetId],
      of: targetId,
      replacedBy: name === "withdrawPublication" ? await this.#published() : undefined,
      // A day and a time exclude each other; some fields are those of other kinds of bills.
      commencement: { date: "2026-01-02" },
      closing: { place: "Jakarta" },
      amendments: name === "putFrame" ? [] : undefined,
      declarations: LEFT_OUT,
      authorities: LEFT_OUT,
      ordering: LEFT_OUT,
      target: targetId,
      wid,
      eid: clause,
      quote: "Setiap orang",
      before: name === "compare" ? versionId : "art_1",
      after: name === "compare" ? `draft:${targetId}` : "art_1",
      length: draft.length,
      since: name === "getSteps" ? 0 : undefined,
      steps: [typing(findText(draft.document, "Setiap"), "A")],
      source: name === "addPin" ? undefined : name === "addText" ? source(BODY) : BODY,
      confirmed: [],
    };
    return (field) =>
      name === "saveImport" && Object.hasOwn(FACTS, field)
        ? FACTS[field as keyof typeof FACTS]
        : Object.hasOwn(values, field)
          ? values[field]
          : undefined;
  }
}

function* attacksOn(value: unknown) {
  for (const place of placesIn(value)) {
    if (place.kind === "number")
      for (const hostile of HOSTILE_NUMBERS) yield [place, hostile, true] as const;
    else
      for (const hostile of HOSTILE_TEXTS)
        yield [place, hostile, !UNKEEPABLE_TEXTS.some((one) => one === hostile)] as const;
  }
}

/** An act, an act that amends it, and a proposal, so that every route has something to be asked about. */
export async function makeRecords(bench: Workbench): Promise<Records> {
  const add = async (text: string) =>
    (await bench.ask.post("/api/v1/texts").send({ kind: "existing", source: text })).body;
  const act = await add(source(BODY));
  const bill = await add(source(BODY, { work: "/akn/id/act/uu/2008/11", cite: "UU 11/2008" }));
  const proposal = await openProposal(bench, [act.id]);
  const other = await openProposal(bench, [act.id]);
  const version = (await bench.ask.get(`/api/v1/versions/${act.id}`)).body;
  const { wid } = version.clauses.find(({ eid }: { eid: string }) => eid === "art_2__para_1");
  const targetId = proposal.targets[0]!.id;
  return {
    versionId: act.id,
    billId: bill.id,
    proposalId: proposal.id,
    targetId,
    otherTargetId: other.targets[0]!.id,
    wid,
  };
}
