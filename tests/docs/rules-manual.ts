/** The manual of the rules of drafting, written from the rules themselves. */
import { readDialect } from "../../engine/dialect/index.ts";
import { lintDocument, type Rule, rules } from "../../engine/lint/index.ts";
import { messageOf } from "../../schemas/message.ts";
import { problem, problems } from "../../schemas/problem.ts";
import { profiles } from "../../schemas/profiles/index.ts";

/** Where the manual stands. */
export const RULES_MANUAL = "docs/rules/id.md";

/** The manual as Markdown. */
export function rulesManual(): string {
  const rows = rules.map(
    ({ code, point, preset }) =>
      `| [${idOf(code)}](#${idOf(code)}) | ${point} | ${problems[code].severity} | ${preset} |`,
  );
  return `# Rules of drafting: Indonesia

Written from \`engine/lint/rules/\` by \`npm run docs\`; do not edit. "Point" is the point of Annex II of Law 12/2011, as amended, that asks for
the rule. \`rancang lint FILE\` runs the usual rules, \`--preset strict\` the others too (the workspace runs those of preset new on what is new); exit 1 where a finding is an error. How often enacted acts
break a rule is printed by \`npx tsx bench/lint.ts\`.

| rule | point | severity | preset |
| --- | --- | --- | --- |
${rows.join("\n")}
${rules.map(section).join("")}`;
}

function section(rule: Rule): string {
  const { code, description, exceptions, wrong, right } = rule;
  const [first] = wrong;
  const said = messageOf(
    problem(code, { found: first.found[0] ?? "", expected: expectedOf(rule) }),
    "en",
  );
  return `
## ${idOf(code)}

${description}${exceptions === undefined ? "" : `\n\nNot found: ${exceptions}`}

Wrong (${said.replace(/\s+/gu, " ")}):

${fenced(first.text)}

Right:

${fenced(right[0])}
`;
}

function expectedOf({ wrong, code }: Rule): string {
  const [{ text }] = wrong;
  const { document, profile } = readDialect(text, { profile: profiles.id });
  const found = lintDocument(document, { profile, preset: "strict" }).find(
    (one) => one.code === code,
  );
  return found === undefined ? "" : (found.facts as { expected: string }).expected;
}

function idOf(code: string): string {
  return code.replace("lint/", "");
}

function fenced(text: string): string {
  return `\`\`\`markdown\n${text}\n\`\`\``;
}
