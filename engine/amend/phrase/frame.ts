/** The frame of a bill around its items: title, grounds, legal basis, opening of Pasal I, Pasal II, closing. */
import type { Node } from "prosemirror-model";
import type { BillBase, BillOrigin } from "../../../schemas/bill.ts";
import { legalSchema } from "../../../schemas/document.ts";
import type { BillFrame } from "../../../schemas/frame.ts";
import { groundNamed } from "../../wording/print/index.ts";
import { type ActType, actTypeOf } from "./act-type.ts";
import { amendmentTitle, printBase, printGazette, printName, printNumber } from "./citation.ts";
import { legalBasis } from "./legal-basis.ts";
import { ownProvisions } from "./provisions.ts";
import { joinList } from "./targets.ts";

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
  /** What a person has written around the items; dots stand for what nobody has. */
  readonly frame: BillFrame | undefined;
}

/** The facts of a bill on a base; the frame says who brings it in, else the caller, else it is parliament. */
export function frameFacts({
  base,
  origin = "parliament",
  frame,
}: {
  readonly base: BillBase;
  readonly origin?: BillOrigin | undefined;
  readonly frame?: BillFrame | undefined;
}): FrameFacts {
  return { base, origin: frame?.origin ?? origin, frame };
}

/** A paragraph of running text. */
export function textOf(words: string): Node {
  return textBlock.create(null, [legalSchema.text(words)]);
}

/** The type of the bill; who enacts and who promulgates it are as the frame says where the type does not tell. */
function frameType(name: string, frame: BillFrame | undefined): ActType {
  const type = actTypeOf(name);
  const { office, promulgator } = frame?.closing ?? {};
  return {
    ...type,
    ...(office === undefined ? {} : { office: `${office},` }),
    ...(promulgator === undefined ? {} : { promulgator: `${promulgator},` }),
  };
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

/** Title and preamble: as the frame says, and with dots where a person has to write. */
export function writeOpening(facts: FrameFacts): readonly Node[] {
  const { base, frame } = facts;
  const type = frameType(base.act.type, frame);
  const title = docTitle.create(null, [legalSchema.text(billTitle(facts))]);
  return [
    preface.create(null, [title]),
    writePreamble({
      type,
      title: amendmentTitle(base.act, base.amendments.length),
      grounds: groundsOf(frame, [
        `bahwa ${printName(base.act)} sudah tidak sesuai dengan ... sehingga perlu diubah;`,
      ]),
      basis: legalBasis(facts, type),
    }),
  ];
}

/** The grounds of a frame (Annex II point 19); `juridical` where it has none of that kind, and dots for the others. */
function groundsOf(frame: BillFrame | undefined, juridical: readonly string[]): readonly string[] {
  const said = frame?.grounds ?? {};
  const [needs, law] = [
    [...(said.philosophical ?? []), ...(said.sociological ?? [])],
    said.juridical ?? [],
  ];
  return [...(needs.length > 0 ? needs : ["bahwa ...;"]), ...(law.length > 0 ? law : juridical)];
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

function sayLetters(count: number): string {
  return joinList(Array.from({ length: count }, (_, index) => groundNamed(letterAt(index))));
}

function letterAt(index: number): string {
  return String.fromCharCode(97 + index);
}

function lettered(items: readonly string[]): Node {
  return list.create(
    null,
    items.map((item, index) => point.create({ label: `${letterAt(index)}.` }, [textOf(item)])),
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
      return instruction.create({ label: `${letterAt(index)}.` }, [
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

/** The content of Pasal II; more than one provision is numbered (Annex II point 233a). */
export function writeProvisions({ base, frame }: FrameFacts): readonly Node[] {
  const said = ownProvisions(base.act.type, frame);
  if (said.length === 1) return said.map(textOf);
  // What is numbered in an article with a Roman number is an item of it.
  const items = said.map((words, index) =>
    instruction.create({ label: `${index + 1}.` }, [textOf(words)]),
  );
  return [list.create(null, items)];
}

/** The closing, with dots for dates and names. */
export function writeClosing({ base, frame }: FrameFacts): Node {
  return writeClosingOf(frameType(base.act.type, frame), frame);
}

/** The closing of a type of act, at the place that the frame names. */
export function writeClosingOf(type: ActType, frame: BillFrame | undefined): Node {
  const { place = "Jakarta" } = frame?.closing ?? {};
  return conclusions.create(
    null,
    [
      `Agar setiap orang mengetahuinya, memerintahkan pengundangan ${type.running} ini dengan penempatannya dalam ${type.journal}.`,
      `${type.enacted} di ${place}`,
      "pada tanggal ...",
      type.office,
      "...",
      `Diundangkan di ${place}`,
      "pada tanggal ...",
      type.promulgator,
      "...",
    ].map(textOf),
  );
}
