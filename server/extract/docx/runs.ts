/** The runs of a paragraph → its text, and what stands beside it. */
import { lowered, normalizeCharacters, raised } from "../../../engine/text/index.ts";
import type { DropReason } from "../../../schemas/account.ts";
import type { Sightings } from "./block.ts";
import { childOf, isOn, valueIn, type XmlElement } from "./xml.ts";

/** What a paragraph says, in order. */
type Said =
  | { readonly kind: "text"; readonly text: string; readonly reason: DropReason | null }
  /** A text box: paragraphs of its own. */
  | { readonly kind: "box"; readonly content: XmlElement }
  | { readonly kind: "note"; readonly id: string; readonly part: "footnote" | "endnote" };

/** How the text around is shown. */
interface Shown {
  readonly reason: DropReason | null;
  readonly isCapital: boolean;
  /** Figures that stand higher or lower than the line keep their place by signs of their own. */
  readonly place: (text: string) => string;
}

const ON_LINE = (text: string): string => text;
const PLACES: { readonly [place: string]: Shown["place"] } = {
  superscript: raised,
  subscript: lowered,
};

/** Elements that say nothing by themselves. */
const SILENT = new Set([
  "w:pPr",
  "w:rPr",
  "w:sectPr",
  "w:instrText",
  "w:delInstrText",
  "w:fldChar",
  "w:sdtPr",
  "w:sdtEndPr",
  "w:customXmlPr",
  "w:smartTagPr",
  "w:rt",
]);
const SIGNS: { readonly [name: string]: string } = {
  "w:tab": " ",
  "w:ptab": " ",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
};
/** Symbol fonts place their signs here; what they show is mostly a bullet. */
const PRIVATE = /^[\uE000-\uF8FF]$/u;

/** Reads the content of paragraphs and counts what is not plain text. */
export class RunReader {
  readonly #sightings: Sightings;
  #said: Said[] = [];

  constructor(sightings: Sightings) {
    this.#sightings = sightings;
  }

  /** What a paragraph says. */
  read(paragraph: XmlElement, isCapital: boolean, isHidden: boolean): readonly Said[] {
    this.#said = [];
    this.#readAll(paragraph, {
      reason: isHidden ? "hidden-text" : null,
      isCapital,
      place: ON_LINE,
    });
    return this.#said;
  }

  #readAll({ children }: XmlElement, shown: Shown): void {
    for (const child of children) if (typeof child !== "string") this.#readElement(child, shown);
  }

  #readElement(element: XmlElement, shown: Shown): void {
    const { name } = element;
    const sign = SIGNS[name];
    if (SILENT.has(name)) return;
    if (sign !== undefined) this.#say(sign, shown);
    else if (name === "w:t" || name === "m:t" || name === "w:delText")
      this.#say(textOf(element), shown);
    else this.#readGroup(element, shown);
  }

  #readGroup(element: XmlElement, shown: Shown): void {
    switch (element.name) {
      case "w:r":
        this.#readAll(element, shownIn(element, shown));
        break;
      case "w:ins":
      case "w:moveTo":
        this.#sightings.inserted += 1;
        this.#readAll(element, shown);
        break;
      case "w:del":
      case "w:moveFrom":
        this.#sightings.deleted += 1;
        this.#readAll(element, { ...shown, reason: "deleted-change" });
        break;
      case "mc:AlternateContent":
        this.#readAll(
          childOf(element, "mc:Choice") ?? childOf(element, "mc:Fallback") ?? element,
          shown,
        );
        break;
      default:
        this.#readSpecial(element, shown);
    }
  }

  #readSpecial(element: XmlElement, shown: Shown): void {
    switch (element.name) {
      case "w:txbxContent":
        this.#said.push({ kind: "box", content: element });
        break;
      case "w:footnoteReference":
      case "w:endnoteReference":
        this.#said.push({
          kind: "note",
          id: element.attributes["w:id"] ?? "",
          part: element.name === "w:footnoteReference" ? "footnote" : "endnote",
        });
        break;
      case "w:sym":
        this.#say(symbolOf(element.attributes["w:char"] ?? ""), shown);
        break;
      case "m:oMath":
        this.#sightings.equations += 1;
        this.#readAll(element, shown);
        break;
      case "a:blip":
      case "v:imagedata":
        this.#sightings.pictures += 1;
        break;
      case "w:altChunk":
      case "o:OLEObject":
        this.#sightings.embedded += 1;
        break;
      default:
        this.#readAll(element, shown);
    }
  }

  #say(text: string, { reason, isCapital, place }: Shown): void {
    if (text === "") return;
    const plain = place(normalizeCharacters(text).text);
    const said = isCapital ? plain.toUpperCase() : plain;
    const last = this.#said.at(-1);
    if (last?.kind === "text" && last.reason === reason)
      this.#said.splice(-1, 1, { ...last, text: last.text + said });
    else this.#said.push({ kind: "text", text: said, reason });
  }
}

function shownIn(run: XmlElement, shown: Shown): Shown {
  const properties = childOf(run, "w:rPr");
  const isStruck = isOn(properties, "w:strike") === true || isOn(properties, "w:dstrike") === true;
  return {
    reason: isStruck ? (shown.reason ?? "deleted-change") : hiddenIn(properties, shown),
    isCapital: isOn(properties, "w:caps") ?? shown.isCapital,
    place: PLACES[valueIn(properties, "w:vertAlign") ?? ""] ?? shown.place,
  };
}

function hiddenIn(properties: XmlElement | undefined, { reason }: Shown): DropReason | null {
  const isHidden = isOn(properties, "w:vanish");
  if (isHidden === true) return reason ?? "hidden-text";
  return reason === "hidden-text" && isHidden === false ? null : reason;
}

// Line ends of the file are blanks of the text.
function textOf({ children }: XmlElement): string {
  return children
    .filter((child) => typeof child === "string")
    .join("")
    .replace(/[\n\r\f\v\u0085\u2028\u2029]/gu, " ");
}

function symbolOf(hexadecimal: string): string {
  const code = Number.parseInt(hexadecimal, 16);
  if (!(code > 0 && code <= 0xffff) || (code >= 0xd800 && code <= 0xdfff)) return "";
  const sign = String.fromCharCode(code);
  return PRIVATE.test(sign) ? "•" : sign;
}
