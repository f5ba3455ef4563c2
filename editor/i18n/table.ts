/** How the tables of words are typed, so that neither language can be incomplete. */

/** The English beside an Indonesian table: the same keys, and a singular wherever Indonesian has one form for all numbers. */
export type Beside<Indonesian> = { readonly [Key in keyof Indonesian]: string } & {
  readonly [Key in keyof Indonesian as Key extends `${infer Stem}_other`
    ? `${Stem}_one`
    : never]: string;
};
