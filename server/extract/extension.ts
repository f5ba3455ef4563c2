/** Whether the name of a file promises another format than the file is. */
import { type Problem, problem } from "../../schemas/problem.ts";
import type { SourceFormat } from "./source.ts";

const EXTENSIONS: { readonly [extension: string]: readonly SourceFormat[] } = {
  pdf: ["pdf"],
  docx: ["docx"],
  doc: ["docx"],
  htm: ["html", "hocr"],
  html: ["html", "hocr"],
  xhtml: ["html", "hocr"],
  hocr: ["hocr"],
  xml: ["akn", "html", "alto"],
  akn: ["akn"],
};

/** The problem of a file whose name ends like another format; undefined where name and content agree. */
export function checkExtension(name: string, format: SourceFormat): Problem | undefined {
  const extension = /\.([A-Za-z0-9]{1,8})$/u.exec(name)?.[1]?.toLowerCase() ?? "";
  const isText = ["md", "markdown", "txt", "text"].includes(extension);
  const known = Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : undefined;
  const promised = isText ? (["markdown", "text"] as const) : known;
  if (promised === undefined || promised.some((one) => one === format)) return undefined;
  return problem("extract/other-extension", { extension, format });
}
