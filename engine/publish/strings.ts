/** The words of a published page in a language, and dates and lists as it says them. */
import type { Language } from "../../schemas/problem.ts";
import { english } from "./strings-en.ts";
import { indonesian } from "./strings-id.ts";
import type { PublishStrings } from "./strings-shape.ts";

const TABLE: { readonly [Key in Language]: PublishStrings } = { id: indonesian, en: english };

/** The words of a language. */
export function publishStrings(language: Language): PublishStrings {
  return TABLE[language];
}

/** A day or moment in words: `2026-01-02` is "2 Januari 2026"; a text that is no date comes back as it is. */
export function sayDate(date: string, { months }: PublishStrings): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})/u.exec(date);
  if (found === null) return date;
  const month = months[Number(found[2]) - 1];
  return month === undefined ? date : `${Number(found[3])} ${month} ${found[1]}`;
}

/** Names in a sentence: "a", "a dan b", "a, b, dan c". */
export function sayList(names: readonly string[], { and }: PublishStrings): string {
  if (names.length < 3) return names.join(` ${and} `);
  return `${names.slice(0, -1).join(", ")}, ${and} ${names.at(-1)}`;
}
