/** The parts of the package that are used here; it brings no types. */
declare module "@nlpjs/lang-id" {
  export class StemmerId {
    stemWord(word: string): string;
  }
  export class StopwordsId {
    readonly dictionary: Readonly<Record<string, boolean>>;
  }
}
