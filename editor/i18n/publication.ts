/** Words of the page from which a proposal is published. */
import type { Beside } from "./table.ts";

export const publicationId = {
  title: "Terbitan",
  lead: "Satu halaman beku berisi redline, ketentuan pembanding, alasan, dan fakta setiap perubahan. Siapa pun yang memegang alamatnya dapat membaca dan memeriksanya.",
  willPublish: "Yang akan diterbitkan",
  fromBase: "Dari",
  toVersion: "Versi terbit",
  baseOnly: "Belum ada versi tersimpan; akan terbit tanpa perubahan.",
  versionLine: "{{message}} · {{author}}, {{date}}",
  seeRedline: "Lihat redline",
  reading: "Menghitung perubahan…",
  stillOpen: "Yang masih terbuka",
  nothingOpen: "Tidak ada yang terbuka.",
  baseText: "Naskah dasar",
  unsaved_other:
    "{{cite}}: {{count}} langkah penyuntingan belum disimpan sebagai versi dan tidak ikut terbit.",
  openComments_other: "{{cite}}: {{count}} komentar belum diselesaikan.",
  withoutReason_other: "{{cite}}: {{count}} ketentuan yang diubah belum beralasan.",
  withoutPin_other: "{{cite}}: {{count}} ketentuan yang diubah belum bersanding dengan pembanding.",
  openAnyway: "Terbitan tetap dapat dibuat; yang terbuka tidak menghalanginya.",
  publish: "Terbitkan sekarang",
  publishing: "Menerbitkan…",
  consequence_other:
    "Terbitan memuat {{count}} peraturan, tidak dapat diubah atau ditarik, dan dapat dibaca tanpa masuk.",
  done: "Sudah terbit",
  address: "Alamat",
  hash: "Sidik (hash) halaman",
  hashHow:
    "Sidik ini adalah SHA-256 dari berkas halaman: simpan halamannya, hitung dengan “sha256sum”, lalu cocokkan.",
  openPage: "Buka halaman terbitan",
  earlier: "Terbitan rancangan ini",
  none: "Belum ada terbitan.",
  publishedBy: "{{author}}, {{date}}",
  editProposal: "Buka rancangan",
} as const;

export const publicationEn: Beside<typeof publicationId> = {
  title: "Publication",
  lead: "One frozen page with the redline, the comparative provisions, the reasons and the facts of each change. Anyone who holds its address can read and check it.",
  willPublish: "What will be published",
  fromBase: "From",
  toVersion: "Version published",
  baseOnly: "No version is saved yet; it will be published without changes.",
  versionLine: "{{message}} · {{author}}, {{date}}",
  seeRedline: "See the redline",
  reading: "Counting the changes…",
  stillOpen: "What is still open",
  nothingOpen: "Nothing is open.",
  baseText: "The base",
  unsaved_one:
    "{{cite}}: {{count}} editing step is not saved as a version and will not be published.",
  unsaved_other:
    "{{cite}}: {{count}} editing steps are not saved as a version and will not be published.",
  openComments_one: "{{cite}}: {{count}} comment is not resolved.",
  openComments_other: "{{cite}}: {{count}} comments are not resolved.",
  withoutReason_one: "{{cite}}: {{count}} changed clause has no reason yet.",
  withoutReason_other: "{{cite}}: {{count}} changed clauses have no reason yet.",
  withoutPin_one: "{{cite}}: {{count}} changed clause has no comparative provision yet.",
  withoutPin_other: "{{cite}}: {{count}} changed clauses have no comparative provision yet.",
  openAnyway: "You can publish all the same; what is open does not stand in the way.",
  publish: "Publish now",
  publishing: "Publishing…",
  consequence_one:
    "The publication holds {{count}} act, cannot be changed or withdrawn, and can be read without signing in.",
  consequence_other:
    "The publication holds {{count}} acts, cannot be changed or withdrawn, and can be read without signing in.",
  done: "Published",
  address: "Address",
  hash: "Hash of the page",
  hashHow:
    "The hash is the SHA-256 of the page's file: save the page, compute it with “sha256sum”, and compare.",
  openPage: "Open the published page",
  earlier: "Publications of this proposal",
  none: "No publication yet.",
  publishedBy: "{{author}}, {{date}}",
  editProposal: "Open the proposal",
};
