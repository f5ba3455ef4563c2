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

  /** A stretch of the source, a piece a line; a line end that it begins with is an empty piece. */
  split(from: number, to: number): readonly Origin[] {
    const pieces: Origin[] = [];
    let at = from;
    while (at < to) {
      while (this.#end < this.#source.length && at >= this.#end + this.#breakLength()) this.#step();
      const stop = Math.max(at, Math.min(to, this.#end));
      const raw = this.#source.slice(at, stop);
      const place = { line: this.#line, from: Math.min(at, stop) - this.#start };
      pieces.push({ at: 0, size: raw.length, ...place, raw, endsLine: to > this.#end });
      at = to > this.#end ? Math.min(to, this.#end + this.#breakLength()) : stop;
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
