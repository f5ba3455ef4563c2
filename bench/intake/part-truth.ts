/**
 * The parts of an act around its articles, title, preamble, closing and explanation, cut out of another edition as simply as
 * can be: what is held to be true must not come from the reader that is measured.
 */
import type { IntakeResult } from "../../engine/intake/index.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import { readCorpus } from "../../tests/support/corpus.ts";
import { isFurniture, plainLines } from "./plain-lines.ts";

/** A unit of a part, and its texts in order; a text is what a person sees as one paragraph. */
export interface PartUnit {
  readonly part: Part;
  /** "Menimbang", "Pasal 5": what the unit is called among those of its part. */
  readonly name: string;
  readonly texts: readonly string[];
}

export type Part = "title" | "preamble" | "closing" | "explanation";

const GROUP = /^(menimbang|mengingat|menetapkan|memutuskan|dengan persetujuan)\b/iu;
const TITLE = /^(?:UNDANG-UNDANG|PERATURAN)/u;
/** A group of the preamble that a cleaned edition names where the act has none. */
const EMPTY = /^memperhatikan$/u;
const PREAMBLE = /^DENGAN RAHMAT/u;
const BODY = /^(?:BAB I\b|Pasal [1I]$)/u;
const CLOSING = /^Agar (?:supaya )?(?:setiap|semua) orang mengetahui/u;
const EXPLANATION = /^P ?E ?N ?J ?E ?L ?A ?S ?A ?N$|^PENJELASAN ATAS/u;
const END = /^(?:TAMBAHAN LEMBARAN NEGARA|LAMPIRAN$)/u;
const NOTE = /^(?:Pasal \d{1,3}[A-Z]?|Pasal [IV]+|Angka \d{1,3})$/u;
const BY_ARTICLE = /PASAL DEMI PASAL/u;

/** The parts of a closing; scanning reads two columns of it one after the other, in either order. */
const CLOSING_PARTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["order", /^Agar (?:supaya )?(?:setiap|semua) /u],
  ["enactment", /^(?:Disahkan|Ditetapkan) +di/u],
  ["promulgation", /^Diundangkan +di/u],
  // What stands behind the names differs from copy to copy.
  ["copy", /^(?:LEMBARAN NEGARA|BERITA NEGARA|Salinan +sesuai)/u],
];

/** The units of the parts of an edition. `isWrapped` says that its lines are those of a print, and no paragraphs. */
export function readPartTruth(path: string, isWrapped: boolean): readonly PartUnit[] {
  const lines = plainLines(readCorpus(path), path).filter((line) => !isFurniture(line));
  const units: { part: Part; name: string; texts: string[] }[] = [
    { part: "title", name: "title", texts: [] },
  ];
  let open = true;
  lines.forEach((line, index) => {
    const last = units.at(-1);
    if (last === undefined) return;
    const next = beginsUnit(line, lines[index + 1] ?? "", open ? last : undefined);
    if (next === "end") open = false;
    else if (next !== undefined) {
      open = true;
      units.push({ ...next, texts: next.isLabel ? [] : [line] });
    } else if (open) last.texts.push(line);
  });
  return units
    .filter(({ name }) => name !== "copy")
    .map(({ part, name, texts }) => {
      // Above its title, an edition has what the one who printed it added.
      const from =
        part === "title"
          ? Math.max(
              0,
              texts.findIndex((text) => TITLE.test(text)),
            )
          : 0;
      const own = texts.slice(from).filter((text) => !EMPTY.test(text));
      if (isWrapped && LINED.has(name)) return asCut({ part, name, texts: joinOffices(own) });
      return asCut({ part, name, texts: isWrapped || part === "title" ? joinWrapped(own) : own });
    });
}

/** Units whose lines are texts of their own in print too. */
const LINED: ReadonlySet<string> = new Set([
  "formula",
  "dengan persetujuan",
  "enactment",
  "promulgation",
]);

interface UnitStart {
  readonly part: Part;
  readonly name: string;
  /** Whether the line is the label of the unit, and no text of it. */
  readonly isLabel: boolean;
}

// What a line begins behind the unit that is open, if any is; "end" where it only ends that.
function beginsUnit(
  line: string,
  next: string,
  open: Pick<PartUnit, "part" | "name"> | undefined,
): UnitStart | "end" | undefined {
  const isHead = EXPLANATION.test(line) && /\bATAS\b/u.test(`${line} ${next}`);
  if (isHead && open?.part !== "title" && open?.part !== "preamble")
    return start("explanation", "general");
  switch (open?.part) {
    case "title":
      return PREAMBLE.test(line) ? start("preamble", "formula") : undefined;
    case "preamble":
      return BODY.test(line) ? "end" : start("preamble", GROUP.exec(line)?.[1]?.toLowerCase());
    case "explanation":
      return END.test(line) ? "end" : beginsNote(line, open.name);
    case "closing":
      return END.test(line) ? "end" : start("closing", closingPart(line));
    case undefined:
      return start("closing", CLOSING.test(line) ? "order" : undefined);
  }
}

