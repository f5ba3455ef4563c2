/** What can be wrong with an amending act, and with its application to a base. */
import type { ProblemTable } from "./table.ts";

export interface AmendFacts {
  readonly "amend/no-instructions": { readonly title: string };
  readonly "amend/not-understood": { readonly rest: string };
  readonly "amend/free-form": { readonly words: string };
  readonly "amend/damaged-label": { readonly label: string };
  readonly "amend/label-repaired": { readonly label: string; readonly read: string };
  readonly "amend/unclear-target": { readonly target: string };
  readonly "amend/count-differs": { readonly counted: number; readonly listed: number };
  readonly "amend/quote-missing": { readonly target: string };
  readonly "amend/quote-not-announced": { readonly unit: string };
  readonly "amend/quote-not-structure": { readonly words: string };
  readonly "amend/marks-unbalanced": { readonly words: string };
  readonly "amend/act-named-otherwise": { readonly named: string; readonly base: string };
  readonly "amend/label-spelled": { readonly label: string; readonly other: string };
  readonly "amend/quote-order": { readonly unit: string };
  readonly "amend/quote-omits": { readonly unit: string };
  readonly "amend/kept-or-text": { readonly unit: string };
  readonly "amend/quote-holds-instruction": { readonly words: string };
  readonly "amend/item-missing": { readonly label: string; readonly article: string };
  readonly "amend/provision-instructs": { readonly article: string; readonly words: string };
  readonly "amend/act-not-named": { readonly article: string };
  readonly "amend/other-act": { readonly named: string; readonly base: string };
  readonly "amend/base-not-named": { readonly named: string };
  readonly "amend/date-before": { readonly date: string; readonly day: string };
  readonly "amend/bill-older": {
    readonly act: string;
    readonly day: string;
    readonly date: string;
  };
  readonly "amend/date-unknown": { readonly date: string };
  readonly "amend/already-held": { readonly act: string };
  readonly "amend/held-before": { readonly item: string };
  readonly "amend/clause-pending": { readonly act: string; readonly clause: string };
  readonly "amend/items-collide": { readonly other: string; readonly target: string };
  readonly "amend/choice-unused": { readonly item: string; readonly unit: string };
  readonly "amend/same-work-unused": { readonly cite: string; readonly named: string };
  readonly "amend/note-doubled": { readonly target: string };
  readonly "amend/inserted-already": { readonly label: string };
  readonly "amend/target-missing": { readonly target: string; readonly nearest: string };
  readonly "amend/target-ambiguous": { readonly target: string; readonly candidates: string };
  readonly "amend/target-deleted": { readonly target: string };
  readonly "amend/not-held": { readonly target: string };
  readonly "amend/anchor-missing": { readonly anchor: string };
  readonly "amend/anchors-apart": { readonly first: string; readonly second: string };
  readonly "amend/label-taken": { readonly label: string };
  readonly "amend/label-not-between": {
    readonly label: string;
    readonly first: string;
    readonly second: string;
  };
  readonly "amend/label-not-next": { readonly label: string; readonly expected: string };
  readonly "amend/quote-loses-unit": { readonly unit: string };
  readonly "amend/quote-lacks-unit": { readonly unit: string };
  readonly "amend/quote-contradicts": { readonly unit: string };
  readonly "amend/declared-equal": { readonly target: string };
  readonly "amend/undeclared-change": {
    readonly unit: string;
    readonly before: string;
    readonly after: string;
  };
  readonly "amend/link-changed": {
    readonly unit: string;
    readonly before: string;
    readonly after: string;
  };
  readonly "amend/container-unclear": { readonly label: string; readonly container: string };
  readonly "amend/container-not-empty": { readonly target: string };
  readonly "amend/container-bare": { readonly target: string };
  readonly "amend/force-before": {
    readonly act: string;
    readonly day: string;
    readonly date: string;
  };
  readonly "amend/note-missing": { readonly target: string };
  readonly "amend/note-stray": {
    readonly article: string;
    readonly label: string;
    readonly words: string;
  };
  readonly "amend/note-unread": {
    readonly article: string;
    readonly label: string;
    readonly words: string;
  };
  readonly "amend/note-empty": { readonly target: string };
  readonly "amend/note-unmatched": { readonly target: string; readonly label: string };
  readonly "amend/note-old": { readonly target: string };
  readonly "amend/note-elsewhere": { readonly target: string; readonly item: string };
  readonly "amend/item-order": { readonly label: string; readonly article: string };
  readonly "amend/bill-called-twice": { readonly title: string; readonly facts: string };
  readonly "amend/note-without-unit": { readonly label: string; readonly article: string };
  readonly "amend/gap": { readonly label: string; readonly expected: string };
  readonly "amend/note-not-held": { readonly target: string };
  readonly "amend/words-missing": { readonly words: string; readonly target: string };
  readonly "amend/words-ambiguous": {
    readonly words: string;
    readonly target: string;
    readonly count: number;
  };
  readonly "amend/form-refused": { readonly form: string };
  readonly "amend/instructions-refused": { readonly count: number; readonly of: number };
}

