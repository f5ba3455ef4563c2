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
import { addVersion } from "./add-version.ts";
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
  return read.ok ? addReadText(dependencies, given, read.value) : read;
}

type GivenAbout = Omit<GivenText, "source">;

/** What belongs to the version, checked and written with it. */
interface Beside {
  /** Asked before anything is written: a refusal leaves everything as it is. */
  readonly refuse?: (store: Store, text: ComposedText) => Promise<Outcome<undefined>>;
  readonly write?: (store: Store, version: VersionRow, text: ComposedText) => Promise<void>;
}

/** The same for a source that was read already. */
export async function addReadText(
  dependencies: Dependencies,
  given: GivenAbout,
  read: ReadSource,
  beside: Beside = {},
): Promise<Outcome<VersionRow>> {
  for (;;) {
    const text = await continueText(dependencies, read);
    if (!text.ok) return text;
    const added = await dependencies.store.atomically((store) =>
      addContinued(dependencies, store, { given, read, text: text.value, beside }),
    );
    // Another version of the act came between: the text continues that one.
    if (added !== "overtaken") return added;
  }
}

interface Continued {
  /** The version whose identities the text carries on; undefined where there is none. */
  readonly from: Stored | undefined;
  readonly composed: ComposedText;
}

// Before anything is locked: for a large act it takes seconds.
async function continueText(
  { store, ids }: Dependencies,
  { facts, document, profile }: ReadSource,
): Promise<Outcome<Continued>> {
  const from = await findContinued(store, facts);
  const known = from === undefined ? undefined : await documentOf(store, from);
  const { id: mint } = ids;
  const carried = known === undefined ? document : carryWids(known, document, profile, mint);
  const composed = composeText(carried, profile, mint);
  return composed.ok ? done({ from, composed: composed.value }) : composed;
}

async function addContinued(
  dependencies: Dependencies,
  store: Store,
  {
    given: { kind, message, author, application },
    read: { facts },
    text: { from, composed },
    beside,
  }: {
    readonly given: GivenAbout;
    readonly read: ReadSource;
    readonly text: Continued;
    readonly beside: Beside;
  },
): Promise<Outcome<VersionRow> | "overtaken"> {
  if ((await findContinued(store, facts))?.id !== from?.id) return "overtaken";
  const refusal = await beside.refuse?.(store, composed);
  if (refusal?.ok === false) return refusal;
  const work = await claimWork(dependencies, store, kind, facts);
  const expression = await claimExpression(dependencies, store, work, facts);
  const newest = from?.expressionId === expression.id ? from : undefined;
  const isHeld = newest !== undefined && isSame(newest, composed, facts);
  const version = isHeld
    ? rowOf(newest)
    : await addVersion(dependencies, store, {
        expressionId: expression.id,
        parent: newest?.id ?? null,
        text: composed,
        facts,
        ...(application === undefined ? {} : { application }),
        message,
        author,
        from: from === undefined ? null : { version: from, by: "alignment" },
      });
  await beside.write?.(store, version, composed);
  return done(version);
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
  facts: Facts,
): Promise<Expression> {
  const held = findExpression(await libraryExpressions(store, work), facts);
  if (held !== undefined) return held;
  const { date, state, extent } = facts;
  const expression = { id: ids.id(), workId: work.id, date, state, extent, targetId: null };
  await store.works.addExpression(expression);
  return expression;
}

async function libraryExpressions(store: Store, { id }: Work): Promise<readonly Expression[]> {
  return (await store.works.expressions(id)).filter(({ targetId }) => targetId === null);
}

function findExpression(
  expressions: readonly Expression[],
  { date, state }: Pick<Facts, "date" | "state">,
): Expression | undefined {
  return expressions.find((one) => one.date === date && one.state === state);
}

// The newest version of the same day and state; else of the state before it; where there is none before, of the first after it.
async function findContinued(store: Store, facts: Facts): Promise<Stored | undefined> {
  const work = await store.works.findByIri(facts.work);
  if (work === undefined) return undefined;
  const expressions = await libraryExpressions(store, work);
  const own = findExpression(expressions, facts);
  const newest = own === undefined ? undefined : await newestVersion(store, own.id);
  if (newest !== undefined) return newest;
  const others = expressions.filter((one) => one !== own);
  const nearest = others.findLast((one) => one.date <= facts.date) ?? others[0];
  return nearest === undefined ? undefined : newestVersion(store, nearest.id);
}

async function newestVersion(store: Store, expressionId: string): Promise<Stored | undefined> {
  const row = await store.versions.newest(expressionId);
  return row === undefined ? undefined : store.versions.find(row.id);
}
