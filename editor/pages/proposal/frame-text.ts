/** The frame of a bill as a person types it: a field for each kind of text, a line for each paragraph. */
import {
  type BasisAct,
  type BillFrame,
  type CitedAct,
  checkFrame,
  type FrameFault,
  type FramePeriod,
} from "../../../schemas/frame.ts";

/** An act of the legal basis as it is typed. */
export interface ActText {
  /** Tells the rows of a list apart while they are typed. */
  readonly key: string;
  readonly cite: string;
  readonly title: string;
  readonly gazette: string;
  readonly amendments: readonly ActText[];
}

export interface PeriodText {
  readonly count: string;
  readonly unit: FramePeriod["unit"];
}

/** Everything that is typed. An empty field says nothing. */
export interface FrameText {
  readonly origin: NonNullable<BillFrame["origin"]>;
  readonly philosophical: string;
  readonly sociological: string;
  readonly juridical: string;
  readonly constitution: string;
  readonly ordering: readonly ActText[];
  readonly acts: readonly ActText[];
  readonly adjustment: string;
  readonly pending: string;
  readonly others: string;
  readonly implementing: PeriodText;
  readonly commencement: "promulgation" | "date" | "after";
  readonly date: string;
  readonly after: PeriodText;
  readonly general: string;
  readonly place: string;
  readonly office: string;
  readonly promulgator: string;
}

/** A frame, or what is wrong with the fields that were typed. */
export type ReadFrameText =
  | { readonly ok: true; readonly frame: BillFrame }
  | { readonly ok: false; readonly faults: readonly FrameFault[] };

/** The frame that was typed; refused with each field that is wrong. */
export function readFrameText(text: FrameText): ReadFrameText {
  const grounds = said({
    philosophical: lines(text.philosophical),
    sociological: lines(text.sociological),
    juridical: lines(text.juridical),
  });
  const basis = said({
    constitution: some(text.constitution.split(/[\s,;]+/u).filter((one) => one !== "")),
    ordering: actsOf(text.ordering),
    acts: actsOf(text.acts),
  });
  const provisions = said({
    adjustment: lines(text.adjustment),
    pending: lines(text.pending),
    others: lines(text.others),
    implementing: periodOf(text.implementing),
    commencement: commencementOf(text),
  });
  const closing = said({
    place: word(text.place),
    office: word(text.office),
    promulgator: word(text.promulgator),
  });
  const origin = text.origin === "parliament" ? undefined : text.origin;
  const general = lines(text.general);
  return checkFrame({
    schema: "rancang/frame@1",
    ...said({ origin, grounds, basis, general, provisions, closing }),
  });
}

/** What a person sees of a frame. `mint` gives names for rows. */
export function frameTextOf(frame: BillFrame, mint: () => string): FrameText {
  const { grounds = {}, basis = {}, provisions = {}, closing = {} } = frame;
  const { date, after } = provisions.commencement ?? {};
  return {
    origin: frame.origin ?? "parliament",
    philosophical: joined(grounds.philosophical),
    sociological: joined(grounds.sociological),
    juridical: joined(grounds.juridical),
    constitution: (basis.constitution ?? []).join(", "),
    ordering: (basis.ordering ?? []).map((act) => actText(act, mint)),
    acts: (basis.acts ?? []).map((act) => actText(act, mint)),
    adjustment: joined(provisions.adjustment),
    pending: joined(provisions.pending),
    others: joined(provisions.others),
    implementing: periodText(provisions.implementing),
    commencement: date !== undefined ? "date" : after !== undefined ? "after" : "promulgation",
    date: date ?? "",
    after: periodText(after),
    general: joined(frame.general),
    place: closing.place ?? "",
    office: closing.office ?? "",
    promulgator: closing.promulgator ?? "",
  };
}

/** An act of which nothing is typed yet. */
export function emptyAct(key: string): ActText {
  return { key, cite: "", title: "", gazette: "", amendments: [] };
}

/** The fields that say something; undefined where none does. */
function said<Fields extends Record<string, unknown>>(fields: Fields): Partial<Fields> | undefined {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Partial<Fields>);
}

function some<Value>(values: readonly Value[]): readonly Value[] | undefined {
  return values.length === 0 ? undefined : values;
}

// A line is a paragraph; what stands around its words is no part of it.
function lines(text: string): readonly string[] | undefined {
  return some(
    text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  );
}

function word(text: string): string | undefined {
  return text.trim() === "" ? undefined : text.trim();
}

/** Whether anything is typed of an act; a row of which nothing is typed says nothing. */
export function isSpoken({ cite, title, gazette, amendments }: ActText): boolean {
  return `${cite}${title}${gazette}`.trim() !== "" || amendments.some(isSpoken);
}

function actsOf(acts: readonly ActText[]): readonly object[] | undefined {
  return some(acts.filter(isSpoken).map(actOf));
}

function actOf({ cite, title, gazette, amendments }: ActText): object {
  return {
    cite: cite.trim(),
    title: title.trim(),
    ...said({ gazette: word(gazette), amendments: actsOf(amendments) }),
  };
}

function periodOf({ count, unit }: PeriodText) {
  return count.trim() === "" ? undefined : { count: Number(count), unit };
}

function commencementOf({ commencement, date, after }: FrameText) {
  switch (commencement) {
    case "promulgation":
      return undefined;
    case "date":
      return { date };
    case "after":
      return { after: { count: Number(after.count), unit: after.unit } };
  }
}

function joined(paragraphs: readonly string[] | undefined): string {
  return (paragraphs ?? []).join("\n");
}

function periodText(period: FramePeriod | undefined): PeriodText {
  return { count: period === undefined ? "" : String(period.count), unit: period?.unit ?? "month" };
}

function actText(act: BasisAct | CitedAct, mint: () => string): ActText {
  const { cite, title, gazette = "" } = act;
  const amendments = "amendments" in act ? (act.amendments ?? []) : [];
  return {
    key: mint(),
    cite,
    title,
    gazette,
    amendments: amendments.map((one) => actText(one, mint)),
  };
}
