/** Citations typed into the search: which clause, and which words name the work. */

/** A clause by its possible addresses; `work` is what is left of the query. */
interface Citation {
  readonly eids: readonly string[];
  readonly work: string;
}

const HEAD =
  /(?:^|[\s,;(])(?:pasal|article|art\.?|section|sec\.?)\s*(\d{1,4}[a-z]{0,2}|[ivxlc]{1,7})(?![\p{L}\p{N}])/iu;
const STEPS: readonly { readonly form: RegExp; readonly kind: "paragraph" | "point" }[] = [
  {
    kind: "paragraph",
    form: /^\s*(?:ayat|paragraph|para)\.?\s*\(?(\d{1,3}[a-z]?)\)?(?![\p{L}\p{N}])/iu,
  },
  { kind: "point", form: /^\s*(?:huruf|letter|point)\s*\(?([a-z]{1,2}\d?)\)?(?![\p{L}\p{N}])/iu },
  { kind: "point", form: /^\s*(?:angka|item|no\.?)\s*\(?(\d{1,3}[a-z]?)\)?(?![\p{L}\p{N}])/iu },
  { kind: "paragraph", form: /^\s*\((\d{1,3}[a-z]?)\)/iu },
  { kind: "point", form: /^\s*\(([a-z]{1,2})\)/iu },
];
const MAX_DEPTH = 5;

/**
 * The clause that a query cites, or undefined where it cites none.
 *
 *     Pasal 26 ayat (3) huruf a ITE  →  art_26__para_3__list_1__point_a (and its variants), "ITE"
 */
export function readCitation(query: string): Citation | undefined {
  const head = HEAD.exec(query);
  if (head === null) return undefined;
  const [found, number = ""] = head;
  let eids = headAddresses(number);
  let rest = query.slice(head.index + found.length);
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    const step = readStep(rest);
    if (step === undefined) break;
    rest = rest.slice(step.length);
    eids = eids.flatMap((eid) => step.suffixes.map((suffix) => `${eid}${suffix}`));
  }
  return { eids, work: `${query.slice(0, head.index)} ${rest}`.trim() };
}

// The letter of an inserted article is a capital in Indonesia; what was typed is tried too.
function headAddresses(number: string): readonly string[] {
  const numbers = [...new Set([number, number.toUpperCase()])];
  return numbers.flatMap((one) => [`art_${one}`, `sec_${one}`]);
}

function readStep(text: string): { length: number; suffixes: readonly string[] } | undefined {
  for (const { form, kind } of STEPS) {
    const found = form.exec(text);
    if (found === null) continue;
    const [all, number = ""] = found;
    const small = number.toLowerCase();
    const suffixes =
      kind === "paragraph"
        ? [`__para_${small}`]
        : [`__list_1__point_${small}`, `__list_2__point_${small}`];
    return { length: all.length, suffixes };
  }
  return undefined;
}
