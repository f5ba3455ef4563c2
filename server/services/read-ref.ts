/** A text by reference: a version, or the draft of a target as it stands. */
import { writeDialect } from "../../engine/dialect/index.ts";
import { addressClauses, hashBody } from "../../engine/document/index.ts";
import type { ComparedText } from "../../schemas/api/compare.ts";
import type { Eid } from "../../schemas/eid.ts";
import { done, type Outcome } from "../../schemas/outcome.ts";
import type { Dependencies } from "../dependencies.ts";
import { draftFacts } from "../texts/draft-facts.ts";
import type { ParsedText } from "../texts/parse.ts";
import { readDraftState } from "./draft-state.ts";
import { findTarget } from "./find-target.ts";
import { currencyOf } from "./read-currency.ts";
import { readText } from "./read-text.ts";

const DRAFT = "draft:";

/** A text that can be compared. A draft has no lines: it has no source until it is saved. */
export interface ComparableText extends Omit<ParsedText, "lines"> {
  readonly lines: ReadonlyMap<Eid, number> | null;
  /** The version, or the one that the draft was saved as last or starts from. */
  readonly versionId: string;
  /** What it is known by: the same key is the same text. */
  readonly key: string;
  readonly about: ComparedText;
}

/** The text that a reference names; refused where there is none. */
export function readRef(dependencies: Dependencies, ref: string): Promise<Outcome<ComparableText>> {
  return ref.startsWith(DRAFT)
    ? readDraftText(dependencies, ref.slice(DRAFT.length))
    : readVersionText(dependencies, ref);
}

async function readVersionText(
  dependencies: Dependencies,
  ref: string,
): Promise<Outcome<ComparableText>> {
  const text = await readText(dependencies, ref);
  if (!text.ok) return text;
  const { version, expression, work, ...parsed } = text.value;
  const { targetId } = expression;
  const target =
    targetId === null ? undefined : await dependencies.store.proposals.findTarget(targetId);
  return done({
    ...parsed,
    versionId: ref,
    key: ref,
    about: {
      ref,
      kind: "version",
      work,
      targetId,
      proposalId: target?.proposalId ?? null,
      title: version.facts.title,
      date: expression.date,
      state: expression.state,
      hash: version.hash,
      facts: version.facts,
      currency: targetId === null ? currencyOf(dependencies, version.facts) : null,
      message: version.message,
      author: version.author,
      createdAt: version.createdAt,
    },
  });
}

async function readDraftText(
  dependencies: Dependencies,
  targetId: string,
): Promise<Outcome<ComparableText>> {
  const { store } = dependencies;
  const target = await findTarget(store, targetId);
  if (!target.ok) return target;
  const newest = await store.versions.newest(target.value.expressionId);
  const versionId = newest?.id ?? target.value.baseVersionId;
  const saved = await readText(dependencies, versionId);
  if (!saved.ok) return saved;
  const { work, profile, version } = saved.value;
  const expression = await store.works.findExpression(target.value.expressionId);
  const date = expression?.date ?? saved.value.expression.date;
  const { document, length } = await readDraftState(dependencies, store, targetId);
  return done({
    document,
    profile,
    clauses: addressClauses(document, profile),
    lines: null,
    versionId,
    key: `${DRAFT}${targetId}@${length}`,
    about: {
      ref: `${DRAFT}${targetId}`,
      kind: "draft",
      work,
      targetId,
      proposalId: target.value.proposalId,
      title: version.facts.title,
      date,
      state: "proposal",
      hash: hashBody(writeDialect(document, profile)),
      facts: newest === undefined ? draftFacts(version.facts, date) : version.facts,
      currency: null,
      message: null,
      author: null,
      createdAt: null,
    },
  });
}
