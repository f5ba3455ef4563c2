/** What can be wrong with the bytes of a source before its text is read. */
import type { ProblemTable } from "./table.ts";

export interface ExtractFacts {
  readonly "extract/empty": Record<never, never>;
  readonly "extract/unknown-format": Record<never, never>;
  readonly "extract/other-format": { readonly name: string };
  readonly "extract/not-that-format": { readonly asked: string; readonly found: string };
  readonly "extract/other-extension": { readonly extension: string; readonly format: string };
  readonly "extract/too-long": { readonly bytes: number; readonly limit: number };
  readonly "extract/encoded-twice": { readonly text: string; readonly count: number };
  readonly "extract/guessed-encoding": { readonly encoding: string };
  readonly "extract/scripts-left-out": { readonly count: number };
  readonly "extract/encrypted": { readonly format: string };
  readonly "extract/pdf-truncated": Record<never, never>;
  readonly "extract/pdf-broken": { readonly reason: string };
  readonly "extract/pdf-page-broken": { readonly page: number; readonly reason: string };
  readonly "extract/too-many-pages": { readonly pages: number; readonly limit: number };
  readonly "extract/too-much-text": { readonly limit: number };
  readonly "extract/no-text-layer": { readonly pages: string };
  readonly "extract/image-pages": { readonly pages: string };
  readonly "extract/unmapped-characters": { readonly count: number; readonly pages: string };
  readonly "extract/pdf-footnotes": { readonly lines: number };
  readonly "extract/two-columns": { readonly pages: string };
  readonly "extract/unsure-word": {
    readonly text: string;
    readonly percent: number;
    readonly proposal: string | null;
  };
  readonly "extract/unsure-words": { readonly count: number; readonly words: string };
  readonly "extract/pdf-annotations": { readonly count: number; readonly text: string };
  readonly "extract/docx-truncated": { readonly reason: string };
  readonly "extract/docx-part-missing": { readonly part: string };
  readonly "extract/pdf-too-large": { readonly limit: number };
  readonly "extract/pdf-packed": { readonly times: number };
  readonly "extract/docx-too-large": { readonly part: string; readonly limit: number };
  readonly "extract/docx-packed": { readonly part: string; readonly times: number };
  readonly "extract/docx-entities": { readonly part: string };
  readonly "extract/docx-broken": { readonly part: string; readonly reason: string };
  readonly "extract/docx-changes": { readonly inserted: number; readonly deleted: number };
  readonly "extract/docx-not-kept": { readonly what: string; readonly count: number };
  readonly "extract/words-lost": { readonly source: string; readonly document: string };
  readonly "extract/time-limit": { readonly seconds: number };
  readonly "extract/memory-limit": { readonly megabytes: number };
  readonly "extract/stopped": Record<never, never>;
  readonly "extract/failed": { readonly reason: string };
}

export const extractProblems = {
  "extract/empty": { severity: "error", status: 422 },
  "extract/unknown-format": { severity: "error", status: 415 },
  "extract/other-format": { severity: "error", status: 415 },
  "extract/not-that-format": { severity: "error", status: 415 },
  "extract/other-extension": { severity: "warning", status: 200 },
  "extract/too-long": { severity: "error", status: 413 },
  "extract/encoded-twice": { severity: "warning", status: 200 },
  "extract/guessed-encoding": { severity: "warning", status: 200 },
  "extract/scripts-left-out": { severity: "warning", status: 200 },
  "extract/encrypted": { severity: "error", status: 422 },
  "extract/pdf-truncated": { severity: "error", status: 422 },
  "extract/pdf-broken": { severity: "error", status: 422 },
  "extract/pdf-page-broken": { severity: "error", status: 422 },
  "extract/too-many-pages": { severity: "error", status: 413 },
  "extract/too-much-text": { severity: "error", status: 413 },
  "extract/no-text-layer": { severity: "error", status: 422 },
  "extract/image-pages": { severity: "warning", status: 200 },
  "extract/unmapped-characters": { severity: "warning", status: 200 },
  "extract/pdf-footnotes": { severity: "warning", status: 200 },
  "extract/two-columns": { severity: "warning", status: 200 },
  "extract/unsure-word": { severity: "warning", status: 200 },
  "extract/unsure-words": { severity: "warning", status: 200 },
  "extract/pdf-annotations": { severity: "warning", status: 200 },
  "extract/docx-truncated": { severity: "error", status: 422 },
  "extract/docx-part-missing": { severity: "error", status: 422 },
  "extract/pdf-too-large": { severity: "error", status: 413 },
  "extract/pdf-packed": { severity: "error", status: 413 },
  "extract/docx-too-large": { severity: "error", status: 413 },
  "extract/docx-packed": { severity: "error", status: 413 },
  "extract/docx-entities": { severity: "error", status: 422 },
  "extract/docx-broken": { severity: "error", status: 422 },
  "extract/docx-changes": { severity: "warning", status: 200 },
  "extract/docx-not-kept": { severity: "warning", status: 200 },
  "extract/words-lost": { severity: "error", status: 422 },
  "extract/time-limit": { severity: "error", status: 422 },
  "extract/memory-limit": { severity: "error", status: 422 },
  "extract/stopped": { severity: "error", status: 409 },
  "extract/failed": { severity: "error", status: 500 },
} as const satisfies ProblemTable<ExtractFacts>;

