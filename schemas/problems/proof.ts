/** Why a bill is not proven, and what a certificate does not agree with. */
import type { ProblemTable } from "./table.ts";

/** What a certificate holds a hash of. */
export type CertifiedText = "base" | "bill" | "proposal" | "result" | "frame";

export interface ProofFacts {
  readonly "proof/edits-refused": { readonly count: number };
  readonly "proof/other-base": { readonly named: string; readonly base: string };
  readonly "proof/restored": { readonly count: number; readonly clauses: string };
  readonly "proof/restored-otherwise": { readonly told: number; readonly counted: number };
  readonly "proof/base-not-compared": { readonly named: string; readonly base: string };
  readonly "proof/not-expressible": { readonly unit: string };
  readonly "proof/not-understood": { readonly item: string; readonly code: string };
  readonly "proof/understood-otherwise": { readonly item: string };
  readonly "proof/not-applied": {
    readonly item: string;
    readonly outcome: string;
    readonly code: string;
  };
  readonly "proof/undeclared": { readonly item: string; readonly clause: string };
  readonly "proof/not-equal": { readonly clause: string };
  readonly "proof/letters-differ": { readonly article: string };
  readonly "proof/certificate-unreadable": { readonly reason: string };
  readonly "proof/text-missing": { readonly text: CertifiedText };
  readonly "proof/text-unknown": { readonly file: string };
  readonly "proof/result-differs": { readonly expected: string; readonly found: string };
  readonly "proof/frame-otherwise": { readonly file: string; readonly part: string };
  readonly "proof/names-otherwise": { readonly words: string; readonly expected: string };
  readonly "proof/part-unread": { readonly part: string };
  readonly "proof/other-engine": { readonly certificate: string; readonly engine: string };
}

export const proofProblems = {
  "proof/edits-refused": { severity: "error", status: 422 },
  "proof/other-base": { severity: "error", status: 422 },
  "proof/restored": { severity: "warning", status: 200 },
  "proof/restored-otherwise": { severity: "error", status: 422 },
  "proof/base-not-compared": { severity: "warning", status: 200 },
  "proof/not-expressible": { severity: "error", status: 422 },
  "proof/not-understood": { severity: "error", status: 422 },
  "proof/understood-otherwise": { severity: "error", status: 422 },
  "proof/not-applied": { severity: "error", status: 422 },
  "proof/undeclared": { severity: "error", status: 422 },
  "proof/not-equal": { severity: "error", status: 422 },
  "proof/letters-differ": { severity: "error", status: 422 },
  "proof/certificate-unreadable": { severity: "error", status: 422 },
  "proof/text-missing": { severity: "error", status: 422 },
  "proof/text-unknown": { severity: "error", status: 422 },
  "proof/result-differs": { severity: "error", status: 422 },
  "proof/frame-otherwise": { severity: "error", status: 422 },
  "proof/names-otherwise": { severity: "error", status: 422 },
  "proof/part-unread": { severity: "error", status: 422 },
  "proof/other-engine": { severity: "warning", status: 200 },
} as const satisfies ProblemTable<ProofFacts>;

// A bill with one instruction has no numbers.
const itemNamed = (item: string): string => (item === "" ? "the instruction" : `item ${item}`);
const angka = (item: string): string => (item === "" ? "instruksi" : `angka ${item}`);

export const proofEnglish: {
  readonly [Code in keyof ProofFacts]: (facts: ProofFacts[Code]) => string;
} = {
  "proof/edits-refused": ({ count }) =>
    `Not proven: ${count} ${count === 1 ? "edit has" : "edits have"} no official form, so the bill leaves ${count === 1 ? "it" : "them"} out.`,
  "proof/other-base": ({ named, base }) =>
    `Not proven: the bill names ${named}, and the base is ${base}.`,
  "proof/restored": ({ count, clauses }) =>
    `Proven, with ${count} ${count === 1 ? "provision" : "provisions"} restored as "Dihapus.": ${clauses}. The bill gives the proposed text but for ${count === 1 ? "it" : "these"}.`,
  "proof/restored-otherwise": ({ told, counted }) =>
    `The certificate tells of ${told} provisions that were restored as "Dihapus.", and there are ${counted}.`,
  "proof/base-not-compared": ({ named, base }) =>
    `Whether the base is the act that the bill names was not checked: the bill names ${named || "none by number and title"}, the base calls itself "${base}".`,
  "proof/not-expressible": ({ unit }) =>
    `Not proven: the bill cannot be printed so that it reads back the same; "${unit}" would be read in another structure.`,
  "proof/not-understood": ({ item, code }) =>
    `Not proven: ${itemNamed(item)} of the printed bill is not understood (${code}).`,
  "proof/understood-otherwise": ({ item }) =>
    `Not proven: ${itemNamed(item)} of the printed bill says something else than what was drafted.`,
  "proof/not-applied": ({ item, outcome, code }) =>
    `Not proven: ${itemNamed(item)} was not applied to the base: ${outcome} (${code}).`,
  "proof/undeclared": ({ item, clause }) =>
    `Not proven: ${itemNamed(item)} changes ${clause} without naming it.`,
  "proof/not-equal": ({ clause }) =>
    `Not proven: what the bill gives differs from the proposal at ${clause}.`,
  "proof/letters-differ": ({ article }) =>
    `Not proven: ${article} stands neither in the printed bill nor in the base as the proposal has it, letter for letter.`,
  "proof/certificate-unreadable": ({ reason }) => `This is no certificate: ${reason}.`,
  "proof/text-missing": ({ text }) =>
    `None of the files is the ${text} that the certificate speaks of; its hash differs or it was not given.`,
  "proof/text-unknown": ({ file }) =>
    `${file} is none of the texts that the certificate speaks of: its hash is another.`,
  "proof/result-differs": ({ expected, found }) =>
    `The bill applied to the base gives another text than certified: ${found}, not ${expected}.`,
  "proof/frame-otherwise": ({ file, part }) =>
    `The bill does not have the frame of ${file}: it reads otherwise at "${part}".`,
  "proof/names-otherwise": ({ words, expected }) =>
    `Not proven: the bill says "${words}"${expected === "" ? ", which names no act that it amends" : `, and should say "${expected}"`}.`,
  "proof/part-unread": ({ part }) =>
    `Not proven: "${part}" of the bill neither amends nor is a provision of the bill itself (an article with a Roman number); nobody can tell what it does.`,
  "proof/other-engine": ({ certificate, engine }) =>
    `The certificate was made by engine ${certificate}, this is ${engine}.`,
};

