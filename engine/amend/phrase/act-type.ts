/** What differs in the frame of a bill by the type of act: who enacts it, and with which words. */

/** The frame of one type of act. */
export interface ActType {
  /** "Undang-Undang", as running text has it. */
  readonly running: string;
  /** "UNDANG-UNDANG", as a title has it. */
  readonly capitals: string;
  /** Whether the title names the Republic. */
  readonly isCentral: boolean;
  /** The office that enacts, with its comma. */
  readonly office: string;
  /** The lines before "MEMUTUSKAN:". */
  readonly consent: readonly string[];
  readonly enacted: "Disahkan" | "Ditetapkan";
  /** The verb of the last ground: "perlu membentuk". */
  readonly making: "membentuk" | "menetapkan";
  readonly journal: string;
  /** The office that promulgates, with its comma; dots where it is for a person to say. */
  readonly promulgator: string;
}

const PRESIDENT = "PRESIDEN REPUBLIK INDONESIA,";
const LN = "Lembaran Negara Republik Indonesia";

const CONSENT = [
  "Dengan Persetujuan Bersama",
  "DEWAN PERWAKILAN RAKYAT REPUBLIK INDONESIA",
  "dan",
  "PRESIDEN REPUBLIK INDONESIA",
];

/** The frame of a type of act by its name in running text. A type that is not an act of parliament is enacted by its office alone. */
export function actTypeOf(name: string): ActType {
  const isStatute = name === "Undang-Undang";
  const minister = /^Peraturan Menteri (.+)$/u.exec(name)?.[1];
  const isPresidential = isStatute || /^Peraturan (?:Pemerintah|Presiden)/u.test(name);
  return {
    running: name,
    capitals: name.toUpperCase(),
    isCentral: isPresidential || minister !== undefined,
    office: officeOf(isPresidential, minister),
    consent: isStatute ? CONSENT : [],
    enacted: isStatute ? "Disahkan" : "Ditetapkan",
    making: isStatute ? "membentuk" : "menetapkan",
    journal: minister === undefined ? LN : "Berita Negara Republik Indonesia",
    // Law 12/2011 as amended, article 85: the state secretariat promulgates statutes and government regulations.
    promulgator:
      isStatute || name.startsWith("Peraturan Pemerintah")
        ? "MENTERI SEKRETARIS NEGARA REPUBLIK INDONESIA,"
        : "...,",
  };
}

function officeOf(isPresidential: boolean, minister: string | undefined): string {
  if (isPresidential) return PRESIDENT;
  return minister === undefined ? "...," : `MENTERI ${minister.toUpperCase()} REPUBLIK INDONESIA,`;
}