export const amendProblems = {
  "amend/no-instructions": { severity: "error", status: 422 },
  "amend/not-understood": { severity: "error", status: 422 },
  "amend/free-form": { severity: "error", status: 422 },
  "amend/damaged-label": { severity: "error", status: 422 },
  "amend/label-repaired": { severity: "warning", status: 200 },
  "amend/unclear-target": { severity: "error", status: 422 },
  "amend/count-differs": { severity: "error", status: 422 },
  "amend/quote-missing": { severity: "error", status: 422 },
  "amend/quote-not-announced": { severity: "error", status: 422 },
  "amend/quote-not-structure": { severity: "error", status: 422 },
  "amend/marks-unbalanced": { severity: "error", status: 422 },
  "amend/act-named-otherwise": { severity: "warning", status: 200 },
  "amend/label-spelled": { severity: "warning", status: 200 },
  "amend/quote-order": { severity: "error", status: 422 },
  "amend/quote-omits": { severity: "error", status: 422 },
  "amend/kept-or-text": { severity: "error", status: 422 },
  "amend/quote-holds-instruction": { severity: "error", status: 422 },
  "amend/item-missing": { severity: "error", status: 422 },
  "amend/provision-instructs": { severity: "error", status: 422 },
  "amend/act-not-named": { severity: "warning", status: 200 },
  "amend/other-act": { severity: "error", status: 422 },
  "amend/base-not-named": { severity: "error", status: 422 },
  "amend/date-before": { severity: "error", status: 422 },
  "amend/bill-older": { severity: "warning", status: 200 },
  "amend/date-unknown": { severity: "warning", status: 200 },
  "amend/already-held": { severity: "error", status: 422 },
  "amend/held-before": { severity: "warning", status: 200 },
  "amend/clause-pending": { severity: "error", status: 422 },
  "amend/items-collide": { severity: "error", status: 422 },
  "amend/choice-unused": { severity: "error", status: 422 },
  "amend/same-work-unused": { severity: "error", status: 422 },
  "amend/note-doubled": { severity: "error", status: 422 },
  "amend/inserted-already": { severity: "error", status: 422 },
  "amend/target-missing": { severity: "error", status: 422 },
  "amend/target-ambiguous": { severity: "error", status: 422 },
  "amend/target-deleted": { severity: "warning", status: 200 },
  "amend/not-held": { severity: "warning", status: 200 },
  "amend/anchor-missing": { severity: "error", status: 422 },
  "amend/anchors-apart": { severity: "error", status: 422 },
  "amend/label-taken": { severity: "error", status: 422 },
  "amend/label-not-between": { severity: "error", status: 422 },
  "amend/label-not-next": { severity: "error", status: 422 },
  "amend/quote-loses-unit": { severity: "error", status: 422 },
  "amend/quote-lacks-unit": { severity: "error", status: 422 },
  "amend/quote-contradicts": { severity: "error", status: 422 },
  "amend/declared-equal": { severity: "warning", status: 200 },
  "amend/undeclared-change": { severity: "warning", status: 200 },
  "amend/link-changed": { severity: "warning", status: 200 },
  "amend/container-unclear": { severity: "warning", status: 200 },
  "amend/container-not-empty": { severity: "warning", status: 200 },
  "amend/container-bare": { severity: "warning", status: 200 },
  "amend/force-before": { severity: "warning", status: 200 },
  "amend/note-missing": { severity: "error", status: 422 },
  "amend/note-stray": { severity: "error", status: 422 },
  "amend/note-unread": { severity: "warning", status: 200 },
  "amend/note-empty": { severity: "error", status: 422 },
  "amend/note-unmatched": { severity: "error", status: 422 },
  "amend/note-old": { severity: "warning", status: 200 },
  "amend/note-elsewhere": { severity: "warning", status: 200 },
  "amend/item-order": { severity: "warning", status: 200 },
  "amend/bill-called-twice": { severity: "error", status: 422 },
  "amend/note-without-unit": { severity: "warning", status: 200 },
  "amend/gap": { severity: "warning", status: 200 },
  "amend/note-not-held": { severity: "warning", status: 200 },
  "amend/words-missing": { severity: "error", status: 422 },
  "amend/words-ambiguous": { severity: "error", status: 422 },
  "amend/form-refused": { severity: "error", status: 422 },
  "amend/instructions-refused": { severity: "error", status: 422 },
} as const satisfies ProblemTable<AmendFacts>;

