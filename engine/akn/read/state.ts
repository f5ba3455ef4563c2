/** What is known while Akoma Ntoso is read: the country's units, what was met that has no place, where the reader is. */
import type { Node } from "prosemirror-model";
import type { ElementMeaning } from "../../../schemas/akn/names.ts";
import { ELEMENT_MEANINGS } from "../../../schemas/akn/names.ts";
import { type Problem, problem } from "../../../schemas/problem.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import type { XmlElement, XmlNode } from "../xml.ts";

/** What stands around the element that is read. */
export interface Scope {
  /**
   * `outer`: no article yet; `article`: directly in an article; `item`: in a paragraph or a point; `quote`: directly in
   * quoted structure; `notes`: in the explanation.
   */
  readonly level: "outer" | "article" | "item" | "quote" | "notes";
  /** The element that is an article in this text: "section" where a text has no articles. */
  readonly article: string;
}

/** Reads what stands in an element; handed down, since units hold texts and texts hold units. */
type ReadChildren = (
  children: readonly XmlNode[],
  scope: Scope,
  state: ReadState,
) => readonly Node[];

export interface ReadState {
  readonly profile: Profile;
  /** Whether this program wrote the file: then the profile says what its elements are. */
  readonly isOwn: boolean;
  readonly readChildren: ReadChildren;
  /** Notes that an element says more than its words and that this has no place; once for each name. */
  readonly report: (element: XmlElement, name?: string) => void;
  readonly problems: () => readonly Problem[];
  /** Keeps where a unit begins in the file, and gives the unit. */
  readonly begin: (unit: Node, element: XmlElement) => Node;
  /** The same for a unit that was made of another. */
  readonly moveTo: (unit: Node, from: Node) => Node;
  /** The element at which a unit begins, or undefined. */
  readonly elementOf: (unit: Node) => XmlElement | undefined;
}

/** The state at the beginning of a file. */
export function beginReading(
  profile: Profile,
  isOwn: boolean,
  readChildren: ReadChildren,
): ReadState {
  const met = new Map<string, { readonly place: XmlElement["place"]; count: number }>();
  const elements = new WeakMap<Node, XmlElement>();
  const keep = (unit: Node, element: XmlElement | undefined): Node => {
    if (element !== undefined) elements.set(unit, element);
    return unit;
  };
  return {
    profile,
    isOwn,
    readChildren,
    begin: keep,
    moveTo: (unit, from) => keep(unit, elements.get(from)),
    elementOf: (unit) => elements.get(unit),
    report: ({ name, place }, as = name) => {
      const known = met.get(as);
      if (known === undefined) met.set(as, { place, count: 1 });
      else known.count += 1;
    },
    problems: () =>
      [...met].map(([element, { place, count }]) =>
        problem(
          "akn/no-place",
          { element, count },
          place === null ? null : { kind: "source", ...place },
        ),
      ),
  };
}

/** What an element says that it is, in our own attribute. */
export function meaningOf({ attributes }: XmlElement): ElementMeaning | undefined {
  const said = attributes.get("rancang:is");
  return ELEMENT_MEANINGS.find((meaning) => meaning === said);
}
