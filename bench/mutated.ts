/**
 * Damaged sources of every format: `tsx bench/mutated.ts [number] [seed]`. None may throw, lose a word, or take over two seconds
 * of the processor. A failure prints its seed and its source; it becomes a named row of a test.
 */
import { performance } from "node:perf_hooks";
import fc from "fast-check";
import { writeAkn } from "../engine/akn/index.ts";
import { writeDialect } from "../engine/dialect/index.ts";
import { readPlainText } from "../engine/intake/index.ts";
import { profiles } from "../schemas/profiles/index.ts";
import { extractSource, type SourceFormat } from "../server/extract/index.ts";
import { docx, paragraphs } from "../tests/server/extract/docx-file.ts";
import { pageOf, pdf } from "../tests/server/extract/pdf-file.ts";
import { HTML, mutate, mutations, PRINT } from "../tests/support/mutated-source.ts";

const NUMBER = Number(process.argv[2] ?? 100_000);
const SEED = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 31));
const MAX_MILLISECONDS = 2_000;
/** How many are made at a time. */
const BATCH = 500;

const { document } = readPlainText(PRINT, { profile: profiles.id });
const MARKDOWN = writeDialect(document, profiles.id);
const AKN = writeAkn(document, profiles.id, null);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
// What XML and the fonts of a PDF cannot hold is damage of another kind.
const plain = (text: string): string[] => text.replace(/[^\n\x20-\x7e]|[&<>]/gu, " ").split("\n");
const latin = (text: string): Uint8Array =>
  Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff);
const bytesAsText = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

/** A format, its share of all runs, the text that is damaged, and the file that is made of it. */
const FORMATS: readonly {
  readonly name: string;
  readonly share: number;
  readonly as?: SourceFormat;
  readonly source: string;
  readonly file: (text: string) => Uint8Array;
}[] = [
  { name: "text", share: 0.4, as: "text", source: PRINT, file: encode },
  { name: "HTML", share: 0.2, as: "html", source: HTML, file: encode },
  { name: "Markdown", share: 0.15, as: "markdown", source: MARKDOWN, file: encode },
  { name: "Akoma Ntoso", share: 0.1, as: "akn", source: AKN, file: encode },
  { name: "any", share: 0.05, source: PRINT, file: encode },
  {
    name: "DOCX",
    share: 0.05,
    source: PRINT,
    file: (text) => docx(paragraphs(...plain(text))),
  },
  { name: "PDF", share: 0.03, source: PRINT, file: (text) => pdf([pageOf(...plain(text))]) },
  {
    name: "bytes of a PDF",
    share: 0.02,
    source: bytesAsText(pdf([pageOf(...plain(PRINT))])),
    file: latin,
  },
];

let seed = SEED;
let count = 0;
let refused = 0;
let longest = 0;
const failures: string[] = [];

async function run({ name, as, source, file }: (typeof FORMATS)[number], damaged: string) {
  const start = process.cpuUsage();
  try {
    const read = await extractSource(file(damaged), as === undefined ? {} : { as });
    if (!read.ok) refused += 1;
    else if (read.value.problems.some(({ code }) => /words-lost$/u.test(code)))
      failures.push(`${name}: words lost`);
  } catch (error) {
    failures.push(`${name}: ${String(error)}`);
  }
  const { user, system } = process.cpuUsage(start);
  const spent = (user + system) / 1_000;
  if (spent > MAX_MILLISECONDS) failures.push(`${name}: ${spent.toFixed(0)} ms`);
  longest = Math.max(longest, spent);
  count += 1;
  const last = failures.at(-1);
  if (last !== undefined && !last.includes("\n"))
    failures.splice(
      -1,
      1,
      `${last} (seed ${seed})\n${JSON.stringify(damaged)} of ${source.length}`,
    );
}

console.log(`seed ${SEED}`);
// What is loaded when a format is first read is no time of a source.
for (const { source, file, as } of FORMATS)
  await extractSource(file(source), as === undefined ? {} : { as });
const began = performance.now();
for (const format of FORMATS) {
  let left = Math.ceil(NUMBER * format.share);
  while (left > 0) {
    const changes = fc.sample(mutations, { seed, numRuns: Math.min(BATCH, left) });
    for (const each of changes) await run(format, mutate(format.source, each));
    left -= changes.length;
    seed += 1;
  }
}
for (const failure of failures.slice(0, 20)) console.log(failure);
const seconds = ((performance.now() - began) / 1_000).toFixed(0);
console.log(
  `${count} damaged sources: ${failures.length} failures, ${refused} refused, longest ${longest.toFixed(0)} ms, ${seconds} s`,
);
process.exitCode = failures.length > 0 ? 1 : 0;
