/** `rancang merge`: two versions of one text brought together. */
import { basename } from "node:path";
import { writeDialect } from "../../engine/dialect/index.ts";
import {
  type MergedSources,
  type MergeSource,
  markConflicts,
  mergeSources,
} from "../../engine/merge/index.ts";
import { itemAt } from "../../engine/text/index.ts";
import type { ConflictKind, MergeConflict } from "../../schemas/merge.ts";
import { done, type Outcome } from "../../schemas/outcome.ts";
import { type ProblemCode, problem } from "../../schemas/problem.ts";
import { PROFILE_IDS, type Profile } from "../../schemas/profiles/index.ts";
import { detectFormat, type SourceFormat } from "../extract/index.ts";
import { type Call, type Command, profileOption, usageProblem } from "./command.ts";
import { type Finding, failed, findingOf, type Result } from "./report.ts";
import {
  finderIn,
  joinFrontMatter,
  nameOf,
  openBytes,
  profileNamed,
  readBytes,
  readLaw,
  type Source,
  textOfBytes,
} from "./source.ts";
import { EXIT, type System } from "./system.ts";

/** As git calls it; where the text is no law, the merge of git by lines takes over. */
const DRIVER =
  "rancang merge %O %A %B -o %A --path %P --marker-size %L; r=$?; if [ $r -gt 1 ]; then git merge-file --marker-size=%L -L ours -L base -L theirs %A %O %B; r=$?; fi; exit $r";

/** How many signs a mark of git has where nothing else is said. */
const MARK_SIZE = 7;

/** Merges two versions of a base by clause; where both changed one clause a person must choose. */
export const merge: Command = {
  manual: {
    usage: [
      "merge BASE OURS THEIRS [--path P] [--marker-size N] [--ours NAME] [--theirs NAME] [--profile P]",
    ],
    about: {
      en: `Writes OURS with what THEIRS changed in it; bytes of what nobody edited stay. Where both sides changed one clause both wordings
are written, between the marks that git uses. Markdown that is plainly no law, and a file with marks of a conflict, are refused,
and nothing is written. As a merge driver of git, for the folder that holds the law:

  git config merge.rancang.driver '${DRIVER}'
  echo 'laws/**/*.md merge=rancang' >> .gitattributes`,
      id: `Menulis OURS dengan apa yang diubah THEIRS; bita yang tidak disunting siapa pun tetap. Bila kedua pihak mengubah satu ketentuan,
kedua rumusan ditulis di antara tanda yang dipakai git. Markdown yang jelas bukan naskah hukum, dan berkas dengan tanda konflik,
ditolak, dan tidak ada yang ditulis. Sebagai penggerak merge git, untuk folder yang memuat naskah hukum:

  git config merge.rancang.driver '${DRIVER}'
  echo 'laws/**/*.md merge=rancang' >> .gitattributes`,
    },
    exits: { 1: { en: "there are conflicts", id: "ada konflik" } },
    examples: ["rancang merge base.md ours.md theirs.md -o ours.md"],
  },
  options: {
    path: {
      type: "string",
      value: "P",
      says: { en: "the name of the file in messages", id: "nama berkas dalam pesan" },
    },
    "marker-size": {
      type: "string",
      value: "N",
      says: {
        en: `signs of a mark (${MARK_SIZE})`,
        id: `banyaknya tanda pada satu penanda (${MARK_SIZE})`,
      },
    },
    ours: {
      type: "string",
      value: "NAME",
      says: { en: "what the marks call OURS", id: "sebutan OURS pada penanda" },
    },
    theirs: {
      type: "string",
      value: "NAME",
      says: { en: "what the marks call THEIRS", id: "sebutan THEIRS pada penanda" },
    },
    profile: profileOption(PROFILE_IDS),
  },
  files: { least: 3, most: 3 },
  run: runMerge,
};

interface Names {
  readonly ours: string;
  readonly theirs: string;
  /** Of the file in messages. */
  readonly file: string;
}

type Side = MergeSource & Source;

