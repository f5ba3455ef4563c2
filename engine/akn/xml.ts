/** XML as plain values: what the writer makes and the reader takes apart. */

export type XmlNode = XmlElement | string;

export interface XmlElement {
  /** The local name; `{namespace}name` outside Akoma Ntoso and our own namespace. */
  readonly name: string;
  /** By name; those of our namespace as `rancang:is`, of XML as `xml:space`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** Where the element begins in the source, 1-based; null for one that was made here. */
  readonly place: { readonly line: number; readonly column: number } | null;
}

/** Attributes as they are written down in code; undefined ones are left out. */
export type Attributes = { readonly [name: string]: string | undefined };

/** An element with the attributes that have a value; of children that stand in arrays, those in the arrays. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly (XmlNode | readonly XmlNode[])[]
): XmlElement {
  const given = Object.entries(attributes).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { name, attributes: new Map(given), children: children.flat(), place: null };
}

/** The same element with other children. */
export function withChildren(parent: XmlElement, children: readonly XmlNode[]): XmlElement {
  return { ...parent, children };
}

/** The child elements, texts left out. */
export function childElements(parent: XmlElement): readonly XmlElement[] {
  return parent.children.filter((child): child is XmlElement => typeof child !== "string");
}

/** The first child element of a name, or undefined. */
export function childNamed(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent === undefined
    ? undefined
    : childElements(parent).find((child) => child.name === name);
}

/** Whether a text is nothing but the white space of XML. */
export function isBlank(text: string): boolean {
  return /^[ \t\r\n]*$/u.test(text);
}

/** Whether a node is an element. */
export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== "string";
}
