/** One act of a publication: both texts, and what hangs on their clauses by address. */
import { writeDialect } from "../../engine/dialect/index.ts";
import {
  citeClauses,
  type PublishedAct,
  type PublishedPin,
  type PublishedText,
  publishStrings,
} from "../../engine/publish/index.ts";
import type { DocumentDiff } from "../../schemas/change.ts";
import { legalSchema } from "../../schemas/document.ts";
import { messageOfSaid } from "../../schemas/message.ts";
import type { Language } from "../../schemas/problem.ts";
import type { PinRow } from "../../schemas/records/index.ts";
import type { Dependencies } from "../dependencies.ts";
import { identityOf } from "../texts/parse.ts";
import { describePins } from "./pins.ts";
import { type BillTexts, publishedBill } from "./published-bill.ts";
import type { ComparableText } from "./read-ref.ts";
import { readText } from "./read-text.ts";

interface ComparedSides extends BillTexts {
  readonly diff: DocumentDiff;
  readonly language: Language;
}

/** The act with its reasons and pins, each at the address that its clause has in the new text, or had in the old one. */
export async function publishedAct(
  dependencies: Dependencies,
  targetId: string,
  { diff, language, ...texts }: ComparedSides,
): Promise<PublishedAct> {
  const { before, after } = texts;
  const eidOf = addressesOf(before, after);
  const reasons: [string, { reason: PinRow["taken"]; gaps: readonly string[] }][] = [];
  for (const { wid, reason, gaps } of await dependencies.store.reasons.ofTarget(targetId)) {
    const eid = eidOf.get(wid);
    if (eid !== undefined) reasons.push([eid, { reason, gaps }]);
  }
  const pins = new Map<string, PublishedPin[]>();
  for (const pin of await describePins(dependencies, targetId)) {
    const eid = eidOf.get(pin.wid);
    if (eid === undefined) continue;
    const name = await nameProvision(dependencies, pin, language);
    pins.set(eid, [...(pins.get(eid) ?? []), publishedPin(pin, name)]);
  }
  return {
    before: publishedText(before),
    after: publishedText(after),
    diff,
    reasons: new Map(reasons),
    pins,
    bill: publishedBill(texts, language),
    notCurrent: (before.about.currency?.reasons ?? []).map((said) => messageOfSaid(said, language)),
  };
}

function addressesOf(before: ComparableText, after: ComparableText): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const clause of [...before.clauses, ...after.clauses])
    found.set(identityOf(clause), clause.eid);
  return found;
}

function publishedText({ document, profile, clauses, about }: ComparableText): PublishedText {
  const { author, createdAt, message } = about;
  return {
    document,
    profile,
    clauses,
    facts: about.facts,
    cite: about.work.cite,
    body: writeDialect(document, profile),
    version:
      author === null || createdAt === null ? null : { author, createdAt, message: message ?? "" },
  };
}

async function nameProvision(
  dependencies: Dependencies,
  { source }: PinRow,
  language: Language,
): Promise<string> {
  const text = await readText(dependencies, source.versionId);
  if (!text.ok) return source.eid;
  const { clauses, profile } = text.value;
  const clause = clauses.find(({ eid }) => eid === source.eid);
  return clause === undefined
    ? source.eid
    : citeClauses(clauses, profile, publishStrings(language)).full(clause);
}

function publishedPin({ source, taken, notTaken }: PinRow, name: string): PublishedPin {
  const { cite, title, language, date, sources, translationOf, clause } = source;
  const provision = clause === null ? null : legalSchema.nodeFromJSON(clause.node);
  return { cite, title, language, date, sources, translationOf, name, provision, taken, notTaken };
}
