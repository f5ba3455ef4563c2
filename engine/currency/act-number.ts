/** The number by which an act is known among those that change one text: "19/2016". */

/** "19/2016", and in full "Nomor 19 Tahun 2016". */
const NUMBER = /(?<!\d)(\d+)(?:\/|\s+\p{L}+\s+)(\d{4})(?!\d)/u;
const ADDRESS = /\/(\d{4})\/(\d+)$/u;

interface CitedAct {
  readonly cite: string;
  readonly work?: string | undefined;
}

/** The number of an act: its address names year and number apart; a citation is what a person wrote. */
export function actNumber({ cite, work = "" }: CitedAct): string | undefined {
  const [, year, number] = ADDRESS.exec(work) ?? [];
  if (number !== undefined) return `${number}/${year}`;
  const [, cited, since] = NUMBER.exec(cite) ?? [];
  return cited === undefined ? undefined : `${cited}/${since}`;
}
