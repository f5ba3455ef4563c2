/** What a bill has to say of the act that it changes: its name, its gazette, and the amendments before this one. */

/** Where an act was promulgated: state gazette (LN), state bulletin (BN), or a region's gazette (LD). */
export interface GazetteCitation {
  readonly journal: "LN" | "BN" | "LD";
  readonly year: string;
  readonly number: string;
  /** The number of the supplement; null where there is none. */
  readonly supplement: string | null;
}

/** An act as another act cites it. */
export interface ActCitation {
  /** The words of its type in running text: "Undang-Undang", "Peraturan Menteri Kesehatan". */
  readonly type: string;
  readonly number: string;
  readonly year: string;
  /** In running text: "Informasi dan Transaksi Elektronik". */
  readonly title: string;
  readonly gazette: GazetteCitation | null;
}

/** The base of a bill. */
export interface BillBase {
  readonly act: ActCitation;
  /** Earlier amendments, oldest first; their titles may be left empty where they only amend this act. */
  readonly amendments: readonly ActCitation[];
}

/** Who brings the bill in; it decides the articles of the constitution in its legal basis. */
export type BillOrigin = "parliament" | "president" | "regions";

/** How much of an act a bill changes, beside the advice to replace an act of which more than half changes. */
export interface BillMeter {
  readonly articles: { readonly changed: number; readonly total: number };
  readonly words: { readonly changed: number; readonly total: number };
}
