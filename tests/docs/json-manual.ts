/** The page on what the program prints as JSON, written from the shapes themselves. */
import { jsonSchemaOf, printedValues } from "../../schemas/printed/index.ts";

/** Where the page stands. */
export const JSON_MANUAL = "docs/json.md";

/** Deeper fields are in the JSON Schema alone. */
const MAX_DEPTH = 4;

/** What the page reads of a JSON Schema. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly description?: string;
  readonly properties?: { readonly [name: string]: Schema };
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly additionalProperties?: Schema | boolean;
}

/** The page as Markdown. */
export function jsonManual(): string {
  const rows = Object.entries(printedValues).map(
    ([name, { says, printedBy }]) =>
      `| [\`${name}\`](#${anchorOf(name)}) | ${says} | ${printedBy.map((call) => `\`rancang ${call}\``).join(", ")} |`,
  );
  return `# What the program prints as JSON

Written from \`schemas/printed/\` by \`npm run docs\`; do not edit. Each value names its schema. Under one name nothing changes its meaning, and fields may be added: pass over those that you do not
know. The package has the JSON Schema (draft 2020-12) of each, by its name, in \`rancang/json-schemas.json\`. "?" is a field that may be absent; what lies deeper than ${MAX_DEPTH} levels is in the JSON Schema alone.

Problems have a code, which stays, with facts; the message is made of both in the language of the call, and is not promised. \`lint\` and \`fmt --check\` give their findings as SARIF 2.1.0 with \`--format sarif\` too.

| value | | printed by |
| --- | --- | --- |
${rows.join("\n")}
${Object.entries(printedValues).map(section).join("")}`;
}

function section([name, { shape }]: [
  string,
  (typeof printedValues)[keyof typeof printedValues],
]): string {
  const rows = fieldsOf(jsonSchemaOf(shape, "open") as Schema, "", 1).map(
    ({ path, type, says }) => `| \`${path}\` | ${type} | ${says} |`,
  );
  return `
## \`${name}\`

| field | type | |
| --- | --- | --- |
${rows.join("\n")}
`;
}

function anchorOf(name: string): string {
  return name.replace(/[/@]/gu, "");
}

interface Field {
  readonly path: string;
  readonly type: string;
  readonly says: string;
}

function fieldsOf(
  { properties = {}, required = [] }: Schema,
  before: string,
  depth: number,
): readonly Field[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const path = `${before}${name}${required.includes(name) ? "" : "?"}`;
    const { inner, suffix } = insideOf(schema);
    const row = { path, type: typeOf(schema), says: schema.description ?? "" };
    return depth < MAX_DEPTH ? [row, ...fieldsOf(inner, `${path}${suffix}.`, depth + 1)] : [row];
  });
}

/** The object whose fields are told below a field: the field itself, or what its list holds. */
function insideOf(schema: Schema): { readonly inner: Schema; readonly suffix: string } {
  if (schema.items !== undefined) {
    const { inner, suffix } = insideOf(schema.items);
    return { inner, suffix: `[]${suffix}` };
  }
  const options = schema.anyOf?.filter(({ type }) => type !== "null") ?? [];
  return { inner: options.length === 1 ? (options[0] ?? schema) : schema, suffix: "" };
}

function typeOf(schema: Schema): string {
  const options = schema.anyOf ?? schema.oneOf;
  if (options !== undefined) return [...new Set(options.map(typeOf))].join(" or ");
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum !== undefined)
    return schema.enum.map((one) => `\`${JSON.stringify(one)}\``).join(", ");
  if (schema.items !== undefined) return `list of ${typeOf(schema.items)}`;
  if (schema.prefixItems !== undefined)
    return `pair of ${schema.prefixItems.map(typeOf).join(" and ")}`;
  if (typeof schema.additionalProperties === "object" && schema.properties === undefined)
    return `${typeOf(schema.additionalProperties)} by name`;
  return [schema.type ?? "any"].flat().join(" or ");
}