type Messages = { readonly [Code in keyof AmendFacts]: (facts: AmendFacts[Code]) => string };

export const amendEnglish: Messages = {
  "amend/no-instructions": ({ title }) =>
    `"${title}" holds no instruction that amends an act; an amending act has them under an article such as "Pasal I".`,
  "amend/not-understood": ({ rest }) => `The instruction is not understood from "${rest}" on.`,
  "amend/free-form": ({ words }) =>
    `The instruction is written freely ("${words}"); a person must say what it does.`,
  "amend/damaged-label": ({ label }) =>
    `The label "${label}" is damaged, and nothing around it says which one is meant.`,
  "amend/label-repaired": ({ label, read }) =>
    `The damaged label "${label}" was read as "${read}", the only one that fits.`,
  "amend/unclear-target": ({ target }) =>
    `Which unit "${target}" belongs to is not clear from the instruction.`,
  "amend/count-differs": ({ counted, listed }) =>
    `The instruction counts ${counted} units and names ${listed}.`,
  "amend/quote-missing": ({ target }) =>
    `The instruction announces the new text of ${target}, and none follows that can be read as one.`,
  "amend/quote-not-announced": ({ unit }) =>
    `The instruction is followed by ${unit}, which it does not name.`,
  "amend/quote-not-structure": ({ words }) =>
    `What is quoted ("${words}") stands in no unit: there is no heading or label before it, or none that is understood as one.`,
  "amend/marks-unbalanced": ({ words }) =>
    `A mark of quotation opens or closes nothing, so where the quoted text ends is not certain: "${words}".`,
  "amend/act-named-otherwise": ({ named, base }) =>
    `The bill names the act "${named}", and the base of this number is "${base}": one of the two is a slip, in the name or in the number.`,
  "amend/label-spelled": ({ label, other }) =>
    `The bill prints the label "${label}", which elsewhere is spelled "${other}"; it stands as it is printed here.`,
  "amend/quote-order": ({ unit }) =>
    `${unit} is quoted behind a unit that comes after it, or twice: one of the labels is a slip, and nobody can tell which.`,
  "amend/quote-omits": ({ unit }) =>
    `The quoted ${unit} leaves something out ("…"), so what it reads is not known.`,
  "amend/kept-or-text": ({ unit }) =>
    `"Tetap" may be what ${unit} reads now, or say that it stays as it was.`,
  "amend/quote-holds-instruction": ({ words }) =>
    `What is quoted holds words that belong to no article ("${words}"), so where the quote ends is not certain.`,
  "amend/item-missing": ({ label, article }) =>
    `Item ${label} of ${article} was not found: the bill is not read as a whole.`,
  "amend/provision-instructs": ({ article, words }) =>
    `${article} reads like an instruction ("${words}"), and stands among the bill's own provisions: it is not carried out.`,
  "amend/act-not-named": ({ article }) =>
    `${article} does not name the act that it amends in a way that is understood.`,
  "amend/other-act": ({ named, base }) => `The bill amends ${named}; the base is ${base}.`,
  "amend/base-not-named": ({ named }) =>
    `The bill amends ${named}; the base has no title that says which act it is.`,
  "amend/date-before": ({ date, day }) =>
    `${date} lies before ${day}, since when the base or the bill is in force: there is no such text of that day.`,
  "amend/bill-older": ({ act, day, date }) =>
    `${act} is of ${day} and amends a text of ${date}: what came between is changed as if it had been before.`,
  "amend/date-unknown": ({ date }) =>
    `No day can be read in the bill and the call names none: the text keeps that of the base, ${date}.`,
  "amend/already-held": ({ act }) => `The base holds ${act} already; it is not applied twice.`,
  "amend/held-before": ({ item }) =>
    `What item ${item} says is in the base already, word for word, since the bill was applied to it in part.`,
  "amend/clause-pending": ({ act, clause }) =>
    `${act} changes ${clause} too, and that change is not worked into the base: apply it first, whole, since nobody knows what this one would change.`,
  "amend/items-collide": ({ other, target }) =>
    `Item ${other} changes ${target} too, and the bill does not say which of the two holds; neither is carried out.`,
  "amend/choice-unused": ({ item, unit }) =>
    `"${unit}" was chosen for item ${item}, which settles nothing: there is no such item or several, it needs no choice, or this is none of the units that it can mean.`,
  "amend/same-work-unused": ({ cite, named }) =>
    `"${cite}" is said to be the base, but it names none of the acts that are amended, or several: ${named}.`,
  "amend/note-doubled": ({ target }) =>
    `The bill explains ${target} twice under one item, and which of the two is meant cannot be told.`,
  "amend/inserted-already": ({ label }) =>
    `The base has ${label} already, and it reads just so: the bill may have been applied before.`,
  "amend/target-missing": ({ target, nearest }) =>
    nearest === ""
      ? `The base has no ${target}.`
      : `The base has no ${target}; the nearest is ${nearest}.`,
  "amend/target-ambiguous": ({ target, candidates }) =>
    `${target} can be any of ${candidates}; choose one.`,
  "amend/target-deleted": ({ target }) => `${target} was deleted before.`,
  "amend/not-held": ({ target }) => `The base leaves out ${target}.`,
  "amend/anchor-missing": ({ anchor }) =>
    `The base has no ${anchor}, beside which units should be inserted.`,
  "amend/anchors-apart": ({ first, second }) =>
    `${second} does not directly follow ${first} in the base.`,
  "amend/label-taken": ({ label }) => `The base has ${label} already.`,
  "amend/label-not-between": ({ label, first, second }) =>
    `${label} does not sort between ${first} and ${second}.`,
  "amend/label-not-next": ({ label, expected }) =>
    expected === ""
      ? `${label} goes on nothing there: no unit of its kind stands before it.`
      : `${label} is not the next label; ${expected} would be.`,
  "amend/quote-loses-unit": ({ unit }) =>
    `The restated text leaves out ${unit}, which the instruction does not delete.`,
  "amend/quote-lacks-unit": ({ unit }) =>
    `The instruction names ${unit}, which the quoted text does not have.`,
  "amend/quote-contradicts": ({ unit }) =>
    `What the instruction says of ${unit} is not what the quoted text shows.`,
  "amend/declared-equal": ({ target }) =>
    `${target} is named as changed and reads as it did before.`,
  "amend/undeclared-change": ({ unit, before, after }) =>
    `The restated ${unit} differs in a place that the instruction does not name: "${before}" became "${after}".`,
  "amend/link-changed": ({ unit, before, after }) =>
    `A link or an image of the restated ${unit}, which the instruction does not name, leads elsewhere: from "${before}" to "${after}".`,
  "amend/container-unclear": ({ label, container }) =>
    `${label} stands between two containers; it was placed in ${container}.`,
  "amend/container-not-empty": ({ target }) =>
    `${target} was deleted; the articles in it were not.`,
  "amend/container-bare": ({ target }) =>
    `${target} is new, and no item of the bill puts an article into it.`,
  "amend/force-before": ({ act, day, date }) =>
    `${act} is of ${date} and says that it is in force since ${day}: it reaches back, or one of the two days is a slip.`,
  "amend/note-missing": ({ target }) =>
    `The bill as it is held has no note on ${target}, which the instruction changes.`,
  "amend/note-stray": ({ label, words }) =>
    `The entry "${label}" of the bill's explanation ("${words}") belongs to none of its items, so it changes nothing.`,
  "amend/note-unread": ({ label, words }) =>
    `What "${label}" of the bill's explanation says ("${words}") belongs to no item of it, or is no note on one article: it was not consolidated.`,
  "amend/note-empty": ({ target }) =>
    `What the bill's explanation says of ${target} has no words; what the base says of it is not erased for that.`,
  "amend/note-unmatched": ({ target, label }) =>
    `What the bill's explanation of ${target} has as "${label}" is on no unit that the article has there: it has none of this label, or the label is out of order, repeated or not readable, or has words behind it on its line.`,
  "amend/note-old": ({ target }) =>
    `${target} changed, and no entry of the bill's explanation is on it: the note of the base stays as it was.`,
  "amend/note-elsewhere": ({ target, item }) =>
    `The note on ${target} stands under item ${item}, which was not carried out: it is not in the result.`,
  "amend/item-order": ({ label, article }) =>
    `Item ${label} of ${article} stands out of the order of its number; the items were carried out in the order of the text.`,
  "amend/bill-called-twice": ({ title, facts }) =>
    `The bill is ${title} by its title and ${facts} by its front matter; correct the one that is wrong.`,
  "amend/note-without-unit": ({ label, article }) =>
    `The note "${label}" on ${article} explains what the article no longer has; it stays in the result.`,
  "amend/gap": ({ label, expected }) =>
    expected === ""
      ? `The act prints ${label} where a first label is due; it was carried out as printed.`
      : `The act prints ${label} where ${expected} would follow; it was carried out as printed.`,
  "amend/note-not-held": ({ target }) =>
    `The note on ${target} was not consolidated: the base is held without its explanation.`,
  "amend/words-missing": ({ words, target }) => `${target} does not have the words "${words}".`,
  "amend/words-ambiguous": ({ words, target, count }) =>
    `${target} has the words "${words}" ${count} times, and the instruction does not say which.`,
  "amend/form-refused": ({ form }) => `Instructions of this form are not carried out: ${form}.`,
  "amend/instructions-refused": ({ count, of }) =>
    `${count} of ${of} instructions were not carried out; with --partial the others are.`,
};

