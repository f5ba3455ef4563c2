import { describe, expect, test } from "@jest/globals";
import type { Node } from "prosemirror-model";
import { writeAkn } from "../../engine/akn/index.ts";
import { readDialect } from "../../engine/dialect/index.ts";
import { diffDocuments } from "../../engine/diff/index.ts";
import { addressClauses } from "../../engine/document/index.ts";
import { understandBill } from "../../engine/instruction/index.ts";
import { isInstruction, mayOpenInstruction } from "../../engine/instruction/lines.ts";
import { readArticleLine } from "../../engine/intake/article-labels.ts";
import { readContainerLine } from "../../engine/intake/container-labels.ts";
import { lintDocument } from "../../engine/lint/index.ts";
import { subjectOf } from "../../engine/lint/subject.ts";
import { findReferences } from "../../engine/reference/index.ts";
import { parseHeadingLabel } from "../../engine/text/index.ts";
import { unitWord } from "../../engine/wording/read/index.ts";
import type { LabelStep, Operation } from "../../schemas/amendment.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import { profiles } from "../../schemas/profiles/index.ts";
import { type AgreementRow, readAgreement } from "../support/agreement.ts";
import { act, article, list, paragraph, point } from "../support/build.ts";
import { sideOf } from "../support/diff-laws.ts";
import { billOf } from "./instruction/support.ts";

const { id: profile } = profiles;
const { units, acts, verbs } = readAgreement();

const read = (source: string): LegalDocument => readDialect(source, { profile }).document;
// "Pasal 12a" and "Pasal 12A" are one article; who keeps the letter as it stands looks for both.
const pathOf = (steps: readonly Pick<LabelStep, "role" | "number" | "mark">[]): string =>
  steps
    .map(({ role, number, mark }) => {
      const one =
        role === "pasal"
          ? number.replace(/(?<=^\d+)[a-z]$/u, (letter) => letter.toUpperCase())
          : number;
      return `${role}:${one}${mark === ")" ? ")" : ""}`;
    })
    .join("/");

/** A reader of a form; undefined where the form is nothing that it is asked about. */
type Reader = (form: string) => string | undefined;

/** Readers that keep a damaged label as it stands; whoever asks them what it means gets no answer. */
const TO_THE_LETTER: ReadonlySet<string> = new Set(["reference", "heading"]);

/**
 * One test a row and reader: where a row excepts a reader, the two must differ, so that no exception outlives its reason. A
 * damaged form is read as what it means or not at all.
 */
function agree(rows: readonly AgreementRow[], readers: { readonly [name: string]: Reader }): void {
  const cases = rows.flatMap((row) =>
    Object.entries(readers).map(([name, reader]) => [name, row.form, row, reader] as const),
  );
  test.each(cases)("%s: %s", (name, form, { meaning, except }, reader) => {
    const found = reader(form);
    const excepted = except.split(/, /u);
    if (excepted.includes(name)) expect([undefined, meaning]).not.toContain(found);
    else if (!excepted.includes("damaged")) expect([undefined, meaning]).toContain(found);
    else if (!TO_THE_LETTER.has(name)) expect([undefined, "", meaning]).toContain(found);
  });
  const damaged = rows.filter(({ except }) => /(?:^|, )damaged/u.test(except));
  if (damaged.length > 0)
    test.each(damaged.map(({ form, meaning }) => [form, meaning] as const))(
      "%s is damaged: not every reader has its meaning",
      (form, meaning) => {
        const found = Object.values(readers).map((reader) => reader(form));
        expect(found.every((one) => one === undefined || one === meaning)).toBe(false);
      },
    );
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
    akn: (form) => {
      const cited = citedAct(form);
      if (cited === undefined) return undefined;
      const xml = writeAkn(cited.before, profile, null);
      const target = /<ref [^>]*href="#([^"]+)"/u.exec(xml)?.[1] ?? "";
      return target === targetOf(cited) ? meaningIn(units, form) : target;
    },
    lint: (form) => {
      const cited = citedAct(form);
      if (cited === undefined) return undefined;
      const dangling = lintDocument(cited.before, { profile }).filter(
        ({ code }) => code === "lint/dangling-reference",
      );
      const found = subjectOf(cited.before, profile)
        .references()
        .flatMap(({ items }) => items);
      const [item] = found;
      const [target = ""] = item?.kind === "clause" ? item.targets : [];
      return dangling.length === 0 && target === targetOf(cited) ? meaningIn(units, form) : target;
    },
    follows: (form) => {
      const cited = citedAct(form);
      return cited === undefined ? undefined : followed(cited) ? meaningIn(units, form) : "";
    },
  });
});

const CITING = "art_800";

/** An act with the unit that a form names and an article that cites it, before and after the article of the unit got another number. */
interface Cited {
  readonly before: LegalDocument;
  readonly after: LegalDocument;
}