async function runMerge(call: Call, system: System): Promise<Result> {
  const profile = profileNamed(call.text("profile"));
  if (!profile.ok) return failed(findingOf(profile.problem));
  const size = Number(call.text("marker-size") ?? MARK_SIZE);
  if (!Number.isInteger(size) || size < 1) {
    return failed(findingOf(usageProblem("merge", "no-number", "--marker-size")));
  }
  const names = namesOf(call);
  const sides: Side[] = [];
  for (const file of call.files) {
    const opened = await openSide(file, profile.value, system);
    if (!opened.ok) return failed(findingOf(opened.problem, call.text("path") ?? nameOf(file)));
    sides.push(opened.value);
  }
  const [base, ours, theirs] = [itemAt(sides, 0), itemAt(sides, 1), itemAt(sides, 2)];
  const merged = mergeSources({ base, ours, theirs }, ours.profile);
  const findings = findingsOf(merged, ours, names);
  const isMerged = merged.conflicts.length + merged.fields.length === 0;
  return {
    exit: isMerged ? EXIT.done : EXIT.differs,
    output: markConflicts(merged.ours, merged.theirs, { ...names, size }),
    value: {
      schema: "rancang/merge@1",
      conflicts: merged.conflicts,
      fields: merged.fields,
      body: merged.ours,
    },
    findings,
  };
}

/** What git calls the files that it hands to a driver. */
const OF_GIT = /^\.merge_file_/u;

function namesOf(call: Call): Names {
  const [, ours = "", theirs = ""] = call.files;
  const path = call.text("path");
  const name = (side: "ours" | "theirs", file: string): string => {
    const plain = path !== undefined || OF_GIT.test(basename(file)) ? side : nameOf(file);
    return call.text(side) ?? plain;
  };
  const names = { ours: name("ours", ours), theirs: name("theirs", theirs) };
  return { ...names, file: path ?? names.ours };
}

/** Formats that are no texts to be patched: they are merged as the dialect writes them. */
const CONVERTED: ReadonlySet<SourceFormat> = new Set(["akn", "pdf", "docx", "hocr", "alto"]);

async function openSide(
  file: string,
  profile: Profile | undefined,
  system: System,
): Promise<Outcome<Side>> {
  const bytes = await readBytes(file, system);
  if (!bytes.ok) return bytes;
  const format = detectFormat(bytes.value);
  if (format !== undefined && CONVERTED.has(format)) {
    const opened = await openBytes(file, bytes.value, { profile }, system);
    if (!opened.ok) return opened;
    const { document, frontMatter, profile: forms } = opened.value;
    const source = joinFrontMatter(frontMatter, writeDialect(document, forms));
    return done({ ...opened.value, source });
  }
  const text = textOfBytes(bytes.value, nameOf(file));
  if (!text.ok) return text;
  const read = await readLaw(file, text.value, profile);
  return read.ok ? done({ ...read.value, source: text.value }) : read;
}

function findingsOf(merged: MergedSources, ours: Side, names: Names): readonly Finding[] {
  const place = finderIn({ ...ours, sourceText: ours.source, file: names.file });
  const rewritten = merged.isRewritten ? [problem("merge/rewritten", {})] : [];
  const fields = merged.fields.map((field) =>
    problem("merge/facts-conflict", { field, file: names.theirs }),
  );
  return [
    ...[...rewritten, ...fields].map((one) => findingOf(one, names.file)),
    ...merged.conflicts.map((conflict) => {
      const facts = { eid: eidOf(conflict), file: names.theirs };
      const at = conflict.ours === null ? null : ({ kind: "clause", eid: conflict.ours } as const);
      return place(problem(CONFLICT_CODES[conflict.kind], facts, at));
    }),
  ];
}

function eidOf({ base, ours, theirs }: MergeConflict): string {
  return ours ?? theirs ?? base ?? "";
}

/** The problem of each kind of conflict. */
export const CONFLICT_CODES = {
  "both-changed": "merge/both-changed",
  "deleted-and-changed": "merge/deleted-and-changed",
  "both-inserted": "merge/both-inserted",
  unfit: "merge/unfit",
} as const satisfies { readonly [Kind in ConflictKind]: ProblemCode };
