/** The words of provisions that punish: what opens a penalty, and what it is made of. Patterns with `y` are read where a reader stands. */
import { alternatives, numberNames } from "../../text/index.ts";
import { jointSource } from "./joints.ts";
import { unitWordsAt } from "./units.ts";

/** Each word that may open a penalty. */
export const PENAL_OPENING =
  /dipidana|(?<![\p{L}])(?:dihukum|diancam|dijatuhi|dikena(?:i|kan))(?= (?:dengan )?(?:pidana|hukuman|denda)(?![\p{L}]))/giu;
/** The opening that says of conduct that it is punished; the others often only speak of a penalty that stands elsewhere. */
export const IS_OWN_OPENING = /^dipidana/iu;
/** What stands before an opening that threatens nothing: "tidak dipidana", "pernah dipidana karena …", "yang diancam dengan pidana penjara …". */
export const NO_THREAT =
  /(?<![\p{L}])(?:tidak|tanpa|pernah|yang)(?: (?:dapat|akan|boleh|telah|sudah|pernah))? $/iu;
/** Words of a penalty without an opening. */
export const PENALTY_WORDS =
  /(?<![\p{L}])(?:pidana|hukuman) (?:penjara|kurungan|tutupan|denda|mati)(?![\p{L}])/iu;

/** Up to the words of the penalty; what is punished may be called by its name between. */
export const LEAD = /(?:dipidana|dihukum|diancam|dijatuhi|dikena(?:i|kan)),? (?:dengan )?/iuy;
export const NAMED_LEAD = /dipidana,? (?:karena|sebagai) /iuy;
export const BEFORE_PENALTY = / dengan /giu;
/** A penalty whose words stand in the points of a list. */
export const LISTED = /^dipidana,?(?: (?:dengan(?: pidana)?|karena))? ?:\s*$/iu;
/** A penalty that another clause says, whole or in part. */
export const BY_REFERENCE = new RegExp(
  String.raw`^dipidana,?(?: (?:karena|sebagai) [^:;]*?)?,?(?: dengan)? (?:pidana (?:yang sama|sebagaimana|menurut|berdasarkan|seperti)|sebagaimana|menurut (?:${unitWordsAt("article", "paragraph")})|\d+\/\d+|(?:paling lama )?\d+ \([\p{L} ]+\) kali)`,
  "iu",
);

export const DEATH = /(?:(?:pidana|hukuman) )?mati(?![\p{L}])/iuy;
export const LIFE = /(?:(?:pidana|hukuman) )?(?:penjara )?(?:selama )?seumur hidup(?![\p{L}])/iuy;
export const PRISON =
  /(?:(?:pidana|hukuman) )?(penjara|kurungan|tutupan)(?: (?:untuk )?waktu tertentu)?(?: selama)? /iuy;
/** What each form of prison is. */
export const prisonForms: ReadonlyMap<string, "imprisonment" | "confinement" | "custody"> = new Map(
  [
    ["penjara", "imprisonment"],
    ["kurungan", "confinement"],
    ["tutupan", "custody"],
  ],
);
export const FINE = /(?:(?:pidana|hukuman) )?denda /iuy;
export const LEAST =
  /(?:paling (?:singkat|sedikit|rendah|kurang)|sekurang-kurangnya|serendah-rendahnya)(?: sebesar)? /iuy;
export const MOST =
  /(?:paling (?:lama|banyak|tinggi)|selama-lamanya|setinggi-tingginya|sebanyak-banyaknya)(?: sebesar)? /iuy;
/** What joins the least to the most, or the most to the least; the words of the penalty may be said again. */
export const TO_OTHER_BOUND = /,? dan (?:(?:pidana )?(?:penjara|kurungan|denda) )?/iuy;
export const FIGURE = /(\d{1,3})(?!\d)(?: ?\(([\p{L} ]+)\))?/iuy;
const NAMES = alternatives(numberNames);
export const NUMBER_IN_WORDS = new RegExp(`(?:${NAMES})(?: (?:${NAMES}))*(?![\\p{L}])`, "iuy");
export const YEARS = / tahun(?![\p{L}])/iuy;
export const MONTHS = / bulan(?![\p{L}])/iuy;
export const DAYS = / hari(?![\p{L}])/iuy;
export const CATEGORY = /kategori ([IVX]+)(?![\p{L}\p{N}])/iuy;
export const RUPIAH =
  /Rp\.? ?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(?:00|-))?(?![\d])(?: ?\(([\p{L} ]+)\))?/iuy;
/** "rupiah" behind a sum in words, which stand together and in lower case as numbers are compared. */
export const RUPIAH_WORD = /rupiah$/u;
export const PENALTY_JOINT = new RegExp(`,? (${jointSource}) |, `, "iuy");

/** What may follow a penalty that opens its sentence: who is punished, and what for. */
export const CONDUCT_BEHIND =
  /^(?:,\s|\s?:|\s(?:jika|apabila|bagi|setiap|barang ?siapa)(?![\p{L}]))/iu;
/** What may follow one that ends what is punished: the circumstances in which it is. */
export const CONDITION_BEHIND =
  /^(?:,?\s(?:jika|apabila|bila|bagi|kecuali|dalam hal)(?![\p{L}])|\s?:)/iu;
/** Words behind an opening that say that a penalty follows, whatever it is. */
export const IS_THREATENING =
  /^dipidana,? (?:pidana|hukuman|denda|penjara|kurungan|tutupan|mati|seumur)(?![\p{L}])|(?<![\p{L}])dengan (?:pidana|hukuman|denda|penjara|kurungan)(?![\p{L}])|^Dipidana karena [^,]*,/u;
/** Words of a penalty that a rest still has: then it is not all read. */
export const PENALTY_LEFT = new RegExp(
  `(?<![\\p{L}])(?:ditambah|kelipatan|pemberatan|paling (?:lama|banyak|singkat|sedikit)|pidana (?:penjara|kurungan|denda|mati|tambahan)|denda)(?![\\p{L}])|^,? ?(?:${jointSource})(?![\\p{L}])`,
  "iu",
);

/** A corporation as one who is punished. */
export const CORPORATION = /(?<![\p{L}])(?:korporasi|badan hukum|badan usaha)(?![\p{L}])/iu;
/** A conduct of which a corporation is punished, and nobody else. */
export const CORPORATION_PUNISHED =
  /^(?:(?:setiap|suatu) )?(?:korporasi|badan hukum|badan usaha)(?![\p{L}])(?!.*(?:dipidana|pengurus|orang))/iu;
/** The words that stand for whoever can be punished, and where an act defines them. */
export const ANYONE = /(?<![\p{L}])setiap orang(?![\p{L}])/iu;
export const ANYONE_DEFINED = /(?<![\p{L}])(?:setiap )?orang adalah /iu;
