/** `rancang merge`: two versions of one text brought together. */
import { diffArrays } from "diff";
import { itemAt } from "../../engine/text/index.ts";
import type { ConflictKind, MergeConflict, MergeSide } from "../../schemas/merge.ts";
import { type ProblemCode, problem } from "../../schemas/problem.ts";
import type { Call, Command } from "./command.ts";
import { openSources } from "./open-sources.ts";
import { type Finding, findingOf, type Result } from "./report.ts";
import type { Source } from "./source.ts";
import { EXIT, type System } from "./system.ts";

/** Merges two versions of a base by clause; where both changed one clause a person must choose. */
export const merge: Command = {
  usage: `rancang merge BASE OURS THEIRS [--profile P]

Writes the merged text. Where both sides changed one clause both wordings are written, between the marks that git uses, and
the exit is 1. As a merge driver of git:

  git config merge.rancang.driver 'rancang merge %O %A %B -o %A'
  echo '*.md merge=rancang' >> .gitattributes

  --profile P         forms of a country (else as the front matter of OURS says)`,
  options: { profile: { type: "string" } },
  files: { least: 3, most: 3 },
  run: runMerge,
};

async function runMerge(call: Call, system: System): Promise<Result> {
  const opened = await openSources(call, system, { mayBeEmpty: true });
  if (!opened.ok) return opened.result;
  return mergeSources({
    base: itemAt(opened.sources, 0),
    ours: itemAt(opened.sources, 1),
    theirs: itemAt(opened.sources, 2),
  });
}

interface Sources {
  readonly base: Source;
  readonly ours: Source;
  readonly theirs: Source;
}

async function mergeSources({ base, ours, theirs }: Sources): Promise<Result> {
  const { mergeDocuments } = await import("../../engine/merge/index.ts");
  const { writeDialect } = await import("../../engine/dialect/index.ts");
  const mergeFor = (prefer: MergeSide) =>
    mergeDocuments(base.document, ours.document, theirs.document, {
      profile: ours.profile,
      prefer,
    });
  const { document, conflicts } = mergeFor("ours");
  const own = writeDialect(document, ours.profile);
  const isMerged = conflicts.length === 0;
  const other = isMerged ? own : writeDialect(mergeFor("theirs").document, ours.profile);
  const findings = [
    ...factsFindings({ base, ours, theirs }),
    ...conflicts.map((conflict) => findingFor(conflict, ours, theirs)),
  ];
  const head = factsOf(ours.frontMatter === base.frontMatter ? theirs : ours);
  return {
    exit: findings.length > 0 ? EXIT.differs : EXIT.done,
    output: head + markConflicts(own, other, ours.file, theirs.file),
    value: { schema: "rancang/merge@1", conflicts, body: own },
    findings,
  };
}

// Facts are no clauses: where both changed them, ours stand and a person looks.
function factsFindings({ base, ours, theirs }: Sources): readonly Finding[] {
  const [own, other] = [ours.frontMatter, theirs.frontMatter];
  const isConflict = own !== base.frontMatter && other !== base.frontMatter && own !== other;
  return isConflict
    ? [findingOf(problem("merge/facts-conflict", { file: theirs.file }), ours.file)]
    : [];
}

function factsOf({ frontMatter }: Source): string {
  return frontMatter === "" ? "" : `${frontMatter.trimEnd()}\n\n`;
}

const CODES = {
  "both-changed": "merge/both-changed",
  "deleted-and-changed": "merge/deleted-and-changed",
  "both-inserted": "merge/both-inserted",
  unfit: "merge/unfit",
} as const satisfies { readonly [Kind in ConflictKind]: ProblemCode };

function findingFor(conflict: MergeConflict, ours: Source, theirs: Source): Finding {
  const eid = conflict.ours ?? conflict.theirs ?? conflict.base ?? "";
  const line = conflict.ours === null ? 1 : (ours.lines.get(conflict.ours) ?? 1);
  return {
    file: ours.file,
    line,
    column: 1,
    problem: problem(CODES[conflict.kind], { eid, file: theirs.file }),
  };
}

/** Both wordings between marks, where two texts differ; the text itself where they are equal. */
function markConflicts(own: string, other: string, ours: string, theirs: string): string {
  if (own === other) return own;
  const lines: string[] = [];
  let open = { own: [] as string[], other: [] as string[] };
  const close = (): void => {
    if (open.own.length + open.other.length > 0)
      lines.push(`<<<<<<< ${ours}`, ...open.own, "=======", ...open.other, `>>>>>>> ${theirs}`);
    open = { own: [], other: [] };
  };
  for (const { added, removed, value } of diffArrays(own.split("\n"), other.split("\n"))) {
    if (removed) open.own.push(...value);
    else if (added) open.other.push(...value);
    else {
      close();
      lines.push(...value);
    }
  }
  close();
  return lines.join("\n");
}
