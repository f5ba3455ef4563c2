/** How a clause is called, from the labels of the units that hold it: "Pasal 26 ayat (3) huruf a", "Article 17(1)(a)". */
import type { Profile } from "../../schemas/profiles/index.ts";

/** Names of the units inside an Indonesian article, by the look of their label. */
const INDONESIAN: readonly (readonly [look: RegExp, name: string])[] = [
  [/^\(\d+[a-z]*\)$/u, "ayat"],
  [/^[a-z]{1,2}\d?[.)]$/u, "huruf"],
  [/^\(?\d+[a-z]*[.)]$/u, "angka"],
];

/** The citation of a clause; labels are outermost first, its own last. */
export function citeLabels(labels: readonly string[], country: Profile["id"]): string {
  const [first = "", ...inner] = labels;
  if (country === "id") return [citeItem(first), ...inner.map(citeItem)].join(" ");
  return first + inner.map((label) => `(${bare(label)})`).join("");
}

function citeItem(label: string): string {
  const name = INDONESIAN.find(([look]) => look.test(label))?.[1];
  if (name === undefined) return label;
  return name === "ayat" ? `${name} ${label}` : `${name} ${bare(label)}`;
}

/** What the first step of an eId is called in English; a step that is not here shows its own name. */
const ENGLISH_STEPS: { readonly [Step in string]?: string } = {
  art: "Article",
  sec: "Section",
  rec: "recital",
  chp: "Chapter",
};
const INDONESIAN_STEPS: { readonly [Step in string]?: string } = {
  art: "Pasal",
  para: "ayat",
  chp: "BAB",
  rec: "Menimbang huruf",
  cit: "Mengingat angka",
};

/** The citation of a clause of which only the address is known: `art_17__para_1__list_1__point_d` is "Article 17(1)(d)". */
export function citeEid(eid: string, language: "id" | "en"): string {
  const steps = eid
    .split("__")
    .filter((step) => !step.startsWith("list_"))
    .map((step) => {
      const cut = step.indexOf("_");
      return cut === -1
        ? { name: step, number: "" }
        : { name: step.slice(0, cut), number: step.slice(cut + 1) };
    });
  return language === "id" ? citeIndonesianSteps(steps) : citeEnglishSteps(steps);
}

interface EidStep {
  readonly name: string;
  readonly number: string;
}

function citeIndonesianSteps(steps: readonly EidStep[]): string {
  return steps
    .map(({ name, number }) => {
      if (name === "point") return `${/^\d/u.test(number) ? "angka" : "huruf"} ${number}`;
      if (name === "para") return `ayat (${number})`;
      return `${INDONESIAN_STEPS[name] ?? name} ${number}`;
    })
    .join(" ");
}

function citeEnglishSteps([first, ...inner]: readonly EidStep[]): string {
  if (first === undefined) return "";
  const head = `${ENGLISH_STEPS[first.name] ?? first.name} ${first.number}`;
  return head + inner.map(({ number }) => `(${number})`).join("");
}

/** A label without its brackets and marks: `(a)` and `a.` are both `a`. */
function bare(label: string): string {
  return label.replace(/^\(/u, "").replace(/[.)]+$/u, "");
}