function start(part: Part, name: string | undefined): UnitStart | undefined {
  return name === undefined ? undefined : { part, name, isLabel: false };
}

function beginsNote(line: string, open: string): UnitStart | undefined {
  if (open === "general")
    return BY_ARTICLE.test(line)
      ? { part: "explanation", name: "by article", isLabel: true }
      : undefined;
  return NOTE.test(line) ? { part: "explanation", name: line, isLabel: true } : undefined;
}

// "MENTERI HUKUM DAN HAK ASASI MANUSIA" and "REPUBLIK INDONESIA," are one office.
function joinOffices(lines: readonly string[]): readonly string[] {
  return lines
    .join("\n")
    .replace(/^(MENTERI [A-Z ]+)\n(REPUBLIK INDONESIA,)$/mu, "$1 $2")
    .split("\n");
}

// A line of print goes on unless the one before ended a clause.
function joinWrapped(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before === undefined || /[.;:]$|UMUM$/u.test(before) || /UMUM$/u.test(line))
      joined.push(line);
    else joined[joined.length - 1] = `${before} ${line}`;
  }
  return joined;
}

/** The units of the parts of a document that was read. */
export function readParts({ document }: IntakeResult): readonly PartUnit[] {
  const units: { part: Part; name: string; texts: string[] }[] = [];
  const take = (node: LegalDocument): void => {
    const kind = node.type.name;
    if (kind === "body" || kind === "attachment") return;
    const label = String(node.attrs["label"] ?? "").trim();
    const next = FIRST_UNITS[kind] ?? labelledUnit(kind, label);
    if (next !== undefined) units.push({ ...next, texts: [] });
    if (label !== "" && !NOTE.test(label)) units.at(-1)?.texts.push(label);
    if (node.isTextblock) takeText(node.textContent);
    node.children.forEach(take);
  };
  const takeText = (text: string): void => {
    const next = textUnit(text, units.at(-1)?.part);
    if (next !== undefined) units.push({ ...next, texts: [] });
    if (!BY_ARTICLE.test(text)) units.at(-1)?.texts.push(text);
  };
  take(document);
  return units.map(asCut);
}

type UnitName = Pick<PartUnit, "part" | "name">;

/** The unit that a part of a document begins with. */
const FIRST_UNITS: { readonly [kind: string]: UnitName } = {
  preface: { part: "title", name: "title" },
  preamble: { part: "preamble", name: "formula" },
  conclusions: { part: "closing", name: "copy" },
  explanation: { part: "explanation", name: "general" },
};

function labelledUnit(kind: string, label: string): UnitName | undefined {
  if (kind === "note" && NOTE.test(label)) return { part: "explanation", name: label };
  const group = kind === "recitals" || kind === "citations" ? GROUP.exec(label)?.[1] : undefined;
  return start("preamble", group?.toLowerCase());
}

function textUnit(text: string, part: Part | undefined): UnitName | undefined {
  if (BY_ARTICLE.test(text)) return { part: "explanation", name: "by article" };
  if (part === "preamble") return start("preamble", GROUP.exec(text)?.[1]?.toLowerCase());
  return part === "closing" ? start("closing", closingPart(text)) : undefined;
}

function closingPart(text: string): string | undefined {
  return CLOSING_PARTS.find(([, pattern]) => pattern.test(text))?.[0];
}

/** Of two names of the president, one with a comma, the bench takes the one without for the head of a page. */
const PRESIDENT = "PRESIDEN REPUBLIK INDONESIA";

// A unit as editions are comparable: a title without the name of the state, an explanation with its heading as one text.
function asCut({ part, name, texts }: PartUnit): PartUnit {
  if (part === "title")
    return { part, name, texts: texts.map((text) => text.replace(/ ?REPUBLIK \S+/gu, "")) };
  if (name === "dengan persetujuan")
    return { part, name, texts: texts.filter((text) => text !== PRESIDENT) };
  const general =
    name === "general" ? texts.findIndex((text) => /^(?:I\.? ?)?UMUM$/u.test(text)) : 0;
  if (general <= 0) return { part, name, texts };
  return { part, name, texts: [texts.slice(0, general).join(" "), ...texts.slice(general)] };
}
