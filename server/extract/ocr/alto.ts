/**
 * ALTO: XML in which attributes say where lines and words stand.
 *
 *     <Page>…<TextLine HPOS="300" VPOS="200" WIDTH="600" HEIGHT="40">
 *       <String CONTENT="Pasal" HPOS="300" VPOS="200" WIDTH="120" HEIGHT="40"/><SP/><String CONTENT="1" …/><HYP CONTENT="-"/>
 */
import { Parser } from "htmlparser2";
import { numberIn, type OcrLine, type OcrPage, type OcrWord } from "./words.ts";

type Line = OcrLine & { readonly words: OcrWord[] };

/** The pages of a file of ALTO. Linear; never throws. */
export function readAlto(text: string): readonly OcrPage[] {
  const pages: Line[][] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const kind = name.replace(/^.*:/u, "");
        const line = { words: [], ...heightIn(attributes) };
        if (kind === "Page") pages.push([]);
        else if (kind === "TextLine") lastPage(pages).push(line);
        else if (kind === "String") addWord(pages, wordIn(attributes), line);
        else if (kind === "HYP") addHyphen(pages, wordIn({ CONTENT: "-", ...attributes }), line);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  return pages;
}

type Attributes = Readonly<Record<string, string>>;

function heightIn({ VPOS, HEIGHT }: Attributes): Pick<OcrLine, "top" | "bottom"> {
  return { top: numberIn(VPOS), bottom: numberIn(VPOS) + numberIn(HEIGHT) };
}

function wordIn({ CONTENT = "", HPOS, WIDTH, WC }: Attributes): OcrWord {
  const left = numberIn(HPOS);
  // What is no number says nothing.
  const confidence =
    WC === undefined || Number.isNaN(Number.parseFloat(WC)) ? undefined : numberIn(WC);
  return { text: CONTENT.trim(), left, right: left + numberIn(WIDTH), confidence };
}

function lastPage(pages: Line[][]): Line[] {
  const last = pages.at(-1);
  if (last !== undefined) return last;
  const page: Line[] = [];
  pages.push(page);
  return page;
}

// A word that stands in no line is a line by itself.
function addWord(pages: Line[][], word: OcrWord, own: Line): void {
  if (word.text === "") return;
  const page = lastPage(pages);
  if (page.length === 0) page.push(own);
  page.at(-1)?.words.push(word);
}

// The hyphen at the end of a line belongs to the word before it.
function addHyphen(pages: Line[][], hyphen: OcrWord, own: Line): void {
  const words = pages.at(-1)?.at(-1)?.words;
  const last = words?.pop();
  if (last === undefined) addWord(pages, hyphen, own);
  else words?.push({ ...last, text: last.text + hyphen.text });
}