// Only units of an article: the numbers of containers do not run through an act.
function citedAct(form: string): Cited | undefined {
  const [first = "", ...inner] = meaningIn(units, form).split("/");
  const number = /^pasal:(.+)$/u.exec(first)?.[1];
  if (number === undefined) return undefined;
  const build = (label: string, spelled: string): LegalDocument =>
    act(
      article(label, ...nested(inner)),
      article("800", `Pelanggaran atas hal itu menurut ${spelled} dipidana.`),
    );
  const word = new RegExp(`(${unitWord("pasal")})(\\.?\\s*)\\d+`, "u");
  const moved = form.replace(word, (_, spelled: string, space: string) => `${spelled}${space}77`);
  return { before: build(number, form), after: build(number.replace(/^\d+/u, "77"), moved) };
}

/** The address of the unit that a form names. */
function targetOf({ before }: Cited): string | undefined {
  return addressClauses(before, profile).findLast(({ eid }) => !eid.startsWith(CITING))?.eid;
}

const TEXT = "Penyelenggara sistem elektronik dilarang menyebarkan gambar korban kepada umum.";

function nested([step, ...inner]: readonly string[]): readonly (Node | string)[] {
  const [role, number = ""] = step?.split(":") ?? [];
  const label = number.replace(")", "");
  if (role === undefined) return [TEXT];
  return role === "ayat"
    ? [paragraph(label, ...nested(inner))]
    : ["Penyelenggara sistem elektronik wajib:", list(point(label, ...nested(inner)))];
}

/** Whether the citation is told as one that only follows a renumbering. */
function followed({ before, after }: Cited): boolean {
  const { changes } = diffDocuments(sideOf(before, profile), sideOf(after, profile)).diff;
  return (
    changes.find(({ words }) => words.some(([, text]) => /dipidana/u.test(text)))?.follows === true
  );
}

const HEADINGS: ReadonlySet<string> = new Set(["pasal", "bab", "bagian", "paragraf", "buku"]);

// Headings name one unit; what is cited in small letters or with what is around it is none.
function headingOf(form: string, label: string): string | undefined {
  const row = units.find((one) => one.form === form);
  const isHeading = row !== undefined && HEADINGS.has(row.group) && !row.meaning.includes("/");
  if (!isHeading || /^\p{Ll}/u.test(form)) return undefined;
  const found = parseHeadingLabel(label, profile);
  return found === undefined
    ? ""
    : pathOf([{ role: found.row.role, number: found.number, mark: "" }]);
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
    follows: (form) => {
      const build = (label: string): LegalDocument =>
        act(article(label, TEXT), article("800", `Menurut Pasal ${label} ${form} dipidana.`));
      // A unit of another act never follows a number of the own one.
      return followed({ before: build("5"), after: build("77") })
        ? "follows"
        : meaningIn(acts, form);
    },
  });
});

function told(operation: Operation): readonly string[] {
  switch (operation.kind) {
    case "insert":
      return operation.units.map(({ path }) => `insert ${pathOf(path)}`);
    case "renumber":
      return [`renumber ${pathOf(operation.target.path)} ${pathOf(operation.to.path)}`];
    case "split":
      return [
        `split ${[operation.target, ...operation.into].map(({ path }) => pathOf(path)).join(" ")}`,
      ];
    default:
      return [`${operation.kind} ${pathOf(operation.target.path)}`];
  }
}

const MODIFICATIONS: { readonly [type: string]: string } = {
  substitution: "replace",
  repeal: "delete",
  insertion: "insert",
};

describe("verbs", () => {
  const billWith = (form: string): LegalDocument =>
    read(
      billOf([
        /berikut ?:$/u.test(form)
          ? [
              form,
              "### Pasal 5",
              "(1) Izin.",
              ...(/ayat \(2\)/u.test(form) ? ["(2) Syarat."] : []),
              ...(/ayat \(3\)/u.test(form) ? ["(3) Biaya."] : []),
            ]
          : [form],
      ]),
    );
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
        ...writeAkn(billWith(form), profile, null).matchAll(
          /<textualMod type="(\w+)"(.*?)<\/textualMod>/gsu,
        ),
      ].flatMap(([, type = "", inside = ""]) => {
        const kind = MODIFICATIONS[type] ?? "";
        // What one verb adds at one place is one modification with several new units.
        return kind === "insert" ? (inside.match(/<new /gu) ?? []).map(() => kind) : [kind];
      });
      const wanted = meaningOf(form)
        .split("; ")
        .map((one) => one.split(" ")[0]);
      return types.join() === wanted.join() ? meaningOf(form) : types.join();
    },
  });
});

function meaningOf(form: string): string {
  return meaningIn(verbs, form);
}

function meaningIn(rows: readonly AgreementRow[], form: string): string {
  return rows.find((row) => row.form === form)?.meaning ?? "";
}
