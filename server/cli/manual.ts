/** What the program says of itself: the list of commands, and the manual of each. */
import type { Language } from "../../schemas/problem.ts";
import { COMMON_OPTIONS, type Command, type Options, type Said } from "./command.ts";
import type { CommandRow } from "./commands.ts";

/** The manual of a command. */
export function manualText(
  { summary }: CommandRow,
  { manual, options }: Command,
  language: Language,
): string {
  const exits = Object.entries({ ...COMMON_EXITS, ...manual.exits });
  const parts = [
    summary[language],
    manual.usage.map((line) => `rancang ${line}`).join("\n"),
    manual.about?.[language] ?? "",
    optionLines({ ...options, ...COMMON_OPTIONS }, language),
    `${EXITS[language]}:\n${exits.map(([exit, says]) => `  ${exit}  ${says[language]}`).join("\n")}`,
    `${EXAMPLES[language]}:\n${manual.examples.map((line) => `  ${line}`).join("\n")}`,
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** The list of commands. */
export function overviewText(
  commands: { readonly [name: string]: CommandRow },
  language: Language,
): string {
  const rows = Object.entries(commands).map(
    ([name, { summary }]) => `  ${name.padEnd(9)}${summary[language]}`,
  );
  return `rancang ${CALL[language]}\n\n${rows.join("\n")}\n\n${MORE[language]}\n`;
}

const COLUMN = 22;

function optionLines(options: Options, language: Language): string {
  return Object.entries(options)
    .map(([name, { short, value, says }]) => {
      const call = `${short === undefined ? "" : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;
      const line = `  ${call.padEnd(COLUMN - 4)}  ${says[language].replaceAll("\n", `\n${" ".repeat(COLUMN)}`)}`;
      return call.length > COLUMN - 4
        ? line.replace(`${call}  `, `${call}\n${" ".repeat(COLUMN)}`)
        : line;
    })
    .join("\n");
}

const COMMON_EXITS: { readonly [exit: number]: Said } = {
  0: { en: "done", id: "selesai" },
  2: {
    en: "wrong usage, or something that cannot be read or written",
    id: "salah pakai, atau sesuatu yang tidak dapat dibaca atau ditulis",
  },
};
const EXITS: Said = { en: "Exit", id: "Kode keluar" };
const EXAMPLES: Said = { en: "Examples", id: "Contoh" };
const CALL: Said = { en: "COMMAND [FILE…] [OPTIONS]", id: "PERINTAH [BERKAS…] [OPSI]" };
const MORE: Said = {
  en: '"rancang help COMMAND" says more: options, exit codes, examples. "rancang --version" says which version this is. "-" is standard input.',
  id: '"rancang help PERINTAH" menjelaskan opsi, kode keluar, dan contoh. "rancang --version" menyebut versinya. "-" adalah masukan baku.',
};
