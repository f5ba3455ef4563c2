/** How a clause is named in a sentence: "Pasal 26 ayat (3) huruf a", "Penjelasan Pasal 9 ayat (1)". */
import type { Eid } from "../../schemas/eid.ts";
import type { ItemForm, Profile } from "../../schemas/profiles/index.ts";
import type { Clause } from "../document/index.ts";
import { parseItemLabel } from "../text/index.ts";
import type { PublishStrings } from "./strings-shape.ts";

/** Names the clauses of one document. */
export interface Citations {
  /** The clause with all that leads to it. */
  readonly full: (clause: Clause) => string;
  /** The clause alone: "ayat (3)", "Pasal 26". */
  readonly short: (clause: Clause) => string;
}

// A chapter is not part of a citation (articles are numbered through the text); the body and the preamble are not either.
const UNCITED = new Set(["container", "body", "preamble", "preface", "division"]);

/** The names of all clauses of a document. */
export function citeClauses(
  clauses: readonly Clause[],
  profile: Profile,
  strings: PublishStrings,
): Citations {
  const byEid = new Map<Eid, Clause>(clauses.map((clause) => [clause.eid, clause]));
  const forms = new Set<ItemForm>(profile.items.map(({ form }) => form));
  const roleOf = (label: string): string | undefined => {
    const form = parseItemLabel(label, forms)?.form;
    return profile.items.find((row) => row.form === form)?.role;
  };
  const short = (clause: Clause): string => nameClause(clause, roleOf(clause.label), strings);
  const full = (clause: Clause): string => {
    const names = [short(clause)];
    for (let at = parentOf(clause, byEid); at !== undefined; at = parentOf(at, byEid))
      if (!UNCITED.has(at.kind)) names.unshift(short(at));
    return names.join(" ");
  };
  return { full, short };
}

function parentOf(clause: Clause, byEid: ReadonlyMap<Eid, Clause>): Clause | undefined {
  return clause.parent === null ? undefined : byEid.get(clause.parent);
}

function nameClause(clause: Clause, role: string | undefined, strings: PublishStrings): string {
  const { kind, label, ownTitle } = clause;
  switch (kind) {
    case "article":
      // The label of a dictum is a number and its mark: "KEDUA :" is "Diktum KEDUA" in a sentence.
      if (label.endsWith(":"))
        return `${capitalized(String(clause.node.attrs["role"]))} ${label.replace(/ ?:$/u, "")}`;
      return label === "" ? ownTitle : label.replace(/\.$/u, "");
    case "container":
    case "attachment":
      return label === "" ? ownTitle : label.replace(/\.$/u, "");
    case "paragraph":
      return `${role ?? ""} ${label.replace(/\.$/u, "")}`.trim();
    case "point":
    case "instruction":
      return `${role ?? ""} ${label.replace(/[^\p{L}\p{N}]/gu, "")}`.trim();
    case "note":
      // "Ayat (1)" opens a line in the explanation; in a sentence it is "ayat (1)". An article keeps its capital.
      return clause.parent !== null && !/^\p{Lu}\p{Ll}+ \(?[0-9a-z]{1,3}\)?$/u.test(label)
        ? label
        : lowerUnlessTop(clause);
    case "division":
      return `${label} ${ownTitle}`.trim();
    case "preface":
    case "preamble":
    case "body":
    case "conclusions":
    case "recitals":
    case "citations":
    case "explanation":
      return strings.parts[kind];
  }
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function lowerUnlessTop({ label, eid }: Clause): string {
  const isNested = eid.split("__").length > 2;
  return isNested ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