type Messages = { readonly [Code in keyof ExtractFacts]: (facts: ExtractFacts[Code]) => string };

export const extractEnglish: Messages = {
  "extract/empty": () => "The file is empty; choose the file with the text.",
  "extract/unknown-format": () =>
    "The file is none of PDF, DOCX, HTML, Akoma Ntoso, Markdown and plain text; save it as one of these.",
  "extract/other-format": ({ name }) =>
    `The file is ${name}, which is not read; save it as DOCX or PDF with text.`,
  "extract/not-that-format": ({ asked, found }) =>
    `The file was to be read as ${asked}, but it is ${found}; read it as that.`,
  "extract/other-extension": ({ extension, format }) =>
    `The name ends in .${extension}, but the file is ${format} and was read as that; check that it is the right file.`,
  "extract/too-long": ({ bytes, limit }) =>
    `The file has ${bytes} bytes, at most ${limit} are read; split it into parts.`,
  "extract/encoded-twice": ({ text, count }) =>
    `The file was encoded twice: ${count} signs such as "${text}" stand for others. Save it again from its source as UTF-8.`,
  "extract/guessed-encoding": ({ encoding }) =>
    `The text is not in UTF-8 and was read as ${encoding}; check its accents and quotation marks, or save it as UTF-8.`,
  "extract/scripts-left-out": ({ count }) =>
    `${count} scripts of the page were not run and left out; check that no text is missing that they would show.`,
  "extract/encrypted": ({ format }) =>
    `The ${format} is locked with a password; remove the password and try again.`,
  "extract/pdf-truncated": () =>
    "The PDF ends in the middle: its last part is missing; get the file again.",
  "extract/pdf-broken": ({ reason }) =>
    `The PDF is damaged (${reason}); get it again, or print it to a new PDF.`,
  "extract/pdf-page-broken": ({ page, reason }) =>
    `Page ${page} of the PDF cannot be read (${reason}); print the file to a new PDF.`,
  "extract/too-many-pages": ({ pages, limit }) =>
    `The PDF has ${pages} pages, at most ${limit} are read; split it into parts.`,
  "extract/too-much-text": ({ limit }) =>
    `The file holds more than ${limit} characters of text; split it into parts.`,
  "extract/no-text-layer": ({ pages }) =>
    `Pages ${pages} hold images only: run OCR first, then import the result.`,
  "extract/image-pages": ({ pages }) =>
    `Pages ${pages} hold images only: their text is missing here; run OCR first.`,
  "extract/unmapped-characters": ({ count, pages }) =>
    `${count} signs on pages ${pages} have no character in the PDF and show as \uFFFD; compare these pages with the print.`,
  "extract/two-columns": ({ pages }) =>
    `Page ${pages} is set in two columns and was read as such, the left one before the right one; compare with the original.`,
  "extract/unsure-word": ({ text, percent, proposal }) =>
    `The program that recognised the print was ${percent} % sure of "${text}": compare it with the print${proposal === null ? "" : `, which perhaps has "${proposal}"`}.`,
  "extract/unsure-words": ({ count, words }) =>
    `Of ${count} words the program that recognised the print was not sure; compare them with the original (page: word): ${words}.`,
  "extract/pdf-footnotes": ({ lines }) =>
    `${lines} lines of footnotes of the PDF are no text of the law and were left out; compare with the original.`,
  "extract/pdf-annotations": ({ count, text }) =>
    `The PDF has ${count} annotations with text that is not part of its pages ("${text}"); it was left out.`,
  "extract/docx-truncated": ({ reason }) =>
    `The DOCX is incomplete or damaged (${reason}); get the file again.`,
  "extract/docx-part-missing": ({ part }) =>
    `The file has no ${part}, so it is no Word document; save it as DOCX again.`,
  "extract/pdf-too-large": ({ limit }) =>
    `The PDF has more than ${limit} bytes beside its pictures when unpacked; it was not read. Print it to a new PDF.`,
  "extract/pdf-packed": ({ times }) =>
    `A part of the PDF is packed ${times} times over, as no text is; it was not read. Print it to a new PDF.`,
  "extract/docx-too-large": ({ part, limit }) =>
    `The part ${part} of the DOCX is larger than ${limit} bytes when unpacked; split the document.`,
  "extract/docx-packed": ({ part, times }) =>
    `The part ${part} of the DOCX unpacks to ${times} times its size, as no text does; it was not read. Save the document anew in Word.`,
  "extract/docx-entities": ({ part }) =>
    `The part ${part} of the DOCX has a document type, which may hide entities and is never read; save the document anew in Word.`,
  "extract/docx-broken": ({ part, reason }) =>
    `The part ${part} of the DOCX is damaged (${reason}); save the document anew in Word.`,
  "extract/docx-changes": ({ inserted, deleted }) =>
    `The DOCX has tracked changes: ${inserted} insertions were taken as text, ${deleted} deletions left out. Accept or reject them in Word if it should be otherwise.`,
  "extract/docx-not-kept": ({ what, count }) =>
    `${count} × ${what} in the DOCX cannot be kept as text; compare with the original.`,
  "extract/words-lost": ({ source, document }) =>
    `The words of the document are not those of the file: where the file has "${source}", the document has "${document}".`,
  "extract/time-limit": ({ seconds }) =>
    `The file was not read within ${seconds} seconds; split it into parts.`,
  "extract/memory-limit": ({ megabytes }) =>
    `The file needs more than ${megabytes} MB of memory to be read; split it into parts.`,
  "extract/stopped": () => "Reading the file was stopped; start again if you still want it.",
  "extract/failed": ({ reason }) =>
    `The program failed while it read the file (${reason}); report it with the file.`,
};

