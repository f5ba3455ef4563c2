/**
 * Citations of Indonesia: Annex II of Law 12/2011 points 271–281, and spellings met in real texts.
 *
 * Large to small in running text ("Pasal 8 ayat (1) huruf a"), small to large in amending acts ("ayat (1) Pasal 8").
 */
import type { ClauseKind } from "../../../schemas/document.ts";
import { alternatives, numberNames, ordinalSource } from "../../text/index.ts";
import {
  jointSource,
  unitLabel,
  unitSpelling,
  unitWord,
  unitWordsAt,
} from "../../wording/read/index.ts";
import { indonesianActs } from "../acts/indonesian.ts";
import type { Grammar, UnitWord } from "../grammar.ts";
import { END, sticky } from "../scan.ts";

// "5 (lima)" counts, it does not cite.
const NOT_COUNTED = `(?!\\s*\\((?:${alternatives(numberNames)}))(?![.,/]\\d)`;
// Read by a machine: O for 0, l for 1 between figures ("2O2"), brackets read as l or 1 ("l2l", "(21"). Found, and never resolved.
const DAMAGED = `\\d[\\dOolIL]*[OolIL]\\d[\\dOolIL]*[A-Z]?${END}`;
const DAMAGED_PARAGRAPH =
  "\\(\\s?[a-zA-Z\\d]{1,3}\\s?\\)|\\([\\dlI]{1,2}[1lI\\\\](?=[\\s,.;])|[lI|{[]\\d{1,2}[a-z]?[lI|}\\])](?![\\p{L}\\p{N}])";
// A number whose word is left out must be followed by what can follow a citation, else it counts something.
const GOES_ON = `(?=\\s*(?:[,;.:)]|$|[Uu]ndang|KUH|(?:${jointSource}|sampai|s\\.d|s/d|hingga|juncto|jo|${unitWordsAt("article", "paragraph", "item")}|${indonesianActs.trigger}|di\\w+|sebagaimana|yang|tidak|berlaku|mulai|menjadi|harus|sehingga|tersebut|ini)(?![\\p{L}])))`;
// Only a figure can count.
const labelOf = (role: string): string =>
  `(?:${unitLabel(role)?.pattern ?? ""})(?:(?<!\\d)|${NOT_COUNTED})`;

const BROKEN_WORD = `a(?![yj]at)\\p{L}{2,4}\\.?\\s?(?:\\(\\s?[\\dlI]|[lI|{[]\\d)|(?!huruf)h\\p{L}{3,5}\\s[a-z]${END}`;
// "ayat (2al", "ayat. 2", "angka l2", "angka I)", "ayat a", "ayat pertama": the word is whole, its label was not read with it.
const UNREAD_LABEL = `(?:${unitWordsAt("paragraph", "item")})\\.?\\s?(?:[([{|lI]?\\s?\\d|[\\p{L}|]\\)?${END}|${ordinalSource}${END})`;
// "Lampiran Il".
const BROKEN_ROMAN = `(?=[IVXLC]*[l1|])(?=[l1|]*[IVX])[IVXLCl1|]{2,6}${END}`;

interface WordRow {
  readonly role: string;
  readonly level: UnitWord["level"];
  readonly rank: number;
  readonly kinds: readonly ClauseKind[];
  readonly word: string;
  /** The label where it is not as the table of labels has it. */
  readonly label?: string;
  readonly bare?: string;
  readonly standsAlone?: true;
}

const POINTS: readonly ClauseKind[] = ["point", "instruction"];

const WORDS: readonly WordRow[] = [
  {
    role: "penjelasan",
    level: "explanation",
    rank: 0,
    kinds: ["explanation"],
    word: "[Pp]enjelasan(?:\\s+atas)?",
    label: "",
  },
  {
    role: "lampiran",
    level: "attachment",
    rank: 1,
    kinds: ["attachment"],
    word: "Lampiran|LAMPIRAN",
    label: `(?:${labelOf("lampiran")})?`,
    standsAlone: true,
  },
  {
    role: "lampiran",
    level: "attachment",
    rank: 1,
    kinds: ["attachment"],
    word: "lampiran",
  },
  {
    role: "buku",
    level: "container",
    rank: 2,
    kinds: ["container"],
    word: unitSpelling("buku"),
  },
  {
    role: "bab",
    level: "container",
    rank: 3,
    kinds: ["container"],
    word: unitWord("bab"),
  },
  {
    role: "bagian",
    level: "container",
    rank: 4,
    kinds: ["container"],
    word: unitWord("bagian"),
  },
  {
    role: "paragraf",
    level: "container",
    rank: 5,
    kinds: ["container"],
    word: unitWord("paragraf"),
  },
  {
    role: "pasal",
    level: "article",
    rank: 9,
    kinds: ["article"],
    word: `(?:${unitWord("pasal")})(?:\\.(?=\\s*\\d))?`,
    label: `${labelOf("pasal")}|${DAMAGED}`,
    bare: `(?:(?=\\d)${labelOf("pasal")}|${DAMAGED})${GOES_ON}`,
  },
  {
    role: "diktum",
    level: "article",
    rank: 9,
    kinds: ["article"],
    word: unitWord("diktum"),
  },
  {
    role: "ayat",
    level: "paragraph",
    rank: 10,
    kinds: ["paragraph"],
    // A damaged word ("ayal") is found beside the citation that it cuts short, and never resolved.
    word: `(?:${unitSpelling("ayat")})(?:\\.(?=\\s*\\())?`,
    label: `${unitLabel("ayat")?.pattern}|${DAMAGED_PARAGRAPH}|\\d{1,3}[a-zA-Z]?${END}${NOT_COUNTED}`,
    bare: `${unitLabel("ayat")?.pattern}`,
  },
  {
    role: "huruf",
    level: "item",
    rank: 11,
    kinds: POINTS,
    word: `${unitSpelling("huruf")}|[Bb]utir|sub`,
    bare: `[a-z]\\d?\\)?${END}${GOES_ON}`,
  },
  {
    role: "angka",
    level: "item",
    rank: 11,
    kinds: POINTS,
    word: `${unitSpelling("angka")}|ke-`,
    bare: `\\d{1,3}[a-zA-Z]?\\)?${END}${NOT_COUNTED}${GOES_ON}`,
  },
];

