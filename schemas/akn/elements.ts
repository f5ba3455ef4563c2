/** The elements of Akoma Ntoso 3.0 by what they can hold. What is in no table is a box: it only holds others. */

/** Units of the hierarchy that hold further units, from the outermost inwards. */
export const CONTAINER_ELEMENTS: ReadonlySet<string> = new Set([
  "book",
  "tome",
  "part",
  "subpart",
  "title",
  "subtitle",
  "chapter",
  "subchapter",
  "division",
  "subdivision",
  "section",
  "subsection",
  "transitional",
]);

/** Units of the hierarchy that stand inside an article. */
export const ITEM_ELEMENTS: ReadonlySet<string> = new Set([
  "paragraph",
  "subparagraph",
  "clause",
  "subclause",
  "rule",
  "subrule",
  "proviso",
  "alinea",
  "level",
  "point",
  "indent",
]);

/** Items that are points even directly in an article. */
export const POINT_ELEMENTS: ReadonlySet<string> = new Set(["point", "indent"]);

/** Whether an element may stand wherever a unit of the hierarchy may. */
export function isUnitOfHierarchy(name: string): boolean {
  return (
    CONTAINER_ELEMENTS.has(name) ||
    ITEM_ELEMENTS.has(name) ||
    name === "article" ||
    name === "hcontainer"
  );
}

/** Lists of the hierarchy. */
export const LIST_ELEMENTS: ReadonlySet<string> = new Set(["list", "sublist"]);

/** What can be the article of a text, the unit whose number runs through it: the first that a text has. */
export const ARTICLE_ELEMENTS = ["article", "section", "rule", "clause"] as const;

/** The documents that can stand in a file, in an attachment or in a component. */
export const DOCUMENT_ELEMENTS: ReadonlySet<string> = new Set([
  "act",
  "bill",
  "doc",
  "statement",
  "amendment",
  "amendmentList",
  "officialGazette",
  "documentCollection",
  "debateReport",
  "debate",
  "judgment",
  "portion",
]);

/** What the metadata of a document consist of. */
export const META_ELEMENTS: ReadonlySet<string> = new Set([
  "identification",
  "publication",
  "classification",
  "lifecycle",
  "workflow",
  "analysis",
  "temporalData",
  "references",
  "notes",
  "proprietary",
  "presentation",
]);

/** The elements that hold what a document has to say. */
export const BODY_ELEMENTS: ReadonlySet<string> = new Set([
  "body",
  "mainBody",
  "amendmentBody",
  "judgmentBody",
  "debateBody",
  "collectionBody",
  "portionBody",
]);

/** Elements of running text that stand as a block. */
export const TEXT_ELEMENTS: ReadonlySet<string> = new Set([
  "p",
  "block",
  "listIntroduction",
  "listWrapUp",
  "tocItem",
  "scene",
  "narrative",
  "summary",
  "from",
  "caption",
]);

/** Elements of running text that stand at the head of a unit. */
export const TITLE_ELEMENTS: ReadonlySet<string> = new Set([
  "num",
  "heading",
  "subheading",
  "crossHeading",
]);

/** Structure that stands inside running text. */
export const STRUCTURE_IN_TEXT: ReadonlySet<string> = new Set([
  "quotedStructure",
  "embeddedStructure",
  "subFlow",
]);

/** Elements inside running text. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set([
  ...["ref", "mref", "rref", "mod", "mmod", "rmod", "remark", "recordedTime", "vote", "outcome"],
  ...["ins", "del", "omissis", "embeddedText", "opinion", "placeholder", "fillIn", "decoration"],
  ...["docType", "docTitle", "docNumber", "docProponent", "docDate", "legislature", "session"],
  ...["shortTitle", "docAuthority", "docPurpose", "docCommittee", "docIntroducer", "docStage"],
  ...["docStatus", "docJurisdiction", "docketNumber", "courtType", "neutralCitation", "party"],
  ...["judge", "lawyer", "signature", "argument", "date", "time", "person", "organization"],
  ...["concept", "object", "event", "location", "process", "role", "term", "quantity", "def"],
  ...["entity", "b", "i", "a", "u", "sub", "sup", "abbr", "span", "inline", "affectedDocument"],
  ...["relatedDocument", "change", "quotedText", "img", "br", "eol", "eop", "marker", "noteRef"],
  ...["authorialNote", "quotedStructure", "embeddedStructure", "subFlow"],
]);
