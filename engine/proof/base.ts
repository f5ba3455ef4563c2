/** Whether the text that a bill was drafted from is the act that the bill names. */
import type { ActCitation } from "../../schemas/bill.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import { baseAct, compareCited } from "../amend/index.ts";

/** A problem where the base is another act than the one cited, or where that cannot be told; undefined where it is the same. */
export function checkBase(
  before: LegalDocument,
  act: Pick<ActCitation, "type" | "number" | "year" | "title">,
): Problem | undefined {
  const base = baseAct(before);
  const facts = { named: nameOf(act), base: base.title };
  switch (compareCited(base, act)) {
    case "same":
      return undefined;
    case "other":
      return problem("proof/other-base", facts);
    case "unknown":
      return problem("proof/base-not-compared", facts);
  }
}

function nameOf({
  type,
  number,
  year,
  title,
}: Pick<ActCitation, "type" | "number" | "year" | "title">): string {
  const name = number === "" ? type : `${type} Nomor ${number} Tahun ${year}`;
  return title === "" ? name : `${name} tentang ${title}`;
}
