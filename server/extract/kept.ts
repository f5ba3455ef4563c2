/** Which unit holds each kept stretch of a source, and whether the words of source and document are the same. */
import { addressClauses } from "../../engine/document/index.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import type { Eid } from "../../schemas/eid.ts";
import type { Profile } from "../../schemas/profiles/index.ts";

/** A stretch of a source that should stand in the document. */
export interface KeptPiece {
  readonly line: number;
  readonly from: number;
  /** What the document should say there: the raw text without marks. */
  readonly said: string;
}

/** The first stretch at which source and document part. */
interface Parting {
  readonly line: number;
  readonly column: number;
  readonly source: string;
  readonly document: string;
}

interface Owned {
  /** For each piece the unit that holds it. */
  readonly eids: readonly (Eid | null)[];
  readonly parting: Parting | undefined;
}

/** Letters and figures of a unit in the order of the document; addresses of links need not stand in the source. */
interface Stretch {
  readonly letters: string;
  readonly eid: Eid | null;
  readonly isOptional: boolean;
}

/** How far the two may part and meet again: the longest label or title that a format may keep elsewhere. */
const MAX_SKIP = 600;
const SHOWN = 30;

/** Goes through the pieces and the document side by side, letter by letter. Linear in both. */
export function ownPieces(
  pieces: readonly KeptPiece[],
  document: LegalDocument,
  profile: Profile,
): Owned {
  const walk = new Walk(stretchesOf(document, profile));
  const eids = pieces.map((piece) => walk.take(piece));
  return { eids, parting: walk.finish(pieces.at(-1)) };
}

/** Whether a document has the letters and figures of lines, and no others, in their order. Linear in both. */
export function hasLettersOf(lines: readonly string[], document: LegalDocument): boolean {
  let letters = "";
  const visit = (node: LegalDocument): void => {
    if (node.isText) letters += lettersOf(node.text ?? "");
    const { label, alt } = node.attrs;
    if (typeof label === "string") letters += lettersOf(label);
    if (typeof alt === "string") letters += lettersOf(alt);
    node.forEach(visit);
  };
  visit(document);
  return letters === lines.map(lettersOf).join("");
}

/** Letters and figures alone, in one form: what no mark-up adds or takes away. */
function lettersOf(text: string): string {
  // Most texts are of ASCII, where this takes a third of the time.
  if (IS_ASCII.test(text)) return text.replace(/[^A-Za-z0-9]+/g, "");
  return text.normalize("NFC").replace(/[^\p{L}\p{N}\p{M}\uFFFD]+/gu, "");
}

const IS_ASCII = /^[\0-\x7f]*$/;

function stretchesOf(document: LegalDocument, profile: Profile): readonly Stretch[] {
  const owners = new Map(addressClauses(document, profile).map(({ node, eid }) => [node, eid]));
  const stretches: Stretch[] = [];
  const add = (text: unknown, eid: Eid | null, isOptional = false): void => {
    const letters = typeof text === "string" ? lettersOf(text) : "";
    if (letters !== "") stretches.push({ letters, eid, isOptional });
  };
  const visit = (node: LegalDocument, around: Eid | null): void => {
    const eid = owners.get(node) ?? around;
    add(node.attrs["label"], eid);
    if (node.isText) {
      add(node.text, eid);
      for (const { attrs } of node.marks) {
        add(attrs["href"], eid, true);
        add(attrs["title"], eid, true);
      }
    }
    for (const name of ["alt", "src", "title"]) add(node.attrs[name], eid, name !== "alt");
    node.forEach((child) => {
      visit(child, eid);
    });
  };
  visit(document, null);
  return stretches;
}

class Walk {
  readonly #stretches: readonly Stretch[];
  #index = 0;
  #at = 0;
  #owner: Eid | null = null;
  #parting: Parting | undefined;

  constructor(stretches: readonly Stretch[]) {
    this.#stretches = stretches;
  }

  take(piece: KeptPiece): Eid | null {
    const letters = lettersOf(piece.said);
    let owner: Eid | null | undefined;
    for (let at = 0; at < letters.length; ) {
      const size = this.#match(letters, at);
      if (size > 0) {
        owner ??= this.#owner;
        at += size;
        continue;
      }
      if (this.#skipOptional()) continue;
      this.#parting ??= {
        line: piece.line,
        column: piece.from + 1,
        source: letters.slice(at, at + SHOWN),
        document: this.#ahead(SHOWN),
      };
      if (this.#meetAgain(letters.slice(at, at + SHOWN))) continue;
      break;
    }
    return owner ?? this.#stretches[this.#index]?.eid ?? this.#owner;
  }

  finish(last: KeptPiece | undefined): Parting | undefined {
    if (this.#parting !== undefined) return this.#parting;
    while (this.#skipOptional());
    const document = this.#ahead(SHOWN);
    if (document === "") return undefined;
    return { line: last?.line ?? 1, column: (last?.from ?? 0) + 1, source: "", document };
  }

  // How many letters agree from here on, within one stretch.
  #match(letters: string, from: number): number {
    const stretch = this.#stretches[this.#index];
    if (stretch === undefined) return 0;
    let size = 0;
    while (
      this.#at + size < stretch.letters.length &&
      from + size < letters.length &&
      stretch.letters[this.#at + size] === letters[from + size]
    )
      size += 1;
    if (size === 0) return 0;
    this.#owner = stretch.eid;
    this.#at += size;
    if (this.#at === stretch.letters.length) this.#next();
    return size;
  }

  #skipOptional(): boolean {
    if (this.#stretches[this.#index]?.isOptional !== true) return false;
    this.#next();
    return true;
  }

  #meetAgain(sought: string): boolean {
    const found = this.#ahead(MAX_SKIP).indexOf(sought);
    if (found < 0) return false;
    let left = found;
    while (left > 0) {
      const rest = (this.#stretches[this.#index]?.letters.length ?? 0) - this.#at;
      if (left < rest) {
        this.#at += left;
        return true;
      }
      left -= rest;
      this.#next();
    }
    return true;
  }

  #ahead(size: number): string {
    let text = (this.#stretches[this.#index]?.letters ?? "").slice(this.#at, this.#at + size);
    for (let next = this.#index + 1; text.length < size; next += 1) {
      const stretch = this.#stretches[next];
      if (stretch === undefined) break;
      text += stretch.letters;
    }
    return text.slice(0, size);
  }

  #next(): void {
    this.#index += 1;
    this.#at = 0;
  }
}