export const extractIndonesian: Messages = {
  "extract/empty": () => "Berkas kosong; pilih berkas yang memuat naskah.",
  "extract/unknown-format": () =>
    "Berkas bukan PDF, DOCX, HTML, Akoma Ntoso, Markdown, atau teks biasa; simpan dalam salah satu format itu.",
  "extract/other-format": ({ name }) =>
    `Berkas berformat ${name}, yang tidak dibaca; simpan sebagai DOCX atau PDF bertulisan.`,
  "extract/not-that-format": ({ asked, found }) =>
    `Berkas diminta dibaca sebagai ${asked}, tetapi berformat ${found}; bacalah sebagai itu.`,
  "extract/other-extension": ({ extension, format }) =>
    `Nama berkas berakhiran .${extension}, tetapi isinya ${format} dan dibaca demikian; periksa apakah berkasnya benar.`,
  "extract/too-long": ({ bytes, limit }) =>
    `Berkas berisi ${bytes} bita, paling banyak ${limit} yang dibaca; bagilah berkas itu.`,
  "extract/encoded-twice": ({ text, count }) =>
    `Berkas dikodekan dua kali: ${count} tanda seperti "${text}" menggantikan tanda lain. Simpan ulang dari sumbernya sebagai UTF-8.`,
  "extract/guessed-encoding": ({ encoding }) =>
    `Teks tidak dalam UTF-8 dan dibaca sebagai ${encoding}; periksa tanda aksen dan tanda kutip, atau simpan sebagai UTF-8.`,
  "extract/scripts-left-out": ({ count }) =>
    `${count} skrip pada halaman tidak dijalankan dan ditinggalkan; periksa apakah ada teks yang hilang karenanya.`,
  "extract/encrypted": ({ format }) =>
    `${format} terkunci kata sandi; hapus kata sandinya dan coba lagi.`,
  "extract/pdf-truncated": () =>
    "PDF terpotong: bagian akhirnya tidak ada; unduh atau minta berkas itu lagi.",
  "extract/pdf-broken": ({ reason }) =>
    `PDF rusak (${reason}); unduh lagi, atau cetak ke PDF baru.`,
  "extract/pdf-page-broken": ({ page, reason }) =>
    `Halaman ${page} PDF tidak dapat dibaca (${reason}); cetak berkas itu ke PDF baru.`,
  "extract/too-many-pages": ({ pages, limit }) =>
    `PDF berisi ${pages} halaman, paling banyak ${limit} yang dibaca; bagilah berkas itu.`,
  "extract/too-much-text": ({ limit }) =>
    `Berkas memuat lebih dari ${limit} karakter teks; bagilah berkas itu.`,
  "extract/no-text-layer": ({ pages }) =>
    `Halaman ${pages} hanya berisi gambar: jalankan OCR dahulu, lalu impor hasilnya.`,
  "extract/image-pages": ({ pages }) =>
    `Halaman ${pages} hanya berisi gambar: teksnya tidak ada di sini; jalankan OCR dahulu.`,
  "extract/unmapped-characters": ({ count, pages }) =>
    `${count} tanda pada halaman ${pages} tidak mempunyai karakter dalam PDF dan tampak sebagai \uFFFD; bandingkan halaman itu dengan cetakannya.`,
  "extract/two-columns": ({ pages }) =>
    `Halaman ${pages} tersusun dalam dua kolom dan dibaca demikian, kolom kiri sebelum kolom kanan; cocokkan dengan aslinya.`,
  "extract/unsure-word": ({ text, percent, proposal }) =>
    `Program pengenal cetakan hanya ${percent} % yakin akan "${text}": cocokkan dengan cetakan${proposal === null ? "" : `, yang mungkin memuat "${proposal}"`}.`,
  "extract/unsure-words": ({ count, words }) =>
    `Program pengenal cetakan tidak yakin akan ${count} kata; cocokkan dengan aslinya (halaman: kata): ${words}.`,
  "extract/pdf-footnotes": ({ lines }) =>
    `${lines} baris catatan kaki PDF bukan teks peraturan dan tidak disertakan; bandingkan dengan aslinya.`,
  "extract/pdf-annotations": ({ count, text }) =>
    `PDF memuat ${count} anotasi dengan teks yang bukan bagian halamannya ("${text}"); teks itu tidak disertakan.`,
  "extract/docx-truncated": ({ reason }) =>
    `DOCX tidak lengkap atau rusak (${reason}); unduh atau minta berkas itu lagi.`,
  "extract/docx-part-missing": ({ part }) =>
    `Berkas tidak memuat ${part}, jadi bukan dokumen Word; simpan lagi sebagai DOCX.`,
  "extract/pdf-too-large": ({ limit }) =>
    `PDF memuat lebih dari ${limit} bita di luar gambarnya setelah dibuka; berkas tidak dibaca. Cetaklah ke PDF baru.`,
  "extract/pdf-packed": ({ times }) =>
    `Bagian PDF dimampatkan ${times} kali, tidak seperti teks; berkas tidak dibaca. Cetaklah ke PDF baru.`,
  "extract/docx-too-large": ({ part, limit }) =>
    `Bagian ${part} DOCX lebih besar dari ${limit} bita setelah dibuka; bagilah dokumen itu.`,
  "extract/docx-packed": ({ part, times }) =>
    `Bagian ${part} DOCX membesar ${times} kali saat dibuka, tidak seperti teks; bagian itu tidak dibaca. Simpan ulang dokumen di Word.`,
  "extract/docx-entities": ({ part }) =>
    `Bagian ${part} DOCX memuat tipe dokumen, yang dapat menyembunyikan entitas dan tidak pernah dibaca; simpan ulang dokumen di Word.`,
  "extract/docx-broken": ({ part, reason }) =>
    `Bagian ${part} DOCX rusak (${reason}); simpan ulang dokumen di Word.`,
  "extract/docx-changes": ({ inserted, deleted }) =>
    `DOCX memuat perubahan terlacak: ${inserted} sisipan diterima sebagai teks, ${deleted} penghapusan ditinggalkan. Terima atau tolak perubahan itu di Word bila seharusnya lain.`,
  "extract/docx-not-kept": ({ what, count }) =>
    `${count} × ${what} dalam DOCX tidak dapat disimpan sebagai teks; bandingkan dengan aslinya.`,
  "extract/words-lost": ({ source, document }) =>
    `Kata-kata naskah tidak sama dengan berkasnya: berkas memuat "${source}", naskah memuat "${document}".`,
  "extract/time-limit": ({ seconds }) =>
    `Berkas tidak selesai dibaca dalam ${seconds} detik; bagilah berkas itu.`,
  "extract/memory-limit": ({ megabytes }) =>
    `Berkas memerlukan memori lebih dari ${megabytes} MB untuk dibaca; bagilah berkas itu.`,
  "extract/stopped": () => "Pembacaan berkas dihentikan; mulai lagi bila masih diperlukan.",
  "extract/failed": ({ reason }) =>
    `Program gagal saat membaca berkas (${reason}); laporkan bersama berkasnya.`,
};
