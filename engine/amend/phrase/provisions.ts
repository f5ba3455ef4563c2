/** What a bill says of itself in its last article: adjustment, pending cases, implementing rules, entry into force (Annex II points 233 c and 233 a). */
import { dayText } from "../../../schemas/day-text.ts";
import type { BillFrame, FramePeriod } from "../../../schemas/frame.ts";
import { printCount } from "./targets.ts";

const UNITS: { readonly [Unit in FramePeriod["unit"]]: string } = {
  year: "tahun",
  month: "bulan",
  day: "hari",
};

/** The provisions of a bill of a type ("Undang-Undang") in their order; the last one is its entry into force. */
export function ownProvisions(type: string, frame: BillFrame | undefined): readonly string[] {
  const {
    adjustment = [],
    pending = [],
    others = [],
    implementing,
    commencement,
  } = frame?.provisions ?? {};
  return [
    ...adjustment,
    ...pending,
    ...others,
    ...(implementing === undefined
      ? []
      : [
          // Point 256a.
          `Peraturan pelaksanaan ${type} ini harus ditetapkan paling lama ${printPeriod(implementing)} terhitung sejak ${type} ini diundangkan.`,
        ]),
    `${type} ini mulai berlaku ${printCommencement(commencement)}.`,
  ];
}

type Commencement = NonNullable<BillFrame["provisions"]>["commencement"];

// Points 150 and 151.
function printCommencement(commencement: Commencement): string {
  const { date, after } = commencement ?? {};
  if (date !== undefined) return `pada tanggal ${dayText(date, "id")}`;
  if (after !== undefined)
    return `setelah ${printPeriod(after)} terhitung sejak tanggal diundangkan`;
  return "pada tanggal diundangkan";
}

function printPeriod({ count, unit }: FramePeriod): string {
  return `${printCount(count)} ${UNITS[unit]}`;
}
