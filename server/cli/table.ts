/** `rancang table`: tables that are computed of texts. */

import { type Problem, problem } from "../../schemas/problem.ts";
import { PROFILE_IDS } from "../../schemas/profiles/index.ts";
import { type Call, type Command, pickFormat, profileOption, usageProblem } from "./command.ts";
import { failed, findingOf, type Result } from "./report.ts";
import { nameOf, type OpenedSource, openSource, profileNamed } from "./source.ts";
import type { System } from "./system.ts";
import { FORMATS, type TableCall } from "./table-call.ts";

const TABLES = ["penalties", "delegations"] as const;

/** Makes a table of texts. */
export const table: Command = {
  manual: {
    usage: [
      "table penalties FILE… [--base FILE] [--convert] [--to FORMAT] [--profile P]",
      "table delegations FILE… [--to FORMAT] [--profile P]",
    ],
    about: {
      en: `Each offence of the texts, in whatever format they are: conduct, penalty, fine by category and sum, the nearest conduct punished in
the texts given. A penalty that is not understood is a row with its words. With --base the same before, for the first FILE.
With --convert what UU 1/2026 makes of it, computed for a person to confirm; nothing is put into a text.
Delegations: each provision that leaves rules to another act, its deadline, and the texts given whose preamble says that they carry it out.`,
      id: `Setiap tindak pidana dalam naskah, apa pun formatnya: perbuatan, pidana, denda menurut kategori dan jumlah, serta perbuatan terdekat
dalam naskah yang diberikan. Pidana yang tidak dipahami tetap menjadi baris dengan bunyinya. Dengan --base, keadaan sebelumnya untuk
FILE pertama. Dengan --convert, hasil penyesuaian menurut UU 1/2026 untuk dikukuhkan orang; tidak ada yang dimasukkan ke naskah.
Delegations: setiap ketentuan yang menyerahkan pengaturan kepada peraturan lain, tenggatnya, dan naskah yang menurut konsideransnya melaksanakannya.`,
    },
    exits: {
      0: {
        en: "the table is made, whatever is not understood in it",
        id: "tabel dibuat, termasuk yang tidak dipahami",
      },
    },
    examples: [
      "rancang table penalties act.pdf",
      "rancang table penalties after.md --base before.md --to csv",
      "rancang table delegations after.md before.md",
    ],
  },
  options: {
    base: {
      type: "string",
      value: "FILE",
      says: {
        en: "the text that the first FILE changes",
        id: "naskah yang diubah oleh FILE pertama",
      },
    },
    convert: {
      type: "boolean",
      says: {
        en: "what UU 1/2026 makes of each penalty, as a proposal",
        id: "hasil penyesuaian menurut UU 1/2026 atas setiap pidana, sebagai usul",
      },
    },
    to: {
      type: "string",
      value: "FORMAT",
      says: {
        en: "text (usual), json (rancang/penalties@1, rancang/delegations@1), csv, html (one page)",
        id: "text (biasanya), json (rancang/penalties@1, rancang/delegations@1), csv, html (satu halaman)",
      },
    },
    profile: profileOption(PROFILE_IDS),
  },
  files: { least: 2, most: 200 },
  run: runTable,
};

async function runTable(call: Call, system: System): Promise<Result> {
  const [name = "", ...files] = call.files;
  const known = TABLES.find((one) => one === name);
  if (known === undefined)
    return failed(findingOf(problem("cli/format", { format: name, known: TABLES.join(", ") })));
  const unused = ["base", "convert"].find((option) => isGiven(call, option));
  if (known === "delegations" && unused !== undefined)
    return failed(findingOf(usageProblem("table", "options-exclude", `delegations, --${unused}`)));
  const asked = await openTable(call, files, system);
  if (!asked.ok) return asked.result;
  if (known === "delegations")
    return (await import("./table-delegations.ts")).delegationsTable(asked.call);
  return (await import("./table-penalties.ts")).penaltiesTable(asked.call);
}

function isGiven(call: Call, option: string): boolean {
  return option === "base" ? call.text(option) !== undefined : call.flag(option);
}

/** The files of a call, read, with the base before them where there is one; or how the command ends. */
async function openTable(
  call: Call,
  files: readonly string[],
  system: System,
): Promise<
  { readonly ok: true; readonly call: TableCall } | { readonly ok: false; readonly result: Result }
> {
  const refuse = (found: Problem, file: string | null = null) =>
    ({ ok: false, result: failed(findingOf(found, file)) }) as const;
  const format = pickFormat(call.text("to") ?? "text", FORMATS);
  if (!format.ok) return refuse(format.problem);
  const profile = profileNamed(call.text("profile"));
  if (!profile.ok) return refuse(profile.problem);
  const base = call.text("base");
  const sources: OpenedSource[] = [];
  for (const file of base === undefined ? files : [base, ...files]) {
    const opened = await openSource(file, { profile: profile.value }, system);
    if (!opened.ok) return refuse(opened.problem, nameOf(file));
    sources.push(opened.value);
  }
  const asked: TableCall = {
    sources: base === undefined ? sources : sources.slice(1),
    base: base === undefined ? undefined : sources[0],
    isConverted: call.flag("convert"),
    format: format.value,
    system,
  };
  return { ok: true, call: asked };
}