export const amendIndonesian: Messages = {
  "amend/no-instructions": ({ title }) =>
    `"${title}" tidak memuat instruksi perubahan; peraturan perubahan memuatnya di bawah pasal seperti "Pasal I".`,
  "amend/not-understood": ({ rest }) => `Instruksi tidak dipahami mulai dari "${rest}".`,
  "amend/free-form": ({ words }) =>
    `Instruksi ditulis secara bebas ("${words}"); maksudnya harus ditentukan oleh orang.`,
  "amend/damaged-label": ({ label }) =>
    `Label "${label}" rusak, dan tidak ada petunjuk label mana yang dimaksud.`,
  "amend/label-repaired": ({ label, read }) =>
    `Label rusak "${label}" dibaca sebagai "${read}", satu-satunya yang cocok.`,
  "amend/unclear-target": ({ target }) => `Tidak jelas "${target}" termasuk unit yang mana.`,
  "amend/count-differs": ({ counted, listed }) =>
    `Instruksi menyebut ${counted} unit tetapi merinci ${listed}.`,
  "amend/quote-missing": ({ target }) =>
    `Instruksi mengumumkan rumusan baru ${target}, tetapi tidak ada rumusan yang dapat dibaca.`,
  "amend/quote-not-announced": ({ unit }) =>
    `Instruksi diikuti ${unit} yang tidak disebut di dalamnya.`,
  "amend/quote-not-structure": ({ words }) =>
    `Kutipan ("${words}") tidak termasuk unit mana pun: tidak ada judul atau label di depannya, atau labelnya tidak dipahami.`,
  "amend/marks-unbalanced": ({ words }) =>
    `Tanda petik tidak berpasangan sehingga batas teks yang dikutip tidak pasti: "${words}".`,
  "amend/act-named-otherwise": ({ named, base }) =>
    `Rancangan menyebut peraturan “${named}”, sedangkan naskah dasar dengan nomor itu “${base}”: salah satunya keliru, namanya atau nomornya.`,
  "amend/label-spelled": ({ label, other }) =>
    `Rancangan menulis label “${label}”, yang di tempat lain ditulis “${other}”; labelnya mengikuti yang tercetak di sini.`,
  "amend/quote-order": ({ unit }) =>
    `${unit} dikutip di belakang unit yang seharusnya mengikutinya, atau dua kali: salah satu labelnya keliru, dan tidak diketahui yang mana.`,
  "amend/quote-omits": ({ unit }) =>
    `Rumusan ${unit} yang dikutip melewatkan sesuatu (“…”), sehingga bunyinya tidak diketahui.`,
  "amend/kept-or-text": ({ unit }) =>
    `“Tetap” dapat berarti bunyi baru ${unit}, dapat pula berarti bunyinya tidak berubah.`,
  "amend/quote-holds-instruction": ({ words }) =>
    `Kutipan memuat kata-kata yang bukan bagian pasal ("${words}"), sehingga akhir kutipan tidak pasti.`,
  "amend/item-missing": ({ label, article }) =>
    `Angka ${label} dari ${article} tidak ditemukan: rancangan tidak terbaca seluruhnya.`,
  "amend/provision-instructs": ({ article, words }) =>
    `${article} berbunyi seperti instruksi perubahan (“${words}”), tetapi termasuk ketentuan rancangan sendiri: tidak dilaksanakan.`,
  "amend/act-not-named": ({ article }) =>
    `${article} tidak menyebut peraturan yang diubah dengan cara yang dipahami.`,
  "amend/other-act": ({ named, base }) => `Rancangan mengubah ${named}; naskah dasarnya ${base}.`,
  "amend/base-not-named": ({ named }) =>
    `Rancangan mengubah ${named}; naskah dasar tidak berjudul sehingga tidak diketahui peraturan mana itu.`,
  "amend/date-before": ({ date, day }) =>
    `${date} mendahului ${day}, saat naskah dasar atau rancangan mulai berlaku: tidak ada naskah pada tanggal itu.`,
  "amend/bill-older": ({ act, day, date }) =>
    `${act} bertanggal ${day}, sedangkan naskah dasarnya bertanggal ${date}: yang datang di antaranya diubah seolah-olah lebih dahulu ada.`,
  "amend/date-unknown": ({ date }) =>
    `Tanggal berlaku tidak terbaca dari rancangan, dan perintah tidak menyebutnya: naskah tetap bertanggal naskah dasar, ${date}.`,
  "amend/already-held": ({ act }) =>
    `Naskah dasar sudah memuat ${act}; perubahan itu tidak diterapkan dua kali.`,
  "amend/held-before": ({ item }) =>
    `Yang dikatakan angka ${item} sudah termuat kata demi kata dalam naskah dasar, karena rancangan pernah diterapkan sebagian.`,
  "amend/clause-pending": ({ act, clause }) =>
    `${act} juga mengubah ${clause}, dan perubahan itu belum termuat dalam naskah dasar: terapkan seluruhnya dahulu, karena tidak diketahui apa yang akan diubah di sini.`,
  "amend/items-collide": ({ other, target }) =>
    `Angka ${other} juga mengubah ${target}, dan rancangan tidak menyatakan mana yang berlaku; keduanya tidak dilaksanakan.`,
  "amend/choice-unused": ({ item, unit }) =>
    `"${unit}" dipilih untuk angka ${item}, tetapi tidak menyelesaikan apa pun: angka itu tidak ada atau lebih dari satu, tidak memerlukan pilihan, atau satuan itu bukan salah satu yang dapat dimaksud.`,
  "amend/same-work-unused": ({ cite, named }) =>
    `"${cite}" disebut sebagai naskah dasar, tetapi tidak menunjuk satu pun peraturan yang diubah, atau menunjuk beberapa: ${named}.`,
  "amend/note-doubled": ({ target }) =>
    `Rancangan menjelaskan ${target} dua kali untuk angka yang sama, dan mana yang dimaksud tidak dapat dipastikan.`,
  "amend/inserted-already": ({ label }) =>
    `Naskah dasar sudah memuat ${label} dengan bunyi yang sama: mungkin rancangan pernah diterapkan.`,
  "amend/target-missing": ({ target, nearest }) =>
    nearest === ""
      ? `Naskah dasar tidak memuat ${target}.`
      : `Naskah dasar tidak memuat ${target}; yang terdekat ${nearest}.`,
  "amend/target-ambiguous": ({ target, candidates }) =>
    `${target} dapat berarti ${candidates}; pilih salah satu.`,
  "amend/target-deleted": ({ target }) => `${target} sudah dihapus sebelumnya.`,
  "amend/not-held": ({ target }) => `Naskah dasar melewatkan ${target}.`,
  "amend/anchor-missing": ({ anchor }) =>
    `Naskah dasar tidak memuat ${anchor}, tempat unit baru disisipkan.`,
  "amend/anchors-apart": ({ first, second }) =>
    `${second} tidak langsung mengikuti ${first} dalam naskah dasar.`,
  "amend/label-taken": ({ label }) => `Naskah dasar sudah memuat ${label}.`,
  "amend/label-not-between": ({ label, first, second }) =>
    `${label} tidak terletak di antara ${first} dan ${second}.`,
  "amend/label-not-next": ({ label, expected }) =>
    expected === ""
      ? `${label} tidak melanjutkan apa pun di sana: tidak ada unit sejenis di depannya.`
      : `${label} bukan label berikutnya; seharusnya ${expected}.`,
  "amend/quote-loses-unit": ({ unit }) =>
    `Rumusan baru tidak memuat ${unit}, padahal instruksi tidak menghapusnya.`,
  "amend/quote-lacks-unit": ({ unit }) =>
    `Instruksi menyebut ${unit} yang tidak ada dalam rumusan yang dikutip.`,
  "amend/quote-contradicts": ({ unit }) =>
    `Yang dikatakan instruksi tentang ${unit} berbeda dari rumusan yang dikutip.`,
  "amend/declared-equal": ({ target }) => `${target} disebut berubah, tetapi bunyinya tetap sama.`,
  "amend/undeclared-change": ({ unit, before, after }) =>
    `Rumusan baru ${unit} berbeda di tempat yang tidak disebut instruksi: "${before}" menjadi "${after}".`,
  "amend/link-changed": ({ unit, before, after }) =>
    `Tautan atau gambar dalam rumusan baru ${unit}, yang tidak disebut instruksi, menunjuk ke tempat lain: dari “${before}” ke “${after}”.`,
  "amend/container-unclear": ({ label, container }) =>
    `${label} terletak di antara dua pengelompokan; ditempatkan dalam ${container}.`,
  "amend/container-not-empty": ({ target }) =>
    `${target} dihapus; pasal di dalamnya tidak ikut dihapus.`,
  "amend/container-bare": ({ target }) =>
    `${target} baru, tetapi tidak ada angka rancangan yang memberinya pasal.`,
  "amend/force-before": ({ act, day, date }) =>
    `${act} bertanggal ${date} dan menyatakan mulai berlaku ${day}: berlaku surut, atau salah satu tanggalnya keliru.`,
  "amend/note-missing": ({ target }) =>
    `Rancangan yang tersedia tidak memuat penjelasan ${target}, yang diubah oleh instruksi.`,
  "amend/note-stray": ({ label, words }) =>
    `Penjelasan “${label}” dalam rancangan (“${words}”) tidak termasuk angka mana pun sehingga tidak mengubah apa-apa.`,
  "amend/note-unread": ({ label, words }) =>
    `Yang dikatakan “${label}” dalam penjelasan rancangan (“${words}”) tidak termasuk angka mana pun, atau bukan penjelasan satu pasal: tidak dikonsolidasikan.`,
  "amend/note-empty": ({ target }) =>
    `Penjelasan ${target} dalam rancangan tidak berisi; penjelasan naskah dasar tidak dihapus karenanya.`,
  "amend/note-unmatched": ({ target, label }) =>
    `“${label}” dalam penjelasan rancangan atas ${target} tidak menjelaskan satuan yang ada di tempat itu: satuan itu tidak ada, atau labelnya tidak berurutan, berulang, tidak terbaca, atau diikuti kata-kata pada barisnya.`,
  "amend/note-old": ({ target }) =>
    `${target} berubah, tetapi tidak ada penjelasannya dalam rancangan: penjelasan naskah dasar tetap seperti semula.`,
  "amend/note-elsewhere": ({ target, item }) =>
    `Penjelasan ${target} berada di bawah angka ${item}, yang tidak dilaksanakan: tidak termuat dalam hasil.`,
  "amend/item-order": ({ label, article }) =>
    `Angka ${label} dalam ${article} tidak menurut urutan nomornya; dilaksanakan menurut urutan naskah.`,
  "amend/bill-called-twice": ({ title, facts }) =>
    `Rancangan bernomor ${title} menurut judulnya dan ${facts} menurut front matter-nya; betulkan yang salah.`,
  "amend/note-without-unit": ({ label, article }) =>
    `Penjelasan "${label}" pada ${article} menjelaskan bagian yang tidak ada lagi; penjelasan itu tetap dalam hasil.`,
  "amend/gap": ({ label, expected }) =>
    expected === ""
      ? `Naskah memuat ${label} di tempat label pertama; dilaksanakan sebagaimana tercetak.`
      : `Naskah memuat ${label} di tempat ${expected}; dilaksanakan sebagaimana tercetak.`,
  "amend/note-not-held": ({ target }) =>
    `Penjelasan ${target} tidak dikonsolidasikan: naskah dasar tersedia tanpa penjelasannya.`,
  "amend/words-missing": ({ words, target }) => `${target} tidak memuat kata "${words}".`,
  "amend/words-ambiguous": ({ words, target, count }) =>
    `${target} memuat kata "${words}" ${count} kali, dan instruksi tidak menyebut yang mana.`,
  "amend/form-refused": ({ form }) => `Instruksi berbentuk ini tidak dilaksanakan: ${form}.`,
  "amend/instructions-refused": ({ count, of }) =>
    `${count} dari ${of} instruksi tidak dilaksanakan; dengan --partial yang lain dilaksanakan.`,
};
