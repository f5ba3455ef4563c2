/** Items that do not end with a semicolon, or the last one without a full stop. */
import { lastWord } from "../../text/index.ts";
import { jointSource } from "../../wording/read/index.ts";
import { type ListItem, type ListParts, listsIn } from "../list-parts.ts";
import type { Finding, Rule } from "../rule.ts";

const INNER = new RegExp(`(?<!\\s);(?: (?:${jointSource}|atau pun|maupun))?$`, "u");
const LAST = /(?<!\s)[.”"]$/u;
const LAST_BEFORE_TAIL = /(?<!\s)[,;.”"]$/u;

export const itemEnd: Rule = {
  code: "lint/item-end",
  point: "87",
  preset: "usual",
  description:
    "Items end with a semicolon, the last one with a full stop, or with a comma where a text follows that ends the sentence.",
  exceptions:
    "Lists whose items are sentences of their own; lists that an excerpt cuts. The last item of an inner list ends as the outer item does.",
  wrong: [
    {
      text: "### Pasal 1\n\nIzin memuat:\n\na. nama,\n\nb. umur; dan\n\nc. alamat.",
      found: ["nama,"],
    },
    { text: "### Pasal 1\n\nIzin memuat:\n\na. nama; dan\n\nb. alamat;", found: ["alamat;"] },
    {
      text: "### Pasal 1\n\nSetiap Orang yang:\n\na. membuat izin palsu; atau\n\nb. memakai izin palsu\n\ndipidana dengan pidana denda.",
      found: ["palsu"],
    },
    {
      text: "### Pasal 1\n\nIzin memuat:\n\na. nama satu ;\n\nb. umur; dan\n\nc. alamat .",
      found: ["satu ;", "alamat ."],
    },
  ],
  right: [
    "### Pasal 1\n\nIzin memuat:\n\na. nama; dan\n\nb. alamat.",
    "### Pasal 1\n\nIzin memuat:\n\na. nama;\n\nb. dihapus; dan\n\nc. alamat.",
    "### Pasal 1\n\nSetiap Orang yang:\n\na. membuat; atau\n\nb. menjual,\n\ndipidana.",
    "### Pasal 1\n\nIzin memuat:\n\na. data pemohon:\n\n1. nama; dan\n\n2. alamat; dan\n\nb. masa berlaku.",
  ],
  check: (subject) =>
    subject.provisions.flatMap((holder) =>
      listsIn(holder, subject)
        .filter(({ isOfSentences, isCut }) => !isOfSentences && !isCut)
        .flatMap((list) => list.items.flatMap((item, at) => checkEnd(item, endOf(list, at)))),
    ),
};

/** How an item may end, and the sign that is proposed. */
interface End {
  readonly right: RegExp;
  readonly sign: string;
}

function endOf({ holder, items, hasTail }: ListParts, at: number): End | undefined {
  if (at < items.length - 1) return { right: INNER, sign: ";" };
  if (holder.kind === "point") return undefined;
  return hasTail ? { right: LAST_BEFORE_TAIL, sign: "," } : { right: LAST, sign: "." };
}

function checkEnd({ clause, ending }: ListItem, end: End | undefined): readonly Finding[] {
  if (end === undefined || ending === "" || end.right.test(ending)) return [];
  // "nama ;": the word before the blank is shown too.
  const words = ending.slice(0, -1).trimEnd();
  const found = /\s[;,.]$/u.test(ending)
    ? lastWord(words) + ending.slice(words.length)
    : lastWord(ending);
  const from = clause.ownText.endsWith(found) ? clause.ownText.length - found.length : null;
  return [{ at: clause.eid, found, expected: end.sign, from }];
}
