/** A base to cite in tests: UU 12/2011 with none, one or two of its amendments. */
import { billBaseOf } from "../../engine/amend/index.ts";
import type { BillBase } from "../../schemas/bill.ts";
import type { LegalDocument } from "../../schemas/document.ts";

const act = (number: string, year: string, gazette: string, supplement: string) => ({
  type: "Undang-Undang",
  number,
  year,
  title: "",
  gazette: { journal: "LN" as const, year, number: gazette, supplement },
});

/** UU 12/2011 after a number of amendments (from none to two). */
export function billBase(earlier: number): BillBase {
  return {
    act: {
      ...act("12", "2011", "82", "5234"),
      title: "Pembentukan Peraturan Perundang-undangan",
    },
    amendments: [act("15", "2019", "183", "6398"), act("13", "2022", "143", "6801")].slice(
      0,
      earlier,
    ),
  };
}

/** An act as its own title names it, after a number of amendments. */
export function billBaseFor(document: LegalDocument, earlier: number): BillBase {
  return { ...billBaseOf(document, null).base, amendments: billBase(earlier).amendments };
}
