/** Akoma Ntoso as a document: our own files to the letter, those of others without losing a word. */

import { DOCUMENT_ELEMENTS } from "../../../schemas/akn/elements.ts";
import { type LegalDocument, legalSchema } from "../../../schemas/document.ts";
import type { Eid } from "../../../schemas/eid.ts";
import type { Facts } from "../../../schemas/facts.ts";
import { type Problem, problem } from "../../../schemas/problem.ts";
import {
  namesCountry,
  type Profile,
  type ProfileId,
  profileInAddress,
  profileOfCountry,
  profiles,
} from "../../../schemas/profiles/index.ts";
import { addressClauses, titleOf } from "../../document/index.ts";
import { readXml } from "../read-xml.ts";
import type { AknSource } from "../source.ts";
import { childElements, type XmlElement } from "../xml.ts";
import { readChildren } from "./children.ts";
import { readMeta } from "./meta.ts";
import { readParts } from "./parts.ts";
import { prepare } from "./prepare.ts";
import { beginReading, type ReadState } from "./state.ts";
import { checkWords } from "./words.ts";

export interface ReadAknOptions {
  /** The country of the text; without it, the one that the file names. */
  readonly profile?: Profile;
}

export interface ReadAknResult {
  readonly document: LegalDocument;
  readonly profile: Profile;
  /** Null where the metadata do not give all of them. */
  readonly facts: Facts | null;
  readonly problems: readonly Problem[];
  /** The line of the file at which each unit begins. */
  readonly lines: ReadonlyMap<Eid, number>;
  /** What the file itself says of each unit, for `writeAkn` to write back. */
  readonly aknSource: AknSource;
}

/**
 * The document that a file is, and what is wrong with either.
 *
 * What `writeAkn` wrote comes back equal. What others wrote keeps every word, in its order; what our documents have no
 * place for is text where it stands, and a problem says so. Never throws, fetches nothing, expands no entity.
 */
export function readAkn(source: string, options: ReadAknOptions = {}): ReadAknResult {
  const { root: raw, problems: broken } = readXml(source);
  const root = prepare(raw);
  const main = mainDocument(root);
  const meta = readMeta(main, "");
  const named = meta.profile;
  const profile = options.profile ?? profileNamed(named) ?? profileOf(meta);
  const state = beginReading(profile, named !== undefined, readChildren);
  const document = legalSchema.topNodeType.create(null, [...readParts(root, state)]);
  const lines = new Map(
    addressClauses(document, profile).flatMap(({ eid, node }) => {
      const line = state.elementOf(node)?.place?.line;
      return line === undefined ? [] : [[eid, line] as const];
    }),
  );
  const { facts, problems: missing } = readMeta(main, titleOf(document));
  const isWhole = named === undefined && main !== undefined && broken.length === 0;
  return {
    document,
    profile,
    facts,
    lines,
    aknSource: {
      document,
      facts,
      text: isWhole ? source : null,
      units: sourceUnits(document, profile, state),
    },
    problems: [
      ...(root.name === "akomaNtoso" ? [] : [problem("akn/not-akn", { root: raw.name })]),
      ...broken,
      ...checkWords(root, document),
      ...state.problems(),
      ...(main === undefined ? [] : [...contradiction(meta), ...missing]),
    ],
  };
}

function sourceUnits(
  document: LegalDocument,
  profile: Profile,
  state: ReadState,
): AknSource["units"] {
  return new Map(
    addressClauses(document, profile).flatMap(({ eid, node }) => {
      const found = state.elementOf(node);
      if (found === undefined) return [];
      const { name: element, attributes } = found;
      const given = attributes.get("eId") ?? attributes.get("id") ?? null;
      return [[eid, { eid: given, element, name: attributes.get("name") ?? null }] as const];
    }),
  );
}

type Origin = ReturnType<typeof readMeta>;

// The address of a work says whose it is; where it does not, its country does. Markdown has nothing but the address.
function profileOf({ work, country = "" }: Origin): Profile {
  const addressed = profileInAddress(work);
  if (addressed !== undefined || namesCountry(work)) return addressed ?? profiles.neutral;
  return profileOfCountry(country) ?? (country === "" ? profiles.id : profiles.neutral);
}

function contradiction({ work, country }: Origin): readonly Problem[] {
  const [named, addressed] = [profileOfCountry(country ?? ""), profileInAddress(work)];
  if (work === undefined || country === undefined || named === undefined) return [];
  if (named === addressed || (addressed === undefined && !namesCountry(work))) return [];
  return [problem("akn/country-contradicts", { country, work })];
}

function mainDocument(root: XmlElement): XmlElement | undefined {
  return DOCUMENT_ELEMENTS.has(root.name)
    ? root
    : childElements(root).find(({ name }) => DOCUMENT_ELEMENTS.has(name));
}

function profileNamed(name: string | undefined): Profile | undefined {
  return name !== undefined && Object.hasOwn(profiles, name)
    ? profiles[name as ProfileId]
    : undefined;
}
