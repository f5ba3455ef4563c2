/** The words with which a provision leaves rules to another act. */
import { alternatives } from "../../text/index.ts";
import { actTypes } from "../id/act-types.ts";
import { lawWord } from "./act-types.ts";

/** The first words of the names of all kinds but laws, whose hyphen print may lose. */
const KINDS = alternatives(
  [...new Set(actTypes.map(({ name }) => name.split(" ")[0] ?? ""))].filter(
    (word) => !new RegExp(`^(?:${lawWord})`, "u").test(word),
  ),
);
/** Words of the name of an instrument that follow its kind: the ministry, the region. */
const REST = "(?:\\s(?!Republik|Nomor)[A-Z][\\p{L}-]*(?:\\s(?:dan|atau)\\s(?=[A-Z]))?)*";

/** "diatur lebih lanjut dengan Peraturan Pemerintah": its verb, what joins it, the instrument. */
export const DELEGATION = new RegExp(
  `(?<![\\p{L}])(?:diatur|ditetapkan|ditentukan|dilaksanakan|dibentuk)(?:\\s(?:lebih lanjut|kemudian|tersendiri))*\\s(dengan|dalam|melalui|oleh|berdasarkan)(?:\\satau\\s(?:berdasarkan|dengan|dalam))?\\s((?:${KINDS})${REST}|${lawWord})`,
  "gu",
);
/** What behind the instrument says that it is one that is there already, or this act itself. */
export const IS_THERE =
  /^\s(?:ini(?![\p{L}])|Nomor\s|No\.|tersebut|sebagaimana|di\sluar|sepanjang|Dasar|Hukum|(?:[A-Z][\p{L}]*\s)*Nomor\s)/u;
/** What stands before words that leave nothing to anybody: "sebagaimana diatur dalam …", "yang telah diatur dalam …". */
export const LEAVES_NOTHING =
  /(?<![\p{L}])(?:tidak|telah|sudah|sebagaimana|yang|sepanjang|selain)(?:\s(?:dapat|perlu|telah|sudah|akan|secara\s\p{L}+))*\s$/iu;
/** How long rules may be missing: "Peraturan pelaksanaan … harus ditetapkan paling lama 2 (dua) tahun", each behind the one before it in a sentence. */
export const RULES_DEADLINE: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:[Pp]eraturan [Pp]elaksana(?:an)?|(?:${KINDS})(?: [A-Z][\p{L}-]*)*)(?![\p{L}])`,
    "u",
  ),
  /ditetapkan|dibentuk|diterbitkan|diundangkan|disusun/u,
  /paling (?:lama|lambat) \d+ \([\p{L} ]+\) (?:tahun|bulan|hari)/u,
];
/** Where a sentence, or a part of it that orders something by itself, ends. */
export const SENTENCE_END = /[.;\n]/u;
/** Words that name all rules of an act at once. */
export const ALL_RULES = /^peraturan pelaksana/iu;
