/** The findings of a command in the form that services of code review read: SARIF 2.1.0 of OASIS. */
import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import { messageOf } from "../../schemas/message.ts";
import { type Language, type ProblemCode, problems } from "../../schemas/problem.ts";
import { ENGINE_VERSION } from "../engine-version.ts";
import type { Finding, Result } from "./report.ts";
import { EXIT } from "./system.ts";

/** A run of SARIF with a result for each finding; what is wrong with the call itself is a notification of the run. */
export function writeSarif({ exit, findings }: Result, language: Language): string {
  const ofFiles = findings.flatMap(({ file, ...finding }) =>
    file === null ? [] : [{ ...finding, file }],
  );
  const ofCall = findings.filter(({ file }) => file === null);
  const codes = [...new Set(ofFiles.map(({ problem }) => problem.code))].sort();
  const [name = "", version = ""] = ENGINE_VERSION.split(" ");
  const log = {
    $schema:
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name, version, rules: codes.map(ruleOf) } },
        language,
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: exit !== EXIT.unusable,
            exitCode: exit,
            toolExecutionNotifications: ofCall.map((finding) => ({
              descriptor: { id: finding.problem.code },
              level: levelOf(finding.problem.code),
              message: { text: messageOf(finding.problem, language) },
            })),
          },
        ],
        results: ofFiles.map((finding) => resultOf(finding, codes, language)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

type FindingOfFile = Finding & { readonly file: string };

function levelOf(code: ProblemCode): "error" | "warning" {
  return problems[code].severity;
}

function ruleOf(code: ProblemCode) {
  return { id: code, defaultConfiguration: { level: levelOf(code) } };
}

function resultOf(finding: FindingOfFile, codes: readonly ProblemCode[], language: Language) {
  const { file, line, column, end, page, problem } = finding;
  const { at, code } = problem;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levelOf(code),
    message: { text: messageOf(problem, language) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: {
            startLine: line,
            startColumn: column,
            ...(end === null ? {} : { endLine: end.line, endColumn: end.column }),
          },
        },
        ...(at?.kind === "clause"
          ? { logicalLocations: [{ fullyQualifiedName: at.eid, kind: "element" }] }
          : {}),
      },
    ],
    ...(page === null ? {} : { properties: { page } }),
  };
}

/** A path as an address: relative ones stay relative, as services expect those of a repository. */
function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
}
