/** A DOCX → its document. */
import { done, type Outcome, refused } from "../../../schemas/outcome.ts";
import { type Problem, problem } from "../../../schemas/problem.ts";
import { decodeText } from "../decode.ts";
import { MAX_TEXT_LENGTH } from "../limits.ts";
import { readPrepared } from "../prepared.ts";
import type { ExtractOptions, Reading } from "../source.ts";
import type { Block, Sightings } from "./block.ts";
import { BodyReader } from "./body.ts";
import type { BodySetting } from "./body-setting.ts";
import { linesOfBlocks } from "./lines.ts";
import { Numbering } from "./numbering.ts";
import { Styles } from "./styles.ts";
import { readXmlPart, type XmlElement } from "./xml.ts";
import { openZip, type ZipFile } from "./zip.ts";

/** The document of a DOCX, with its lists numbered as Word shows them. */
export async function readDocx(
  bytes: Uint8Array,
  options: ExtractOptions,
): Promise<Outcome<Reading>> {
  const zip = openZip(bytes);
  if (!zip.ok) return zip;
  const main = zip.value.names.find((name) => /^word\/document\d?\.xml$/u.test(name));
  if (main === undefined)
    return refused(problem("extract/docx-part-missing", { part: "word/document.xml" }));
  const sightings = noSightings();
  const blocks = readBlocks(zip.value, main, sightings);
  if (!blocks.ok) return blocks;
  const prepared = linesOfBlocks(blocks.value);
  if (prepared.text.trim() === "") return refused(problem("extract/empty", {}));
  if (prepared.text.length > MAX_TEXT_LENGTH)
    return refused(problem("extract/too-much-text", { limit: MAX_TEXT_LENGTH }));
  options.onProgress?.(1, 2);
  const reading = readPrepared(prepared, options);
  options.onProgress?.(2, 2);
  return done({ ...reading, problems: [...tell(sightings), ...reading.problems] });
}

function noSightings(): Sightings {
  return {
    inserted: 0,
    deleted: 0,
    pictures: 0,
    equations: 0,
    footnotes: 0,
    comments: 0,
    embedded: 0,
    "inner tables": 0,
  };
}

function tell(sightings: Sightings): readonly Problem[] {
  const { inserted, deleted, ...others } = sightings;
  const changes =
    inserted + deleted > 0 ? [problem("extract/docx-changes", { inserted, deleted })] : [];
  const kinds = Object.entries(others).filter(([, count]) => count > 0);
  return [
    ...changes,
    ...kinds.map(([what, count]) => problem("extract/docx-not-kept", { what, count })),
  ];
}

/** The parts that say how the text is set, and those that stand beside it. */
function readBlocks(zip: ZipFile, main: string, sightings: Sightings): Outcome<readonly Block[]> {
  const styles = new Styles();
  const numbering = new Numbering();
  const notes = new Map<string, readonly string[]>();
  const setting = {
    styles,
    numbering,
    sightings,
    noteText: (part: string, id: string) => notes.get(`${part}/${id}`) ?? [],
  };
  const body = new BodyReader(setting);
  const beside: Block[] = [];
  const add = (element: XmlElement): void => {
    styles.add(element);
  };
  const note = (element: XmlElement): void => {
    const { name, attributes } = element;
    const isText = attributes["w:type"] === undefined || attributes["w:type"] === "normal";
    if (isText)
      notes.set(`${name.slice(2)}/${attributes["w:id"] ?? ""}`, textsOf(element, setting));
  };
  const steps: readonly (() => Outcome<null>)[] = [
    () => readPart(zip, "word/styles.xml", "w:styles", add),
    () =>
      readPart(zip, "word/numbering.xml", "w:numbering", (element) => {
        numbering.add(element);
      }),
    () => readPart(zip, "word/footnotes.xml", "w:footnotes", note),
    () => readPart(zip, "word/endnotes.xml", "w:endnotes", note),
    () =>
      readPart(zip, main, "w:body", (element) => {
        body.add(element);
      }),
    () => readBeside(zip, setting, beside),
  ];
  for (const step of steps) {
    const read = step();
    if (!read.ok) return read;
  }
  return done([...body.finish(), ...beside]);
}

// Heads, feet and comments: they are no text of the law, but their words are told.
function readBeside(zip: ZipFile, setting: BodySetting, blocks: Block[]): Outcome<null> {
  const parts = zip.names.flatMap((name) => {
    const kind = /^word\/(header|footer|comments)\d*\.xml$/u.exec(name)?.[1];
    return kind === undefined ? [] : [{ name, kind }];
  });
  for (const { name, kind } of parts) {
    const reason = REASONS[kind] ?? "page-header";
    const read = readPart(zip, name, ROOTS[kind] ?? "", (element) => {
      if (reason === "comment") setting.sightings.comments += 1;
      for (const text of textsOf(element, setting))
        blocks.push({ kind: "text", text, column: 0, reason });
    });
    if (!read.ok) return read;
  }
  return done(null);
}

const ROOTS: { readonly [kind: string]: string } = {
  header: "w:hdr",
  footer: "w:ftr",
  comments: "w:comments",
};
const REASONS: { readonly [kind: string]: "page-header" | "page-footer" | "comment" } = {
  header: "page-header",
  footer: "page-footer",
  comments: "comment",
};

function textsOf(element: XmlElement, setting: BodySetting): readonly string[] {
  const reader = new BodyReader(setting);
  reader.add(element);
  return reader
    .finish()
    .flatMap((block) =>
      block.kind === "text" ? [block.text] : block.rows.flat().map(({ text }) => text),
    );
}

function readPart(
  zip: ZipFile,
  name: string,
  container: string,
  take: (element: XmlElement) => void,
): Outcome<null> {
  const bytes = zip.read(name);
  if (!bytes.ok) return bytes;
  if (bytes.value === undefined) return done(null);
  const decoded = decodeText(bytes.value);
  if (!decoded.ok)
    return refused(problem("extract/docx-broken", { part: name, reason: "it is no text" }));
  const text = decoded.value.text.replace(/^\uFEFF/u, "");
  return readXmlPart({ name, text }, container, take);
}
