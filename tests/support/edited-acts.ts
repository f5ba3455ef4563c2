/** The acts that random edits begin from, as a drafter's file has them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDialect } from "../../engine/dialect/index.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import { profiles } from "../../schemas/profiles/index.ts";
import { readChain } from "./corpus.ts";
import { asPrinted } from "./round-trip.ts";

const { id: profile } = profiles;
const EXISTING = join(import.meta.dirname, "../../drafts/existing");
const TITLE = "UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 1 TAHUN 2020 TENTANG HAL YANG DIATUR";

const read = (source: string): LegalDocument =>
  asPrinted(readDialect(source, { profile }).document);

/** The acts of the library but the constitution, which no bill amends. */
export function libraryActs(): readonly LegalDocument[] {
  const files = readdirSync(EXISTING).filter((file) => !file.startsWith("uud-"));
  return files.map((file) => read(readFileSync(join(EXISTING, file), "utf8")));
}

/** Whole acts of the corpus. */
export function wholeActs(): readonly LegalDocument[] {
  return [
    "triples/ite/base_UU_2008_011.json",
    "triples/ite/consolidated-after-1_DERIVED.json",
    "triples/pse-privat/base_PERMENKOMINFO_2020_005.json",
    "triples/permenkominfo-2021-6-chain/base_PERMENKOMINFO_2021_006.json",
  ].map((path) => read(readChain(path, TITLE)));
}
