/** A text given to the library. */
import { carryWids } from "../../engine/align/index.ts";
import { readDialect } from "../../engine/dialect/index.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import type { Facts } from "../../schemas/facts.ts";
import { parseWork } from "../../schemas/frbr.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { isError, problem } from "../../schemas/problem.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import type {
  Application,
  Expression,
  VersionRow,
  Work,
  WorkKind,
} from "../../schemas/records/index.ts";
import type { Dependencies } from "../dependencies.ts";
import type { Store } from "../ports/index.ts";
import { type ComposedText, composeText } from "../texts/compose.ts";
import { parseVersion } from "../texts/parse.ts";
import { addVersion, type NewVersionText } from "./add-version.ts";
import { rowOf } from "./read-version.ts";

interface GivenText {
  readonly kind: WorkKind;
  readonly source: string;
  readonly message: string;
  readonly author: string;
  /** Where an amending act made the text: what each of its items did. */
  readonly application?: Application;
}

/** A source of the dialect with its facts, read. */
export interface ReadSource {
  readonly facts: Facts;
  readonly document: LegalDocument;
  readonly profile: Profile;
}

/** The document and the facts of a source; refused where it has no facts, wrong ones, or no body. */
export function readSource(source: string): Outcome<ReadSource> {
  const { facts, document, profile, problems } = readDialect(source);
  const wrong = problems.find(isError);
  if (wrong !== undefined) return refused(wrong);
  if (facts === null) return refused(problem("text/facts-missing", {}));
  if (document.childCount === 0) return refused(problem("text/empty", {}));
  return done({ facts, document, profile });
}

/** The version of a text; the newest one where the same text and facts are held already. */
export async function addText(
  dependencies: Dependencies,
  given: GivenText,
): Promise<Outcome<VersionRow>> {
  const read = readSource(given.source);
  if (!read.ok) return read;
  return dependencies.store.atomically((store) =>
    addReadText(dependencies, store, given, read.value),
  );
}

/** The same for a source that was read already. Call it inside `atomically`. */
export async function addReadText(
  dependencies: Dependencies,
  store: Store,
  { kind, message, author, application }: Omit<GivenText, "source">,
  { facts, document, profile }: ReadSource,
): Promise<Outcome<VersionRow>> {
  const work = await claimWork(dependencies, store, kind, facts);
  const expression = await claimExpression(dependencies, store, work, facts);
  const newest = await newestVersion(store, expression.id);
  const from = newest ?? (await nearestVersion(store, work, expression));
  const known = from === undefined ? undefined : await documentOf(store, from);
  const { id: mint } = dependencies.ids;
  const carried = known === undefined ? document : carryWids(known, document, profile, mint);
  const text = composeText(carried, profile, mint);
  if (!text.ok) return text;
  if (newest !== undefined && isSame(newest, text.value, facts)) return done(rowOf(newest));
  const version: NewVersionText = {
    expressionId: expression.id,
    parent: newest?.id ?? null,
    text: text.value,
    facts,
    ...(application === undefined ? {} : { application }),
    message,
    author,
    from: from === undefined ? null : { version: from, by: "alignment" },
  };
  return done(await addVersion(dependencies, store, version));
}

type Stored = NonNullable<Awaited<ReturnType<Store["versions"]["find"]>>>;

function isSame(newest: Stored, text: ComposedText, facts: Facts): boolean {
  return newest.hash === text.hash && JSON.stringify(newest.facts) === JSON.stringify(facts);
}

async function documentOf(store: Store, version: Stored): Promise<LegalDocument> {
  return (await parseVersion(version, () => store.versions.widsByEid(version.id))).document;
}

async function claimWork(
  { ids }: Dependencies,
  store: Store,
  kind: WorkKind,
  { work: iri, title, cite = title, language }: Facts,
): Promise<Work> {
  const held = await store.works.findByIri(iri);
  if (held === undefined) {
    const country = parseWork(iri)?.country ?? "id";
    const work: Work = { id: ids.id(), iri, kind, title, cite, country, language };
    await store.works.add(work);
    return work;
  }
  if (held.title !== title || held.cite !== cite)
    await store.works.rename({ ...held, title, cite });
  return { ...held, title, cite };
}

async function claimExpression(
  { ids }: Dependencies,
  store: Store,
  work: Work,
  { date, state, extent }: Facts,
): Promise<Expression> {
  const held = (await store.works.expressions(work.id)).find(
    (one) => one.targetId === null && one.date === date && one.state === state,
  );
  if (held !== undefined) return held;
  const expression: Expression = {
    id: ids.id(),
    workId: work.id,
    date,
    state,
    extent,
    targetId: null,
  };
  await store.works.addExpression(expression);
  return expression;
}

async function newestVersion(store: Store, expressionId: string): Promise<Stored | undefined> {
  const row = await store.versions.newest(expressionId);
  return row === undefined ? undefined : store.versions.find(row.id);
}

// The state of the act before this one; where there is none before, the first after it.
async function nearestVersion(
  store: Store,
  work: Work,
  { id, date }: Expression,
): Promise<Stored | undefined> {
  const others = (await store.works.expressions(work.id)).filter(
    (one) => one.targetId === null && one.id !== id,
  );
  const nearest = others.findLast((one) => one.date <= date) ?? others[0];
  return nearest === undefined ? undefined : newestVersion(store, nearest.id);
}