const units: readonly UnitWord[] = WORDS.map(({ word, label, bare, standsAlone, ...row }) => ({
  ...row,
  // The blank may be lost: "hurufa".
  word: sticky(`(?:${word})(?!\\p{L}(?!${END}))`),
  label: sticky(label ?? labelOf(row.role)),
  read: unitLabel(row.role)?.read ?? null,
  bare: bare === undefined ? null : sticky(bare),
  standsAlone: standsAlone === true,
}));

// "ke-1" is a unit behind another ("Pasal 55 ayat (1) ke-1") and begins no citation: "tahun ke-1" counts.
const TRIGGERS = WORDS.map(({ word }) => word.replace(/\|ke-$/u, "")).join("|");

export const indonesian: Grammar = {
  units,
  anyUnit: sticky(`(?:${WORDS.map(({ word }) => word).join("|")})`),
  suffix: null,
  thisAfter: sticky(`ini${END}`),
  thatAfter: sticky(`(?:tersebut|dimaksud)${END}`),
  thisBefore: null,
  conjunction: sticky(
    `(?:dan\\s+atau|${jointSource}|juncto|maupun|kecuali|selain)${END}|[Jj]o(?:\\.|${END})`,
  ),
  meaning: (conjunction) => {
    if (/^dan\s*(?:\/\s*)?atau$/u.test(conjunction)) return "and-or";
    if (/^atau$/u.test(conjunction)) return "or";
    return /^(?:kecuali|selain)$/u.test(conjunction) ? "except" : "and";
  },
  filler: sticky("(?:ketentuan|untuk)\\s+"),
  looseFiller: sticky(`(?:pada|dalam)\\s+(?=(?:${unitWordsAt("paragraph", "item")})\\s*[(\\da-z])`),
  through: sticky(
    `sampai\\s+dengan${END}|s\\.\\s?d\\.?|s/d${END}|sampai${END}|hingga${END}|[-–](?=\\s*(?:\\d|${unitWordsAt("article", "paragraph")}))`,
  ),
  ofWord: sticky(`(?:dari|dalam|pada)${END}`),
  commaBehind: ["article"],
  allowsNoComma: true,
  lead: /(?:(?:sebagaimana(?:\s+(?:yang|telah))*(?:\s+di\p{L}+)?|yang\s+di\p{L}+|berdasarkan|menurut|melanggar|di\p{L}+)\s+)?(?:(?:[Kk]etentuan|dalam|pada|di\s+dalam|dengan|berdasarkan|menurut|melanggar)\s+){0,2}$/u,
  acts: indonesianActs,
  brokenBefore: new RegExp(
    `(?:^|[\\s,-])\\(?(?:[a-z]\\d?|[\\dlIO]{1,3}[a-z]?)\\s?[)lI]?(?:,?\\s+(?:${jointSource})\\s*|,\\s*|\\s+)$`,
    "u",
  ),
  brokenBehind: sticky(`\\s*(?:${BROKEN_WORD}|${UNREAD_LABEL}|${BROKEN_ROMAN})`),
  brokenInto:
    /(?:^|\s)(?:a(?![yj]at)\p{L}{2,4}\.?\s?\(\s?[\dlI]{1,2}[a-z]?\s?[)lI1]|(?!huruf)h\p{L}{3,5}\s[a-z])\s$/u,
  unfinished: sticky("\\s*(?:…|\\.\\s?\\.)"),
  ratifies: /(?:^|\s)PENGESAHAN(?!\p{L})/u,
  elsewhereBefore: /(?:^|\s)(?:\(?PPh\)?|[Pp]ajak [Pp]enghasilan)\s+$/u,
  elsewhere: sticky("\\s*(?:,\\s*)?pengacuannya\\s+diganti"),
  besideAct: {
    before:
      /^\s*(?:[,(]\s*)?(?:(?:khususnya|terutama|yaitu|yakni|pada|dalam)\s+)*(?:ketentuan\s+)?$/u,
    behind: /^\s*[,(]\s*$/u,
  },
  shortName: {
    defined:
      /(?:disebut|disingkat)(?:\s+(?:sebagai|dengan))?\s+["“]?(?<name>\p{Lu}[\p{L}\p{N}-]*(?:\s+\p{Lu}[\p{L}\p{N}-]*){0,5})/gu,
    behind: sticky("\\s+(?:(?:dari|dalam|pada)\\s+)?"),
  },
  trigger: new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${TRIGGERS}|${indonesianActs.trigger})(?!\\p{L})`,
    "gu",
  ),
};
