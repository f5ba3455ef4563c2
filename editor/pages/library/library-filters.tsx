/** The filters of the library: kind, country, state of the text. */

import type { Library } from "../../../schemas/api/library.ts";
import { PROFILE_IDS } from "../../../schemas/profiles/index.ts";
import { Choice } from "../../components/choice.tsx";
import { Picker } from "../../components/picker.tsx";
import { useWords } from "../../i18n/index.ts";
import { type Filters, KINDS, type Kind } from "./filters.ts";

interface LibraryFiltersProps {
  readonly library: Library | undefined;
  readonly filters: Filters;
  readonly onChange: (changed: Partial<Filters>) => void;
}

/** Filters that have something to choose from. */
export function LibraryFilters({ library, filters, onChange }: LibraryFiltersProps) {
  const t = useWords(["library", "common"]);
  const countryName = useCountryName();
  const works = library?.works ?? [];
  const countries = distinct(works.map((work) => work.country));
  const states = distinct(works.flatMap((work) => work.expressions.map(({ state }) => state)));
  return (
    <div className="library-filters">
      <Choice<Kind | "all">
        label={t("kind")}
        labelled="said"
        value={filters.kind ?? "all"}
        options={(["all", ...KINDS] as const).map((value) => ({
          value,
          text: t(`kind_${value}`),
        }))}
        onChange={(kind) => onChange({ kind: kind === "all" ? undefined : kind })}
      />
      <div className="library-pickers">
        <FilterPicker
          label={t("country")}
          value={filters.country}
          options={countries.map((value) => ({ value, text: countryName(value) }))}
          onChange={(country) => onChange({ country })}
        />
        <FilterPicker
          label={t("state")}
          value={filters.state}
          options={states.map((value) => ({ value, text: t(`common:state_${value}`) }))}
          onChange={(state) => onChange({ state })}
        />
      </div>
    </div>
  );
}

interface FilterPickerProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string | undefined) => void;
}

/** What stands for "no filter" among the options. */
const ANY = "*";

function FilterPicker({ label, value, options, onChange }: FilterPickerProps) {
  const t = useWords("library");
  if (options.length < 2) return null;
  return (
    <Picker
      label={label}
      value={value ?? ANY}
      groups={[{ title: label, options: [{ value: ANY, text: t("any") }, ...options] }]}
      onChange={(chosen) => onChange(chosen === ANY ? undefined : chosen)}
    />
  );
}

/** The name of a country; its code where the interface has no name for it. */
function useCountryName(): (country: string) => string {
  const t = useWords("common");
  return (country) => {
    const known = PROFILE_IDS.find((code) => code === country);
    return known === undefined ? country : t(`country_${known}`);
  };
}

function distinct<Value extends string>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)].sort();
}
