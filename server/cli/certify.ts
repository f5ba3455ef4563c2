/** `rancang certify`: the certificate of a bill that a person has finished. */
import { itemAt } from "../../engine/text/index.ts";
import { PROFILE_IDS } from "../../schemas/profiles/index.ts";
import { ENGINE_VERSION } from "../engine-version.ts";
import { type Call, type Command, profileOption } from "./command.ts";
import { openSources } from "./open-sources.ts";
import type { Result } from "./report.ts";
import { finderIn, textOf } from "./source.ts";
import { EXIT, type System } from "./system.ts";

/** Certifies a bill that was finished by hand. */
export const certify: Command = {
  manual: {
    usage: ["certify BEFORE AFTER BILL [-o CERTIFICATE] [--profile P]"],
    about: {
      en: `BILL is read and applied to BEFORE; what it gives must be AFTER to the letter, but for provisions that were removed outright and read
"Dihapus.". Each part of the bill must be understood, and all of it must name one act. The certificate is for "rancang verify".`,
      id: `BILL dibaca dan diterapkan pada BEFORE; hasilnya harus sama huruf demi huruf dengan AFTER, kecuali ketentuan yang dihilangkan, yang
berbunyi "Dihapus.". Setiap bagian rancangan harus dipahami, dan semuanya menyebut satu peraturan. Sertifikatnya untuk "rancang verify".`,
    },
    exits: {
      3: {
        en: "the bill does not do what is said; nothing is written but the reason",
        id: "rancangan tidak menghasilkan yang dikatakan; hanya alasannya yang ditulis",
      },
    },
    examples: ["rancang certify before.md after.md bill.md -o finished.json"],
  },
  options: { profile: profileOption(PROFILE_IDS) },
  files: { least: 3, most: 3 },
  run: runCertify,
};

async function runCertify(call: Call, system: System): Promise<Result> {
  const opened = await openSources(call, system);
  if (!opened.ok) return opened.result;
  const sources = {
    before: itemAt(opened.sources, 0),
    after: itemAt(opened.sources, 1),
    bill: itemAt(opened.sources, 2),
  };
  const { certify: certifyTexts } = await import("../../engine/package/certify.ts");
  const { certificate, problems } = certifyTexts(
    { before: textOf(sources.before), after: textOf(sources.after), bill: textOf(sources.bill) },
    { engine: ENGINE_VERSION },
  );
  const findings = problems.map(({ side, problem: found }) => finderIn(sources[side])(found));
  if (certificate === null) return { exit: EXIT.refused, output: "", findings };
  return { exit: EXIT.done, output: `${JSON.stringify(certificate, null, 2)}\n`, findings };
}
