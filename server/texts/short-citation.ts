/** How an act is cited in front matter: "UU 19/2016", "PP 71/2019"; other types in full. */

const SHORT: readonly (readonly [title: RegExp, word: string])[] = [
  [/^PERATURAN PEMERINTAH PENGGANTI/iu, "Perppu"],
  [/^UNDANG-UNDANG(?! DASAR)/iu, "UU"],
  [/^PERATURAN PEMERINTAH/iu, "PP"],
  [/^PERATURAN PRESIDEN/iu, "Perpres"],
];

/** The citation of an act with a title and a number such as "5/2024". */
export function shortCitation(title: string, number: string): string {
  const name = title.replaceAll(/\s+/gu, " ").replace(/^RANCANGAN /iu, "");
  const short = SHORT.find(([pattern]) => pattern.test(name))?.[1];
  const type = name.split(/ NOMOR /iu)[0]?.replace(/ REPUBLIK INDONESIA$/iu, "") ?? "";
  return `${short ?? titleCase(type)} ${number}`;
}

function titleCase(capitals: string): string {
  return capitals
    .toLowerCase()
    .replaceAll(/(?<=^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
