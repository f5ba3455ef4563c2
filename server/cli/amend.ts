/** `rancang amend`: the amending bill of an edit, proven. */
import type { DraftedBill } from "../../engine/amend/index.ts";
import type { GivenFrame, Proof } from "../../engine/proof/index.ts";
import { itemAt } from "../../engine/text/index.ts";
import type { BillBase } from "../../schemas/bill.ts";
import type { Problem } from "../../schemas/problem.ts";
import { PROFILE_IDS } from "../../schemas/profiles/index.ts";
import { ENGINE_VERSION } from "../engine-version.ts";
import { type Call, type Command, pickFormat, profileOption, type Said } from "./command.ts";
import { openFrame } from "./open-frame.ts";
import { openSources } from "./open-sources.ts";
import { failed, findingOf, type Result } from "./report.ts";
import { finderIn, type OpenedSource, textOf } from "./source.ts";
import { EXIT, languageOf, type System } from "./system.ts";

/** Drafts the bill that turns one text into another, and proves that it does. */
export const amend: Command = {
  manual: {
    usage: ["amend BEFORE AFTER [--frame FRAME] [--certificate FILE] [--to FORMAT] [--profile P]"],
    about: {
      en: "The bill is printed, read back, applied to BEFORE and compared with AFTER before it is written. Bills have the forms of id.",
      id: "Rancangan dicetak, dibaca kembali, diterapkan pada BEFORE dan dibandingkan dengan AFTER sebelum ditulis. Bentuknya bentuk id.",
    },
    exits: {
      3: {
        en: "an edit has no official form, or the bill is not proven; then nothing is written but the reasons",
        id: "suatu suntingan tidak memiliki bentuk resmi, atau rancangan tidak terbukti; hanya alasannya yang ditulis",
      },
    },
    examples: [
      "rancang amend before.md after.md -o bill.md",
      "rancang amend before.md after.md --certificate bill.json -o bill.md",
      "rancang amend before.md after.md --frame frame.yaml --certificate bill.json -o bill.md",
    ],
  },
  options: {
    frame: {
      type: "string",
      value: "FRAME",
      says: {
        en: "a YAML file with what is written around the items: grounds, legal basis, general explanation, Pasal II (docs/frame.md)",
        id: "berkas YAML dengan isi di sekitar angka-angka: menimbang, mengingat, penjelasan umum, Pasal II (docs/frame.md)",
      },
    },
    certificate: {
      type: "string",
      value: "FILE",
      says: {
        en: 'write there what was proven, for "rancang verify"',
        id: 'tulis ke sana apa yang terbukti, untuk "rancang verify"',
      },
    },
    to: {
      type: "string",
      value: "FORMAT",
      says: { en: "markdown (usual), akn, html", id: "markdown (biasanya), akn, html" },
    },
    profile: profileOption(PROFILE_IDS),
  },
  files: { least: 2, most: 2 },
  run: runAmend,
};

const TARGETS = ["markdown", "akn", "html"] as const;
type Target = (typeof TARGETS)[number];

async function runAmend(call: Call, system: System): Promise<Result> {
  const target = pickFormat(call.text("to"), TARGETS);
  if (!target.ok) return failed(findingOf(target.problem));
  const opened = await openSources(call, system);
  if (!opened.ok) return opened.result;
  const framed = await openFrame(call.text("frame"), system);
  if (!framed.ok) return framed.result;
  const sides = {
    before: itemAt(opened.sources, 0),
    after: itemAt(opened.sources, 1),
    frame: framed.frame,
  };
  return amendSources(sides, target.value, call.text("certificate"), system);
}

const PROVING: Said = {
  en: "drafting the bill and proving it …",
  id: "menyusun rancangan dan membuktikannya …",
};

interface Sides {
  readonly before: OpenedSource;
  readonly after: OpenedSource;
  readonly frame: GivenFrame | undefined;
}

async function amendSources(
  { before, after, frame }: Sides,
  target: Target,
  certificateFile: string | undefined,
  system: System,
): Promise<Result> {
  const { amend: amendTexts } = await import("../../engine/package/amend.ts");
  system.progress?.(PROVING[languageOf(system.environment)]);
  const options = { engine: ENGINE_VERSION, frame: frame?.frame };
  const amendment = amendTexts(textOf(before), textOf(after), options);
  system.progress?.("");
  const { proof, drafted, base } = amendment;
  const place = {
    before: finderIn(before),
    after: finderIn(after),
    frame: (found: Problem) => findingOf(found, frame?.file),
  };
  const findings = [
    ...amendment.problems.map(({ side, problem: found }) => place[side](found)),
    ...amendment.open.map(place.after),
  ];
  if (proof === null || drafted === null || base === null) {
    const value =
      drafted === null || base === null ? {} : { value: resultValue(drafted, base, null) };
    return { exit: EXIT.refused, output: "", ...value, findings };
  }
  const certificate = `${JSON.stringify(proof.certificate, null, 2)}\n`;
  return {
    exit: EXIT.done,
    output: await render(target, drafted, proof, before, system),
    value: resultValue(drafted, base, proof),
    findings,
    files: certificateFile === undefined ? [] : [{ file: certificateFile, text: certificate }],
  };
}

async function render(
  target: Target,
  { bill, instructions }: DraftedBill,
  proof: Proof,
  { profile }: OpenedSource,
  system: System,
): Promise<string> {
  switch (target) {
    case "markdown":
      return proof.bill;
    case "akn": {
      const { writeAkn } = await import("../../engine/akn/index.ts");
      return writeAkn(bill, profile, null, { instructions });
    }
    case "html": {
      const { documentHtml } = await import("../../engine/publish/index.ts");
      const language = languageOf(system.environment);
      return documentHtml({ document: bill, profile, facts: null, language });
    }
  }
}

function resultValue(drafted: DraftedBill, base: BillBase, proof: Proof | null): unknown {
  return {
    schema: "rancang/amend@1",
    proven: proof !== null,
    base,
    items: drafted.instructions.map(({ label, text, operations }) => ({ label, text, operations })),
    meter: drafted.meter,
    bill: proof?.bill ?? null,
    certificate: proof?.certificate ?? null,
  };
}
