/** The rules of drafting in Indonesian. */
import type { LintMessages } from "./lint.ts";

export const lintIndonesian: LintMessages = {
  "lint/abbreviated-act": ({ found }) =>
    `“${found}” adalah bentuk singkat: sebut jenis, nomor, tahun, dan judul peraturannya.`,
  "lint/amending-article-numeral": ({ found }) =>
    `${found} ada dalam peraturan perubahan: pasalnya adalah Pasal I dan Pasal II.`,
  "lint/and-or-form": ({ found, expected }) => `“${found}” ditulis “${expected}”.`,
  "lint/article-in-two-items": ({ found }) =>
    `${found} diubah oleh lebih dari satu angka: rumuskan sekali saja.`,
  "lint/article-order": ({ found }) =>
    `${found} tidak berurutan dengan pasal sebelumnya: ada nomor yang hilang atau berulang.`,
  "lint/consist-preposition": ({ found, expected }) =>
    `“${found}” dalam peraturan ditulis “${expected}”.`,
  "lint/container-nesting": ({ found }) =>
    `${found} berada di tempat yang tidak diperkenankan: urutannya Buku, Bab, Bagian, Paragraf.`,
  "lint/container-order": ({ found }) =>
    `${found} tidak berurutan dengan yang sebelumnya: ada nomor yang hilang atau berulang.`,
  "lint/container-title-case": ({ found }) =>
    `Huruf judul “${found}” tidak tepat: Buku dan Bab dengan huruf kapital, Bagian dan Paragraf dengan kapital di awal kata.`,
  "lint/dangling-reference": ({ found }) => `“${found}” tidak ada dalam peraturan ini.`,
  "lint/deleted-target": ({ found }) => `“${found}” sudah dihapus: pengacuannya kosong.`,
  "lint/effective-entry": ({ found, expected }) =>
    `“${found}” menyebut dua hari: tulis “${expected}”.`,
  "lint/elliptical-reference": ({ found, expected }) =>
    `“${found}” tidak menyebut satuannya${expected === "" ? "" : `: tulis “${expected}”`}.`,
  "lint/empty-container": ({ found }) => `${found} tidak memuat pasal.`,
  "lint/empty-unit": ({ found, expected }) =>
    `${found} tidak memuat teks; satuan yang dihapus berbunyi “${expected}”`,
  "lint/explained-apart": ({ found, expected }) =>
    `Tidak ada bagian ${found} yang dijelaskan: cukup satu “${expected}” untuk pasal itu.`,
  "lint/explanation-form": ({ found, expected }) => `“${found}” ditulis “${expected}”`,
  "lint/first-amendment-ordinal": ({ found, expected }) => `“${found}” ditulis “${expected}”.`,
  "lint/forward-reference": ({ found }) =>
    `“${found}” baru muncul kemudian: hindari pengacuan ke depan.`,
  "lint/impossible-day": ({ found }) => `“${found}” bukan hari dalam kalender.`,
  "lint/inserted-label-form": ({ found, expected }) => `“${found}” ditulis “${expected}”.`,
  "lint/insertion-label": ({ found }) =>
    `${found} tidak berada di antara ketentuan yang disebut instruksi.`,
  "lint/instruction-count": ({ found }) => `“${found}”: jumlah dan penomorannya tidak cocok.`,
  "lint/instruction-order": ({ found }) =>
    `${found} mendahului pasal pada angka sebelumnya: angka mengikuti urutan peraturan yang diubah.`,
  "lint/item-end": ({ found, expected }) => `“${found}” seharusnya diakhiri dengan “${expected}”.`,
  "lint/item-initial": ({ found, expected }) =>
    `“${found}” mengawali rincian: tulis “${expected}”, kecuali istilah yang didefinisikan atau nama.`,
  "lint/item-label-form": ({ found }) =>
    `${found} adalah penomoran tingkat lain: a. lalu 1. lalu a) lalu 1).`,
  "lint/item-order": ({ found }) => `${found} tidak berurutan dengan rincian sebelumnya.`,
  "lint/legislation-term": ({ found, expected }) => `“${found}” ditulis “${expected}”.`,
  "lint/limit-word": ({ found, expected }) => `“${found}” adalah bentuk lama: ${expected}.`,
  "lint/list-connector": ({ found }) =>
    `“${found}”: “dan”, “atau”, atau “dan/atau” ditulis sekali, setelah rincian kedua dari akhir.`,
  "lint/list-depth": ({ found }) => `${found} lebih dalam dari empat tingkat: pecah ketentuannya.`,
  "lint/list-intro": ({ found }) => `“${found}” mendahului rincian: akhiri dengan titik dua.`,
  "lint/lone-paragraph": ({ found }) =>
    `${found} adalah satu-satunya ayat dalam pasalnya: tulis tanpa nomor.`,
  "lint/lower-ranked-act": ({ found }) =>
    `“${found}” lebih rendah dari peraturan ini: acu peraturan yang setingkat atau lebih tinggi.`,
  "lint/merged-explanation": ({ found }) =>
    `“${found}” menggabungkan penjelasan beberapa ketentuan: masing-masing dijelaskan sendiri, dan kini kata-kata ini terbaca sebagai bagian penjelasan sebelumnya.`,
  "lint/missing-entry": ({ found }) =>
    `Sampai dengan ${found} tidak ada pasal yang menyatakan saat mulai berlaku.`,
  "lint/norm-in-explanation": ({ found }) =>
    `“${found}” terbaca sebagai norma: penjelasan tidak memuat norma.`,
  "lint/number-without-words": ({ found, expected }) =>
    `${found} tidak disertai huruf: tulis ${expected}.`,
  "lint/number-words-differ": ({ found, expected }) =>
    `“${found}”: angka dan hurufnya berbeda. Huruf dari angkanya: ${expected}.`,
  "lint/old-spelling": ({ found, expected }) => `“${found}” dieja “${expected}”.`,
  "lint/own-unit-reference": ({ found }) => `“${found}”: pasal sendiri tidak diacu seperti itu.`,
  "lint/paragraph-end": ({ found }) => `Ketentuan berakhir dengan “${found}”, tanpa titik.`,
  "lint/paragraph-order": ({ found }) => `${found} tidak berurutan dengan ayat sebelumnya.`,
  "lint/partial-explanation": ({ found, expected }) =>
    `${found} tidak memiliki penjelasan sedangkan yang lain di sampingnya punya: cantumkan, dengan “${expected}” jika tidak perlu dijelaskan.`,
  "lint/penal-pattern": ({ found, expected }) =>
    `“${found}”: menurut pola UU 1/2026 menjadi “${expected}”. Pola itu menyesuaikan ketentuan lama; bagi ketentuan baru hanya saran.`,
  "lint/quoted-other-article": ({ found, expected }) =>
    `${found} yang dikutip, padahal instruksinya menyebut ${expected}.`,
  "lint/reference-brackets": ({ found, expected }) => `“${found}” ditulis “${expected}”.`,
  "lint/reference-case": ({ found, expected }) =>
    `“${found}” di dalam kalimat ditulis “${expected}”.`,
  "lint/reference-order": ({ found }) =>
    `${found} disebut setelah pasal yang lebih besar: acu secara berurutan.`,
  "lint/reference-preposition": ({ found, expected }) => `“${found}” seharusnya “${expected}”.`,
  "lint/repeated-word": ({ found }) => `“${found}”: kata berulang.`,
  "lint/reversed-range": ({ found }) =>
    `“${found}” tidak berurutan dari yang pertama ke yang terakhir.`,
  "lint/rupiah-form": ({ found, expected }) =>
    expected === ""
      ? `“${found}” bukan bentuk jumlah uang; bentuknya “Rp5.000.000,00”.`
      : `“${found}” ditulis “${expected}”.`,
  "lint/self-reference": ({ found }) =>
    `“${found}” adalah ketentuan itu sendiri: tentu yang dimaksud ketentuan lain.`,
  "lint/several-sentences": ({ found }) =>
    `“${found}”: kalimat kedua dimulai. Jadikan ayat tersendiri.`,
  "lint/titled-article": ({ found }) => `“${found}” adalah judul: pasal tidak berjudul.`,
  "lint/unexplained-change": ({ found }) => `Angka ${found} tidak memiliki penjelasan.`,
  "lint/unrolled-range": ({ found, expected }) => `“${found}” ditulis “${expected}”.`,
  "lint/unwritten-words": ({ found }) =>
    `“${found}”: titik-titik menempati kata yang belum ditulis.`,
  "lint/vague-reference": ({ found }) => `“${found}” tidak menyebut nomor: acu pasalnya.`,
  "lint/without-prejudice": ({ found }) =>
    `“${found}” tidak menentukan aturan mana yang didahulukan: gunakan “kecuali” atau sebut halnya.`,
  "lint/word-level-instruction": ({ found }) =>
    `“${found}”: rumuskan kembali pasalnya, jangan mengubah kata.`,
};
