/** The frame of a bill around its items: title, grounds, legal basis, opening of Pasal I, Pasal II, closing. */
import type { Node } from "prosemirror-model";
import type { BillBase, BillOrigin } from "../../../schemas/bill.ts";
import { legalSchema } from "../../../schemas/document.ts";
import { type ActType, actTypeOf } from "./act-type.ts";
import { amendmentTitle, printBase, printGazette, printName, printNumber } from "./citation.ts";

const {
  preface,
  docTitle,
  preamble,
  recitals,
  citations,
  conclusions,
  textBlock,
  list,
  point,
  instruction,
} = legalSchema.nodes;

/** What the frame needs to know. */
export interface FrameFacts {
  readonly base: BillBase;
  readonly origin: BillOrigin;
}

/** A paragraph of running text. */
export function textOf(words: string): Node {
  return textBlock.create(null, [legalSchema.text(words)]);
}

/** The title without its first word for a draft: "UNDANG-UNDANG REPUBLIK INDONESIA NOMOR ... TAHUN ... TENTANG PERUBAHAN …". */
export function billTitle({ base }: FrameFacts): string {
  const type = actTypeOf(base.act.type);
  const of = type.isCentral ? " REPUBLIK INDONESIA" : "";
  return `RANCANGAN ${type.capitals}${of} NOMOR ... TAHUN ... TENTANG ${capitalTitle(base)}`;
}

function capitalTitle({ act, amendments }: BillBase): string {
  return amendmentTitle(act, amendments.length).toUpperCase();
}

/** Title and preamble, as a draft to complete: dots stand where a person has to write. */
export function writeOpening(facts: FrameFacts): readonly Node[] {
  const { base } = facts;
  const type = actTypeOf(base.act.type);
  const title = docTitle.create(null, [legalSchema.text(billTitle(facts))]);
  return [
    preface.create(null, [title]),
    writePreamble({
      type,
      title: amendmentTitle(base.act, base.amendments.length),
      grounds: [
        "bahwa ...;",
        `bahwa ${printName(base.act)} sudah tidak sesuai dengan ... sehingga perlu diubah;`,
      ],
      basis: legalBasis(facts, type),
    }),
  ];
}

interface PreambleFacts {
  readonly type: ActType;
  /** What the act is about, as running text has it: "Perubahan atas …". */
  readonly title: string;
  /** The grounds before the last one, which sums them up. */
  readonly grounds: readonly string[];
  readonly basis: readonly string[];
}

/** The preamble, from the invocation to what is enacted. */
export function writePreamble({ type, title, grounds, basis }: PreambleFacts): Node {
  const last = `bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam ${sayLetters(grounds.length)}, perlu ${type.making} ${type.running} tentang ${title};`;
  return preamble.create(null, [
    textOf("DENGAN RAHMAT TUHAN YANG MAHA ESA"),
    textOf(type.office),
    recitals.create({ label: "Menimbang:" }, [lettered([...grounds, last])]),
    citations.create({ label: "Mengingat:" }, [numbered(basis)]),
    ...type.consent.map(textOf),
    textOf("MEMUTUSKAN:"),
    textOf(`Menetapkan: ${type.capitals} TENTANG ${title.toUpperCase()}.`),
  ]);
}

// Two grounds at most stand before the last one.
function sayLetters(count: number): string {
  return count === 1 ? "huruf a" : "huruf a dan huruf b";
}

const CONSTITUTION = "Undang-Undang Dasar Negara Republik Indonesia Tahun 1945";

const STATUTE_BASIS: { readonly [Origin in BillOrigin]: string } = {
  parliament: "Pasal 20 dan Pasal 21",
  president: "Pasal 5 ayat (1) dan Pasal 20",
  regions: "Pasal 20 dan Pasal 22D ayat (1)",
};

const OTHER_BASIS: { readonly [type: string]: string } = {
  "Peraturan Pemerintah": "Pasal 5 ayat (2)",
  "Peraturan Presiden": "Pasal 4 ayat (1)",
};

function legalBasis({ base, origin }: FrameFacts, type: ActType): readonly string[] {
  const articles =
    type.consent.length > 0 ? STATUTE_BASIS[origin] : (OTHER_BASIS[type.running] ?? "...");
  return [`${articles} ${CONSTITUTION};`, `${printBase(base)};`];
}

function lettered(items: readonly string[]): Node {
  const label = (index: number): string => `${String.fromCharCode(97 + index)}.`;
  return list.create(
    null,
    items.map((item, index) => point.create({ label: label(index) }, [textOf(item)])),
  );
}

function numbered(items: readonly string[]): Node {
  return list.create(
    null,
    items.map((item, index) => point.create({ label: `${index + 1}.` }, [textOf(item)])),
  );
}

/** The text of Pasal I before its items (Annex II point 233 a and b). Three and more amendments are a list with a tail. */
export function writeOpeningOfItems({ base }: FrameFacts, several: boolean): readonly Node[] {
  const { act, amendments } = base;
  const name = `${printName(act)}${printGazette(act.gazette)}`;
  if (amendments.length > 1) {
    const types = new Set(amendments.map(({ type }) => type));
    const isOneType = types.size === 1;
    const head = isOneType ? ` ${amendments[0]?.type ?? ""}` : "";
    const items = amendments.map((one, index) => {
      const words = isOneType ? `Nomor ${one.number} Tahun ${one.year}` : printNumber(one);
      return instruction.create({ label: `${String.fromCharCode(97 + index)}.` }, [
        textOf(`${words}${printGazette(one.gazette)};`),
      ]);
    });
    return [
      textOf(`${name} yang telah beberapa kali diubah dengan${head}:`),
      list.create(null, items),
      textOf("diubah sebagai berikut:"),
    ];
  }
  const what = several ? "Beberapa ketentuan" : "Ketentuan";
  return [textOf(`${what} dalam ${printBase(base)} diubah sebagai berikut:`)];
}

/** "Undang-Undang ini mulai berlaku pada tanggal diundangkan." */
export function entryIntoForce({ base }: FrameFacts): string {
  return `${base.act.type} ini mulai berlaku pada tanggal diundangkan.`;
}

/** The closing, with dots for dates and names. */
export function writeClosing({ base }: FrameFacts): Node {
  return writeClosingOf(actTypeOf(base.act.type));
}

/** The closing of a type of act. */
export function writeClosingOf(type: ActType): Node {
  return conclusions.create(
    null,
    [
      `Agar setiap orang mengetahuinya, memerintahkan pengundangan ${type.running} ini dengan penempatannya dalam ${type.journal}.`,
      `${type.enacted} di Jakarta`,
      "pada tanggal ...",
      type.office,
      "...",
      "Diundangkan di Jakarta",
      "pada tanggal ...",
      type.promulgator,
      "...",
    ].map(textOf),
  );
}
