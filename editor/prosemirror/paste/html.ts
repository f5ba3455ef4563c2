/** Pasted HTML as lines of text with emphasis: everything else of it is left behind. */
import type { Profile } from "../../../schemas/profiles/index.ts";
import { type PastedRun, sourceLine } from "./plain-text.ts";

const BREAKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL".split(
    " ",
  ),
);
const UNSEEN = new Set(["SCRIPT", "STYLE", "TEMPLATE", "HEAD", "TITLE", "NOSCRIPT"]);

/** The text of a document as a source of the dialect. Labels that the browser draws for lists become text. */
export function htmlSource(root: Element, profile: Profile): string {
  const lines: PastedRun[][] = [[]];
  collect(root, "none", lines);
  return lines.map((runs) => sourceLine(runs, profile)).join("\n\n");
}

function collect(parent: Element, mark: PastedRun["mark"], lines: PastedRun[][]): void {
  for (const child of parent.childNodes) {
    if (child instanceof Element) collectElement(child, mark, lines);
    else if (child.nodeType === child.TEXT_NODE)
      lines.at(-1)?.push({ text: (child.textContent ?? "").replace(/\s+/gu, " "), mark });
  }
}

function collectElement(element: Element, mark: PastedRun["mark"], lines: PastedRun[][]): void {
  if (UNSEEN.has(element.tagName)) return;
  const breaks = BREAKS.has(element.tagName);
  if (breaks) lines.push([]);
  if (element.tagName === "LI")
    lines.at(-1)?.push({ text: `${listLabel(element)} `, mark: "none" });
  collect(element, markOf(element, mark), lines);
  if (breaks) lines.push([]);
}

function markOf(element: Element, outer: PastedRun["mark"]): PastedRun["mark"] {
  const style = element.getAttribute("style") ?? "";
  if (/^(?:EM|I)$/u.test(element.tagName) || /font-style:\s*italic/u.test(style)) return "emphasis";
  if (/^(?:STRONG|B)$/u.test(element.tagName) && !/font-weight:\s*normal/u.test(style))
    return "strong";
  return outer;
}

function listLabel(item: Element): string {
  const list = item.parentElement;
  if (list?.tagName !== "OL") return "";
  const items = [...list.children].filter(({ tagName }) => tagName === "LI");
  const start = Number(list.getAttribute("start") ?? "1");
  const value = Number(item.getAttribute("value") ?? start + items.indexOf(item));
  const isLetter =
    /^a$/iu.test(list.getAttribute("type") ?? "") ||
    /lower-alpha|lower-latin/u.test(list.getAttribute("style") ?? "");
  return isLetter && value <= 26 ? `${String.fromCharCode(96 + value)}.` : `${value}.`;
}
