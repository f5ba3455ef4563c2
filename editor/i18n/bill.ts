/** Words of the bill so far, and of a newer base under a draft. */
import type { Beside } from "./table.ts";

export const billId = {
  baseUpdate: "Perbarui dasar",
  baseTitle: "Naskah dasar sudah berubah",
  baseText:
    "Pustaka memuat teks yang lebih baru, per {{date}}. Perubahannya digabungkan ke dalam rancangan ini ketentuan demi ketentuan; perubahan Anda tetap.",
  baseNoConflict: "Tidak ada ketentuan yang diubah keduanya.",
  baseConflicts_other: "{{count}} ketentuan diubah keduanya; {{open}} belum diputuskan.",
  baseSave: "Perbarui rancangan",
  baseWhose: "Rumusan yang dipakai",
  base_ours: "Rancangan",
  base_theirs: "Naskah baru",
  baseGone: "tidak ada",
  "conflict_both-changed": "Diubah dalam rancangan dan dalam naskah baru.",
  "conflict_deleted-and-changed": "Dihapus atau dipindah di satu pihak, diubah di pihak lain.",
  "conflict_both-inserted": "Disisipkan keduanya dengan nomor yang sama.",
  conflict_unfit: "Dipecah dengan cara yang tidak cocok.",
  billNone: "Belum ada perubahan untuk dirancang.",
  billProven:
    "Terbukti: dicetak, dibaca kembali, dan diterapkan pada naskah dasar, RUU ini menghasilkan rancangan ini kata demi kata.",
  billOpen: "Belum terbukti.",
  billNew: "Peraturan baru: tidak ada peraturan yang diubah, dan naskah rancangan inilah RUU-nya.",
  billMeter: "{{changed}} dari {{total}} pasal berubah ({{share}} kata).",
  billExcerpt: "Dihitung dari bagian yang dimuat saja.",
  billItems: "Angka dan pasalnya",
  billItem: "Angka {{label}}",
  billText: "Naskah RUU",
} as const;

export const billEn: Beside<typeof billId> = {
  baseUpdate: "Update the base",
  baseTitle: "The base text has changed",
  baseText:
    "The library holds a newer text, as at {{date}}. Its changes are merged into this draft clause by clause; yours stay.",
  baseNoConflict: "No clause was changed by both.",
  baseConflicts_one: "{{count}} clause was changed by both; {{open}} still to decide.",
  baseConflicts_other: "{{count}} clauses were changed by both; {{open}} still to decide.",
  baseSave: "Update the draft",
  baseWhose: "Whose words stand",
  base_ours: "Draft",
  base_theirs: "New text",
  baseGone: "not there",
  "conflict_both-changed": "Changed in the draft and in the new text.",
  "conflict_deleted-and-changed": "Deleted or moved on one side, changed on the other.",
  "conflict_both-inserted": "Inserted by both with one label.",
  conflict_unfit: "Divided in ways that do not fit together.",
  billNone: "Nothing is changed yet.",
  billProven:
    "Proven: printed, read back and applied to the base, this bill gives this draft word for word.",
  billOpen: "Not proven yet.",
  billNew: "A new act: it amends nothing, and the text of this draft is the bill.",
  billMeter: "{{changed}} of {{total}} articles change ({{share}} of the words).",
  billExcerpt: "Counted from the part that is held only.",
  billItems: "Items and their articles",
  billItem: "Item {{label}}",
  billText: "Text of the bill",
};
