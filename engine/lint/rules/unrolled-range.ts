/** Three or more neighbours cited one by one. */
import type { Rule } from "../rule.ts";
import { findWords } from "../wording.ts";

export const unrolledRange: Rule = {
  code: "lint/unrolled-range",
  point: "273",
  preset: "strict",
  description: "More than two units in a row are cited with “sampai dengan”.",
  wrong: [
    {
      text: "### Pasal 1\n\n(1) Izin.\n\n(2) Syarat.\n\n(3) Biaya.\n\n(4) Izin sebagaimana dimaksud pada ayat (1), ayat (2), dan ayat (3) berlaku.",
      found: ["ayat (1), ayat (2), dan ayat (3)"],
    },
    {
      text: "### Pasal 1\n\n(5) Ketentuan sebagaimana dimaksud pada ayat (1), ayat (2), ayat (3), dan ayat (4) berlaku juga bagi badan hukum.",
      found: ["ayat (1), ayat (2), ayat (3), dan ayat (4)"],
    },
    {
      text: "### Pasal 1\n\n(5) Ketentuan tersebut dalam ayat (2), ayat (3) dan ayat (4) berlaku juga bagi badan hukum.",
      found: ["ayat (2), ayat (3) dan ayat (4)"],
    },
  ],
  right: [
    "### Pasal 1\n\n(1) Izin.\n\n(2) Syarat.\n\n(3) Biaya.\n\n(4) Izin sebagaimana dimaksud pada ayat (1) sampai dengan ayat (3) berlaku.",
    "### Pasal 1\n\n(1) Izin.\n\n(2) Syarat.\n\n(3) Izin sebagaimana dimaksud pada ayat (1) dan ayat (2) berlaku.",
    "### Pasal 1\n\n(6) Ketentuan sebagaimana dimaksud pada ayat (1), ayat (3), dan ayat (5) berlaku juga bagi badan hukum.",
  ],
  check: ({ provisions }) =>
    findWords(provisions, /(?:ayat \(\d+\)(?:, dan |, | dan )?){3,}/gu, ([found]) => {
      const numbers = [...found.matchAll(/\((\d+)\)/gu)].map(([, number]) => Number(number));
      const isRun = numbers.every(
        (number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1,
      );
      return isRun ? `ayat (${numbers[0]}) sampai dengan ayat (${numbers.at(-1)})` : undefined;
    }),
};
