/** The words of the table of penalties in Indonesian. */
import type { PenaltySheetWords } from "./penalty-sheet-words.ts";

export const penaltyWordsId: PenaltySheetWords = {
  columns: {
    clause: "Ketentuan",
    conduct: "Perbuatan",
    prison: "Pidana badan",
    joint: "Perumusan",
    fine: "Denda",
    corporation: "Korporasi",
    reading: "Pembacaan",
    words: "Bunyi",
    change: "Perubahan",
    before: "Sebelumnya",
    rules: "Kaidah UU 1/2026",
    after: "Sesudah",
    nearest: "Perbuatan terdekat",
    eid: "eId",
  },
  counts: (offences, unread, mentions) =>
    `Tindak pidana: ${offences}; tidak dipahami: ${unread}; kata pidana yang tidak mengancamkan pidana: ${mentions}.`,
  proposal:
    "Hasil penyesuaian menurut UU 1/2026 dihitung dan perlu dikukuhkan ketentuan demi ketentuan; Lampiran I undang-undang itu yang menentukan jika memuatnya. Penyesuaian berlaku bagi ketentuan lama; bagi ketentuan baru hanya saran.",
  corporation: {
    named: "disebut",
    "by-definition": "menurut definisi",
    "not-said": "tidak disebut",
  },
  reading: {
    understood: "dipahami",
    "by-reference": "menurut ketentuan lain",
    "not-understood": "tidak dipahami",
  },
  change: { new: "baru", same: "tetap", changed: "berubah", "not-compared": "tidak dibandingkan" },
  removed: "hilang",
  unchanged: "tetap",
  scope: {
    "by-reference": "mengikuti ketentuan lain",
    "not-understood": "tidak dipahami",
    "act-unknown": "peraturannya tidak diketahui",
    "criminal-code": "KUHP diubah dengan cara lain",
    "own-rules": "undang-undang ini mempunyai aturan sendiri (Pasal II ayat (4), (9), (10))",
  },
  effect: {
    "least-removed": "pidana minimum khusus dihapus",
    joint: "kumulatif menjadi kumulatif alternatif",
    category: "kategori denda",
    "confinement-removed": "pidana kurungan dihapus",
    "confinement-to-fine": "pidana kurungan menjadi denda",
    "prison-capped": "paling lama 15 tahun",
    "life-widened": "seumur hidup atau paling lama 20 tahun",
  },
  when: {
    "only-persons": "jika hanya orang perseorangan",
    "person-for-gain": "jika untuk keuntungan, bagi orang perseorangan",
    "corporation-for-gain": "jika untuk keuntungan, bagi korporasi",
    "person-without-gain": "jika tidak untuk keuntungan, bagi orang perseorangan",
    "corporation-without-gain": "jika tidak untuk keuntungan, bagi korporasi",
    "fine-by-term-before": "jika denda mengikuti pidana sebelum dibatasi",
    "fine-by-term-after": "jika denda mengikuti pidana setelah dibatasi",
    "alternative-is-together": "jika denda alternatif dianggap bersamaan",
    "alternative-is-not-together": "jika denda alternatif tidak dianggap bersamaan",
  },
};
