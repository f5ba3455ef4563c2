/** Small acts as they are printed: tests/cases/intake, a section a case. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { writeDialect } from "../../../engine/dialect/index.ts";
import type { Problem } from "../../../schemas/problem.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import { extractSource } from "../../../server/extract/index.ts";

const FOLDER = "tests/cases/intake";
const TITLE = "UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 9 TAHUN 2020 TENTANG CONTOH";
const ENACTS = ["MEMUTUSKAN:", "Menetapkan: UNDANG-UNDANG TENTANG CONTOH."];

interface Case {
  readonly name: string;
  readonly source: string;
  readonly read: readonly string[];
  readonly told: readonly string[];
}

/** A fenced block, or the heading of a section: what stands in a fence is no heading. */
const PART = /^```(\S+)\n(.*?)^```$|^## ([^\n]*)$/gmsu;

function casesOf(file: string): readonly Case[] {
  const sections: { readonly name: string; readonly blocks: Map<string, string> }[] = [];
  for (const [, kind, text = "", name] of readFileSync(`${FOLDER}/${file}`, "utf8").matchAll(
    PART,
  )) {
    if (name !== undefined) sections.push({ name, blocks: new Map() });
    else if (kind !== undefined) sections.at(-1)?.blocks.set(kind, text);
  }
  return sections.map(({ name, blocks }) => ({
    name,
    source: sourceOf(blocks),
    read: linesOf(blocks.get("read") ?? ""),
    told: linesOf(blocks.get("told") ?? ""),
  }));
}

function sourceOf(blocks: ReadonlyMap<string, string>): string {
  const text = blocks.get("text");
  if (text !== undefined) return `${[TITLE, "", ...ENACTS].join("\n\n")}\n\n${text}`;
  const html = blocks.get("html");
  if (html === undefined) return blocks.get("whole-text") ?? blocks.get("whole-html") ?? "";
  const head = [TITLE, ...ENACTS].map((line) => `<p>${line}</p>`).join("\n");
  return `<html><body>\n${head}\n${html}</body></html>\n`;
}

function linesOf(text: string): readonly string[] {
  return text.split("\n").filter((line) => line !== "");
}

/** The lines of the dialect behind the head that all cases share. */
async function readCase(
  source: string,
): Promise<{ readonly lines: readonly string[]; readonly told: readonly string[] }> {
  const read = await extractSource(new TextEncoder().encode(source));
  if (!read.ok) return { lines: [], told: [say(read.problem)] };
  const lines = linesOf(writeDialect(read.value.document, profiles.id));
  const head = [`# ${TITLE}`, ...ENACTS];
  const isUsual = head.every((line, at) => lines[at] === line);
  return { lines: isUsual ? lines.slice(head.length) : lines, told: read.value.problems.map(say) };
}

function say({ code, facts }: Problem): string {
  return [code, ...Object.values(facts)].filter((word) => word !== "" && word !== null).join(" ");
}

const files = readdirSync(FOLDER).filter((file) => file.endsWith(".md") && file !== "README.md");

describe.each(files)("%s", (file) => {
  test.each(casesOf(file))("$name", async ({ source, read, told }) => {
    const found = await readCase(source);
    expect(found).toEqual({ lines: read, told });
  });
});
