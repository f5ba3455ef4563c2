/** The texts that Akoma Ntoso is measured on: every act of the corpus in all its editions, comparative texts, our own drafts. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDialect } from "../../engine/dialect/index.ts";
import { titleOf } from "../../engine/document/index.ts";
import { readHtml, readPlainText } from "../../engine/intake/index.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import type { Facts } from "../../schemas/facts.ts";
import { type Profile, profiles } from "../../schemas/profiles/index.ts";
import { readCorpus } from "../../tests/support/corpus.ts";
import { BENCH_ROWS } from "../intake/acts.ts";

export interface OwnText {
  readonly name: string;
  readonly document: LegalDocument;
  readonly profile: Profile;
  readonly facts: Facts | null;
}

/** A text that is read when it is measured. */
export interface OwnSource {
  readonly name: string;
  readonly read: () => OwnText;
}

/** Texts without a second edition, which the bench of intake does not judge. */
const OTHER_ACTS = [
  "uu-2022-13/data-peraturan.md",
  "uu-2011-12/lampiran-ii-teknik-penyusunan.txt",
  "uud-1945/UUD45.txt",
  "uud-1945/UUD45_SatuNaskah.txt",
  "uud-1945/UUD45_perubahan1.txt",
  "uud-1945/UUD45_perubahan2.txt",
  "uud-1945/UUD45_perubahan3.txt",
  "uud-1945/UUD45_perubahan4.txt",
];

const COMPARATIVE: readonly (readonly [path: string, country: string])[] = [
  ["au/criminal-code-act-1995-vol2.md", "au"],
  ["au/criminal-code-div-474.md", "au"],
  ["au/enhancing-online-safety-consequential-amendments-2015.md", "au"],
  ["au/enhancing-online-safety-for-children-act-2015.md", "au"],
  ["de/netzdg-2022-02.md", "de"],
  ["eu/gdpr-eurlex.html", "eu"],
  ["ph/ra-10173-data-privacy-act.html", "ph"],
  ["ph/ra-10175-cybercrime-prevention.html", "ph"],
  ["ph/ra-11862-expanded-anti-trafficking-2022.EXCERPT.md", "ph"],
  ["ph/ra-11930-osaec-IRR-2023.EXCERPT.md", "ph"],
  ["ph/ra-9995-anti-voyeurism.html", "ph"],
  ["treaties/budapest-cybercrime-convention-2001.en.md", "coe"],
  ["treaties/coe-anti-trafficking-convention-2005.en.md", "coe"],
  ["treaties/crc-1989.en.md", "un"],
  ["treaties/crc-opsc-2000.en.md", "un"],
  ["treaties/lanzarote-convention-2007.en.md", "coe"],
  ["treaties/palermo-protocol-2000.en.md", "un"],
  ["treaties/untoc-2000.en.md", "un"],
  ["uk/online-safety-act-2023.txt", "gb"],
];

/** All texts, in the order in which they are printed. */
export const OWN_SOURCES: readonly OwnSource[] = [
  ...BENCH_ROWS.map(({ input }) => corpusText(input, profiles.id)),
  ...OTHER_ACTS.map((path) => corpusText(`id/${path}`, profiles.id)),
  ...COMPARATIVE.flatMap(([path, country]) => {
    const profile = profileNamed(country);
    return profile === undefined ? [] : [corpusText(`comparative/${path}`, profile)];
  }),
  ...draftFiles().map(draftText),
];

/** Texts of countries that there are no profiles for. */
export const UNREAD: readonly string[] = COMPARATIVE.flatMap(([path, country]) =>
  profileNamed(country) === undefined ? [path] : [],
);

function profileNamed(country: string): Profile | undefined {
  return Object.entries(profiles).find(([name]) => name === country)?.[1];
}

function corpusText(path: string, profile: Profile): OwnSource {
  const readText = path.endsWith(".html") ? readHtml : readPlainText;
  return {
    name: path,
    read: () => {
      const { document } = readText(readCorpus(path), { profile });
      return { name: path, document, profile, facts: factsOf(path, document) };
    },
  };
}

// The folder is the address. Of most acts it tells the year alone, so the day is one that stands for it.
function factsOf(path: string, document: LegalDocument): Facts | null {
  const found = /^id\/([a-z]+)-(\d{4})(?:-(\d+))?\//u.exec(path);
  if (found === null) return null;
  const [, type = "", year = "", number = "nn"] = found;
  const subtype = type === "permenkominfo" ? "permen/kominfo" : type;
  return {
    dialect: 1,
    work: `/akn/id/act/${subtype}/${year}/${number}`,
    title: titleOf(document),
    language: "id",
    state: "enacted",
    extent: "whole",
    date: `${year}-12-31`,
  };
}

function draftFiles(): readonly string[] {
  return readdirSync("drafts", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md") && !file.endsWith("README.md"))
    .sort();
}

function draftText(file: string): OwnSource {
  const name = `drafts/${file}`;
  return { name, read: () => ({ name, ...readDialect(readFileSync(name, "utf8")) }) };
}

/** Every text under a folder, as acts of Indonesia without facts: the unpacked collections of the corpus. */
export function folderTexts(folder: string): readonly OwnSource[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:txt|html|md)$/u.test(file) && !file.endsWith("README.md"))
    .sort()
    .map((name) => ({
      name,
      read: () => {
        const readText = name.endsWith(".html") ? readHtml : readPlainText;
        const source = readFileSync(join(folder, name), "utf8");
        const { document } = readText(source, { profile: profiles.id });
        return { name, document, profile: profiles.id, facts: null };
      },
    }));
}

/** Files of others, under a name each. */
export function foreignFiles(): readonly (readonly [name: string, xml: string])[] {
  return [
    ...FOREIGN.map((path) => [path, readCorpus(`akn/${path}`)] as const),
    ...fixtures("laws-africa/indigo-published-fixture.json"),
  ];
}

const FOREIGN = [
  "oasis-examples-ns30/cl_Sesion56_2.xml",
  "oasis-examples-ns30/eu_COM20130619_EN-8.xml",
  "oasis-examples-ns30/it_senato_ddl_2013.xml",
  "oasis-examples-ns30/ke_Debate_Bungeni_2011-06-10.xml",
  "oasis-examples-ns30/uk_pga-2014-27-enacted-data.xml",
  "oasis-examples-ns30/us_Act_2011-11-29.xml",
  "oasis-examples-ns30/us_Title9-Chap3-eng.xml",
  "oasis-examples-ns30/uy_bill_2010-09-27.xml",
  "oasis-examples-ns30/za_Judgement_2008-11-26.xml",
  "laws-africa/bluebell-eids_edge.xml",
  "laws-africa/indigo-pdf-basic_in.xml",
  "laws-africa/slaw-community-fire-safety.akn2.xml",
];

function fixtures(path: string): readonly (readonly [string, string])[] {
  const records = JSON.parse(readCorpus(`akn/${path}`)) as readonly {
    readonly pk: number;
    readonly fields: { readonly document_xml?: string };
  }[];
  return records.flatMap(({ pk, fields }) =>
    fields.document_xml === undefined ? [] : [[`${path} ${pk}`, fields.document_xml] as const],
  );
}
