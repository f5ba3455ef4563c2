/** Whether all of a bill names the act that it amends: title, grounds, enacting words and explanation say one thing. */
import type { BillBase } from "../../schemas/bill.ts";
import { type LegalDocument, legalSchema } from "../../schemas/document.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import { amendmentTitle } from "../amend/index.ts";
import { titleOf } from "../document/index.ts";
import { normalizeSpace, withoutLast } from "../text/index.ts";

const { preface, preamble, explanation, heading, division } = legalSchema.nodes;

/** What an act that amends is about: "Perubahan Kedua atas …", to the end of its sentence. */
const ABOUT = /(?<!\p{L})Perubahan(?:\s+\p{L}+){0,3}?\s+atas\s.*$/iu;

/** The first part of a bill that names another amendment than its title, or a title that does not count the amendments before it. */
export function otherName(bill: LegalDocument, base: BillBase): Problem | undefined {
  const title = titleOf(bill);
  const own = aboutIn(title);
  const due = expectedTitle(base);
  if (own === undefined || (due !== undefined && own !== plain(due)))
    return problem("proof/names-otherwise", { words: title, expected: due ?? "" });
  const other = partsOf(bill).find((words) => {
    const about = aboutIn(words);
    return about !== undefined && about !== own;
  });
  return other === undefined
    ? undefined
    : problem("proof/names-otherwise", { words: other, expected: ABOUT.exec(title)?.[0] ?? "" });
}

// Undefined where something of the base is not known, and nobody can tell what the title should be.
function expectedTitle({ act, amendments }: BillBase): string | undefined {
  const isKnown = [act, ...amendments].every(({ number, year }) => /^\d/u.test(number + year));
  return isKnown && !act.title.startsWith(".") ? amendmentTitle(act, amendments.length) : undefined;
}

function aboutIn(words: string): string | undefined {
  const found = ABOUT.exec(normalizeSpace(words))?.[0];
  return found === undefined ? undefined : plain(found);
}

function plain(words: string): string {
  return withoutLast(normalizeSpace(words), /[.;\s]/u).toUpperCase();
}

// The lines that say what is made: the last ground, what is enacted, the title of the explanation.
function partsOf(bill: LegalDocument): readonly string[] {
  const lines: string[] = [];
  bill.forEach((part) => {
    if (part.type === preface) return;
    if (part.type === preamble)
      part.descendants((node) => {
        if (node.isTextblock && MAKES.test(node.textContent)) lines.push(node.textContent);
        return true;
      });
    if (part.type === explanation)
      part.forEach((node) => {
        if (node.type === heading) lines.push(node.textContent);
        if (node.type === division && node.firstChild?.type === heading)
          lines.push(node.firstChild.textContent);
      });
  });
  return lines;
}

/** A line of a preamble that says what is made: not a ground that mentions an earlier amendment. */
const MAKES = /^Menetapkan|perlu\s+(?:membentuk|menetapkan)\s/iu;
