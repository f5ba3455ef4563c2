/** How a clause punishes conduct: "Setiap Orang yang … dipidana dengan pidana penjara …". */

/** Where the penalty begins, with what says that there is none, or that it may be another's. */
const PUNISHED = /(?<![\p{L}\p{N}])(?:(tidak|dapat)\s+)?dipidana(?![\p{L}\p{N}])/iu;
/** How a text begins that says something of conduct that stands elsewhere. */
const OF_OTHERS =
  /^(?:dalam hal|jika|apabila|bila|perbuatan|tindak pidana|ketentuan|terhadap|selain|percobaan|pembantuan)(?![\p{L}\p{N}])/iu;

/** The conduct that a text punishes, in its own words; undefined where it punishes none, or conduct that stands elsewhere. */
export function conductIn(text: string): string | undefined {
  const found = PUNISHED.exec(text);
  if (found === null || found[1] !== undefined || OF_OTHERS.test(text)) return undefined;
  return text.slice(0, found.index);
}
