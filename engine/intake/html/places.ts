/** Where a character of a source stands: its line and its place in the line. */
import type { Origin } from "../lines.ts";

/** Answers in order: places are asked for from the beginning of the source to its end. */
export class SourcePlaces {
  readonly #source: string;
  #line = 1;
  #start = 0;
  #end: number;

  constructor(source: string) {
    this.#source = source;
    this.#end = this.#nextEnd(0);
  }

  /** A stretch of the source, a piece a line. */
  split(from: number, to: number): readonly Origin[] {
    const pieces: Origin[] = [];
    let at = from;
    while (at < to) {
      while (at >= this.#end && this.#end < this.#source.length) this.#step();
      const stop = Math.min(to, this.#end);
      const raw = this.#source.slice(at, stop);
      const place = { line: this.#line, from: at - this.#start };
      const endsLine = stop === this.#end && to > stop;
      pieces.push({ at: 0, size: raw.length, ...place, raw, endsLine });
      at = stop === this.#end ? Math.max(stop + 1, stop + this.#breakLength()) : stop;
    }
    return pieces;
  }

  #step(): void {
    this.#start = this.#end + this.#breakLength();
    this.#line += 1;
    this.#end = this.#nextEnd(this.#start);
  }

  #breakLength(): number {
    return this.#source.startsWith("\r\n", this.#end) ? 2 : 1;
  }

  #nextEnd(from: number): number {
    const feed = this.#source.indexOf("\n", from);
    const end = feed === -1 ? this.#source.length : feed;
    const carriage = this.#source.slice(from, end).indexOf("\r");
    return carriage === -1 ? end : from + carriage;
  }
}
