/** `rancang apply`: an act as it reads when amending acts are applied to it. */
import type { Choice } from "../../engine/amend/index.ts";
import { itemAt } from "../../engine/text/index.ts";
import { PROFILE_IDS } from "../../schemas/profiles/index.ts";
import { type Call, type Command, profileOption, usageProblem } from "./command.ts";
import { openSources } from "./open-sources.ts";
import { failed, findingOf, type Result } from "./report.ts";
import { finderIn, type OpenedSource, textOf } from "./source.ts";
import { EXIT, type System } from "./system.ts";

/** Applies amending acts to their base, in order. */
export const apply: Command = {
  manual: {
    usage: [
      "apply BASE BILL… [--date D] [--report FILE] [--partial] [--holds ACTS] [--choose ITEM=ADDRESS,…] [--same-work CITATION] [--profile P]",
    ],
    about: {
      en: "What the base does not hold (its explanation, an annex, what an excerpt leaves out) is said and does not stop the rest. Amending acts are read in the forms of id.",
      id: "Apa yang tidak ada dalam dasarnya (penjelasan, lampiran, bagian yang ditinggalkan kutipan) disebut dan tidak menghentikan yang lain. Undang-undang perubahan dibaca menurut bentuk id.",
    },
    exits: {
      3: {
        en: "an instruction is refused or needs a choice; then, without --partial, only the reasons and the report are written",
        id: "ada perintah yang ditolak atau perlu pilihan; tanpa --partial hanya alasan dan laporan yang ditulis",
      },
    },
    examples: [
      "rancang apply before.md bill.md -o act.md",
      "rancang apply before.md first.md second.md --date 2031-01-02 --report report.json",
      'rancang apply before.md bill.md --choose "3=Pasal 2 ayat (1) huruf a"',
    ],
  },
  options: {
    date: {
      type: "string",
      value: "D",
      says: {
        en: "the day of the consolidated text, YYYY-MM-DD (else that of the last bill, where its front matter has one)",
        id: "tanggal naskah konsolidasi, TTTT-BB-HH (jika tidak, tanggal rancangan terakhir, bila kepala berkasnya memuatnya)",
      },
    },
    report: {
      type: "string",
      value: "FILE",
      says: {
        en: "write there, as JSON (rancang/apply@1), what became of each instruction",
        id: "tulis ke sana, sebagai JSON (rancang/apply@1), apa yang terjadi pada setiap perintah",
      },
    },
    partial: {
      type: "boolean",
      says: {
        en: "write the text although some instructions were refused",
        id: "tulis naskahnya walaupun ada perintah yang ditolak",
      },
    },
    holds: {
      type: "string",
      value: "ACTS",
      says: {
        en: "amendments that BASE holds though its front matter does not say so: 19/2016,1/2024",
        id: "perubahan yang sudah ada dalam BASE walaupun kepala berkasnya tidak menyebutnya: 19/2016,1/2024",
      },
    },
    choose: {
      type: "string",
      value: "ITEM=ADDRESS",
      says: {
        en: "the unit that an item means where it can be several: 3=art_2__para_1__list_1__point_a; the addresses\nare the candidates of the report, or the unit as the message names it",
        id: "satuan yang dimaksud suatu butir bila dapat beberapa: 3=art_2__para_1__list_1__point_a; alamatnya\nadalah calon dalam laporan, atau satuan sebagaimana disebut pesan",
      },
    },
    "same-work": {
      type: "string",
      value: "CITATION",
      says: {
        en: 'another citation of BASE, which the bills use: "Nomor 11/PER/M.KOMINFO/04/2007"; number and year are\nneeded, and the front matter of the result records it',
        id: 'kutipan lain dari BASE yang dipakai rancangan: "Nomor 11/PER/M.KOMINFO/04/2007"; nomor dan tahun\nharus ada, dan kepala berkas hasilnya mencatatnya',
      },
    },
    profile: profileOption(PROFILE_IDS),
  },
  files: { least: 2, most: 100 },
  run: runApply,
};

async function runApply(call: Call, system: System): Promise<Result> {
  const date = call.text("date");
  if (date !== undefined && !isDate(date)) {
    return failed(findingOf(usageProblem("apply", "no-day", date)));
  }
  const choices = choicesIn(call.text("choose"));
  if (choices === undefined) {
    return failed(findingOf(usageProblem("apply", "no-choice")));
  }
  const sameWork = call.text("same-work");
  if (sameWork !== undefined && !CITATION.test(sameWork)) {
    return failed(findingOf(usageProblem("apply", "no-citation", sameWork)));
  }
  const holds = (call.text("holds") ?? "").split(",").map((act) => act.trim());
  const unknown = holds.find((act) => act !== "" && !ACT_NUMBER.test(act));
  if (unknown !== undefined) {
    return failed(findingOf(usageProblem("apply", "no-citation", unknown)));
  }
  const opened = await openSources(call, system);
  if (!opened.ok) return opened.result;
  return applySources({
    base: itemAt(opened.sources, 0),
    bills: opened.sources.slice(1),
    date,
    report: call.text("report"),
    isPartial: call.flag("partial"),
    holds,
    choices,
    sameWork,
  });
}

/** "19/2016". */
const ACT_NUMBER = /^\d+\/\d{4}$/u;
/** A number, and a year behind it. */
const CITATION = /^\D*\d.*\D(?:1[89]|20)\d{2}(?!\d)/su;

function choicesIn(text: string | undefined): readonly Choice[] | undefined {
  if (text === undefined) return [];
  const choices = text.split(",").map((choice) => {
    const [item = "", unit = "", ...rest] = choice.split("=").map((part) => part.trim());
    return { item, unit, isChoice: item !== "" && unit !== "" && rest.length === 0 };
  });
  return choices.every(({ isChoice }) => isChoice)
    ? choices.map(({ item, unit }) => ({ item, unit }))
    : undefined;
}

function isDate(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

interface Order {
  readonly base: OpenedSource;
  readonly bills: readonly OpenedSource[];
  readonly date: string | undefined;
  readonly report: string | undefined;
  readonly isPartial: boolean;
  readonly holds: readonly string[];
  readonly choices: readonly Choice[];
  readonly sameWork: string | undefined;
}

async function applySources(order: Order): Promise<Result> {
  const { base, bills } = order;
  const { apply: applyTexts } = await import("../../engine/package/apply.ts");
  const { text, report, problems } = applyTexts(textOf(base), bills.map(textOf), order);
  const files =
    order.report === undefined || report === null
      ? []
      : [{ file: order.report, text: `${JSON.stringify(report, null, 2)}\n` }];
  const place = { base: finderIn(base), bills: bills.map(finderIn) };
  const findings = problems.map(({ bill, problem: found }) =>
    (bill === null ? place.base : itemAt(place.bills, bill))(found),
  );
  return {
    exit: text === null ? EXIT.refused : EXIT.done,
    output: text ?? "",
    ...(report === null ? {} : { value: report }),
    findings,
    files,
  };
}
