/** How an act is cited in front matter: "UU 19/2016", "PP 71/2019"; other types in full. */
import { titleCase } from "../../wording/print/index.ts";
import { actTypeNamed } from "../../wording/read/index.ts";

/** The citation of an act with a title and a number such as "5/2024". */
export function shortCitation(title: string, number: string): string {
  const name = title.replaceAll(/\s+/gu, " ").replace(/^RANCANGAN /iu, "");
  const type = name.split(/ NOMOR /iu)[0]?.replace(/ REPUBLIK INDONESIA$/iu, "") ?? "";
  return `${actTypeNamed(type)?.short[0] ?? titleCase(type)} ${number}`;
}
