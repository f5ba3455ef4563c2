import { describe, expect, test } from "@jest/globals";
import { writeAkn } from "../../engine/akn/index.ts";
import { readDialect } from "../../engine/dialect/index.ts";
import { understandBill } from "../../engine/instruction/index.ts";
import { isInstruction, mayOpenInstruction } from "../../engine/instruction/lines.ts";
import { readArticleLine } from "../../engine/intake/article-labels.ts";
import { readContainerLine } from "../../engine/intake/container-labels.ts";
import { subjectOf } from "../../engine/lint/subject.ts";
import { findReferences } from "../../engine/reference/index.ts";
import { parseHeadingLabel } from "../../engine/text/index.ts";
import type { LabelStep, Operation } from "../../schemas/amendment.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import { profiles } from "../../schemas/profiles/index.ts";
import { type AgreementRow, readAgreement } from "../support/agreement.ts";
import { billOf } from "./instruction/support.ts";

const { id: profile } = profiles;
const { units, acts, verbs } = readAgreement();

const read = (source: string): LegalDocument => readDialect(source, { profile }).document;
const pathOf = (steps: readonly Pick<LabelStep, "role" | "number" | "mark">[]): string =>
  steps.map(({ role, number, mark }) => `${role}:${number}${mark === ")" ? ")" : ""}`).join("/");

/** A reader of a form; undefined where the form is nothing that it is asked about. */
type Reader = (form: string) => string | undefined;

/** One test a row and reader: where a row excepts a reader, the two must differ, so that no exception outlives its reason. */
function agree(rows: readonly AgreementRow[], readers: { readonly [name: string]: Reader }): void {
  const cases = rows.flatMap((row) =>
    Object.entries(readers).map(([name, reader]) => [name, row.form, row, reader] as const),
  );
  test.each(cases)("%s: %s", (name, form, { meaning, except }, reader) => {
    const found = reader(form);
    const isExcepted = except.split(/, /u).includes(name);
    if (found === undefined) expect(isExcepted).toBe(false);
    else if (isExcepted) expect(found).not.toBe(meaning);
    else expect(found).toBe(meaning);
  });
}

const counted = (rows: readonly AgreementRow[]): readonly (readonly [string, number])[] =>
  [...new Set(rows.map(({ group }) => group))].map((group) => [
    group,
    rows.filter((row) => row.group === group).length,
  ]);

describe("the table of agreement", () => {
  test.each([...counted(units), ...counted(acts), ...counted(verbs)])(
    "has at least eight rows for %s",
    (_, count) => {
      expect(count).toBeGreaterThanOrEqual(8);
    },
  );
});

describe("units", () => {
  agree(units, {
    reference: (form) => {
      const [found] = findReferences(`menurut ${form} dipidana`, profile);
      const place = found?.items[0];
      return place?.kind === "one" ? pathOf(place.place.path) : "";
    },
    instruction: (form) => {
      const { instructions } = understandBill(
        read(billOf([[`Ketentuan ${form} dihapus.`]])),
        profile,
      );
      const [operation] = instructions[0]?.operations ?? [];
      return operation === undefined || operation.kind === "insert"
        ? ""
        : pathOf(operation.target.path);
    },
    heading: (form) => headingOf(form, form),
    intake: (form) => {
      const label =
        readContainerLine(form, profile)?.label ??
        readArticleLine(form, profile)?.readings[0]?.label;
      return headingOf(form, label ?? "");
    },
  });
});

const HEADINGS: ReadonlySet<string> = new Set(["pasal", "bab", "bagian", "paragraf", "buku"]);

// Headings name one unit; what is cited in small letters or with what is around it is none.
function headingOf(form: string, label: string): string | undefined {
  const row = units.find((one) => one.form === form);
  const isHeading = row !== undefined && HEADINGS.has(row.group) && !row.meaning.includes("/");
  if (!isHeading || /^\p{Ll}/u.test(form)) return undefined;
  const found = parseHeadingLabel(label, profile);
  return found === undefined
    ? ""
    : pathOf([
        {
          role: found.row.role,
          number: found.number.replace(/(?<=\d)[a-z]$/u, (letter) => letter.toUpperCase()),
          mark: "",
        },
      ]);
}

const addressesOf = (works: readonly string[]): string =>
  works.map((work) => work.replace("/akn/id/act/", "")).join(" ");

describe("acts", () => {
  agree(acts, {
    reference: (form) => {
      const [found] = findReferences(`menurut Pasal 5 ${form} dipidana`, profile);
      return found?.act === null || found === undefined ? "silent" : addressesOf(found.act.works);
    },
    instruction: (form) => {
      const opening = `Beberapa ketentuan dalam ${form} diubah sebagai berikut:`;
      const bill = understandBill(read(billOf([["Pasal 5 dihapus."]], { opening })), profile);
      const [act] = bill.acts;
      return act === undefined ? "silent" : addressesOf(act.works);
    },
    akn: (form) => {
      const xml = writeAkn(read(`### Pasal 1\n\nMenurut Pasal 5 ${form} dipidana.`), profile, null);
      const works = [...xml.matchAll(/<ref href="\/akn\/id\/act\/([^"~]*)\/~art_5"/gu)].map(
        ([, work]) => work ?? "",
      );
      // What can be one of two acts has no reference.
      return works.length === 0 ? undefined : works.join(" ");
    },
  });
});

const told = (operation: Operation): readonly string[] =>
  operation.kind === "insert"
    ? operation.units.map(({ path }) => `insert ${pathOf(path)}`)
    : [`${operation.kind} ${pathOf(operation.target.path)}`];

const MODIFICATIONS: { readonly [type: string]: string } = {
  substitution: "replace",
  repeal: "delete",
  insertion: "insert",
};

describe("verbs", () => {
  const billWith = (form: string): LegalDocument =>
    read(billOf([/berikut:$/u.test(form) ? [form, "### Pasal 5", "(1) Izin."] : [form]]));
  agree(verbs, {
    instruction: (form) =>
      understandBill(billWith(form), profile)
        .instructions.flatMap(({ operations }) => operations.flatMap(told))
        .join("; "),
    intake: (form) =>
      mayOpenInstruction(form, true) && isInstruction(form) ? meaningOf(form) : "silent",
    lint: (form) =>
      subjectOf(billWith(form), profile)
        .saidInstructions()
        .flatMap(({ said }) => said.flatMap(told))
        .join("; "),
    akn: (form) => {
      const types = [
        ...writeAkn(billWith(form), profile, null).matchAll(/<textualMod type="(\w+)"/gu),
      ].map(([, type]) => MODIFICATIONS[type ?? ""] ?? "");
      const wanted = meaningOf(form)
        .split("; ")
        .map((one) => one.split(" ")[0]);
      return types.join() === wanted.join() ? meaningOf(form) : types.join();
    },
  });
});

function meaningOf(form: string): string {
  return verbs.find((row) => row.form === form)?.meaning ?? "";
}