const TEXTS: { readonly [Text in CertifiedText]: string } = {
  base: "naskah dasar",
  bill: "rancangan perubahan",
  proposal: "usul",
  result: "naskah hasil",
  frame: "kerangka rancangan",
};

export const proofIndonesian: {
  readonly [Code in keyof ProofFacts]: (facts: ProofFacts[Code]) => string;
} = {
  "proof/edits-refused": ({ count }) =>
    `Belum terbukti: ${count} suntingan tidak ada bentuk resminya sehingga tidak dimuat dalam rancangan.`,
  "proof/other-base": ({ named, base }) =>
    `Belum terbukti: rancangan menyebut ${named}, sedangkan naskah dasarnya ${base}.`,
  "proof/restored": ({ count, clauses }) =>
    `Terbukti, dengan ${count} ketentuan yang dipulihkan sebagai “Dihapus.”: ${clauses}. Selain itu, rancangan menghasilkan naskah usulan.`,
  "proof/restored-otherwise": ({ told, counted }) =>
    `Sertifikat menyebut ${told} ketentuan yang dipulihkan sebagai “Dihapus.”, sedangkan yang ditemukan ${counted}.`,
  "proof/base-not-compared": ({ named, base }) =>
    `Tidak diperiksa apakah naskah dasar adalah peraturan yang disebut rancangan: rancangan menyebut ${named || "tidak satu pun dengan nomor dan judul"}, naskah dasar berjudul "${base}".`,
  "proof/not-expressible": ({ unit }) =>
    `Belum terbukti: rancangan tidak dapat dicetak dan dibaca kembali sama; “${unit}” akan terbaca dalam susunan lain.`,
  "proof/not-understood": ({ item, code }) =>
    `Belum terbukti: ${angka(item)} rancangan tercetak tidak dipahami (${code}).`,
  "proof/understood-otherwise": ({ item }) =>
    `Belum terbukti: ${angka(item)} rancangan tercetak berarti lain daripada yang disusun.`,
  "proof/not-applied": ({ item, outcome, code }) =>
    `Belum terbukti: ${angka(item)} tidak diterapkan pada naskah dasar: ${outcome} (${code}).`,
  "proof/undeclared": ({ item, clause }) =>
    `Belum terbukti: ${angka(item)} mengubah ${clause} tanpa menyebutnya.`,
  "proof/not-equal": ({ clause }) =>
    `Belum terbukti: hasil rancangan berbeda dengan usul pada ${clause}.`,
  "proof/letters-differ": ({ article }) =>
    `Belum terbukti: ${article} tidak tertulis huruf demi huruf seperti usul, baik dalam rancangan tercetak maupun dalam naskah dasar.`,
  "proof/certificate-unreadable": ({ reason }) => `Ini bukan sertifikat: ${reason}.`,
  "proof/text-missing": ({ text }) =>
    `Tidak satu pun berkas adalah ${TEXTS[text]} yang dimaksud sertifikat; hash-nya lain atau berkasnya tidak diberikan.`,
  "proof/text-unknown": ({ file }) =>
    `${file} bukan naskah yang dimaksud sertifikat: hash-nya lain.`,
  "proof/result-differs": ({ expected, found }) =>
    `Rancangan yang diterapkan pada naskah dasar menghasilkan naskah lain: ${found}, bukan ${expected}.`,
  "proof/frame-otherwise": ({ file, part }) =>
    `Rancangan tidak memuat kerangka ${file}: bunyinya lain pada “${part}”.`,
  "proof/names-otherwise": ({ words, expected }) =>
    `Belum terbukti: rancangan berbunyi “${words}”${expected === "" ? ", yang tidak menyebut peraturan yang diubah" : `, seharusnya “${expected}”`}.`,
  "proof/part-unread": ({ part }) =>
    `Belum terbukti: “${part}” dalam rancangan bukan perubahan dan bukan ketentuan rancangan itu sendiri (pasal berangka Romawi); tidak dapat dipastikan apa akibatnya.`,
  "proof/other-engine": ({ certificate, engine }) =>
    `Sertifikat dibuat dengan mesin ${certificate}, ini ${engine}.`,
};
