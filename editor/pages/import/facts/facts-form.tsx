/** The form of facts: few fields in sight, the others folded. */
import { useQuery } from "@tanstack/react-query";
import { Input, Label, Text, TextField } from "react-aria-components";
import { TEXT_LANGUAGES } from "../../../../schemas/facts.ts";
import type { ProfileId } from "../../../../schemas/profiles/index.ts";
import { libraryQuery } from "../../../api/queries.ts";
import { useApi } from "../../../api/use-api.ts";
import { Choice } from "../../../components/choice.tsx";
import { Picker } from "../../../components/picker.tsx";
import { useWords } from "../../../i18n/index.ts";
import { OTHER_TYPE } from "./act-types.ts";
import {
  addressOf,
  type FactsFields,
  fieldsOfWork,
  type MissingField,
  offeredTypes,
  QUALITIES,
  STATES,
} from "./facts-fields.ts";

interface FactsFormProps {
  readonly fields: FactsFields;
  readonly profile: ProfileId;
  /** What is to be marked as missing. */
  readonly missing: readonly MissingField[];
  readonly onChange: (changed: Partial<FactsFields>) => void;
}

/** All fields. */
export function FactsForm(props: FactsFormProps) {
  const { fields, profile, onChange } = props;
  const t = useWords(["import", "common"]);
  return (
    <div className="facts-form">
      <WorkPicker {...props} />
      <p className="facts-country">
        <span className="picker-label">{t("country")}</span>
        {t(`common:country_${profile}`)}
      </p>
      <AddressFields {...props} />
      <Line {...props} name="title" label={t("name")} className="facts-wide" />
      <div className="facts-wide">
        <Choice
          label={t("textState")}
          value={fields.state}
          options={STATES.map((value) => ({ value, text: t(`common:state_${value}`) }))}
          onChange={(state) => onChange({ state })}
        />
      </div>
      <Line {...props} name="date" label={t("date")} hint={t("dateHint")} className="facts-wide" />
      <Line {...props} name="url" label={t("url")} hint={t("urlHint")} className="facts-wide" />
      <MoreFields {...props} />
    </div>
  );
}

function AddressFields(props: FactsFormProps) {
  const { fields, profile, missing, onChange } = props;
  const t = useWords("import");
  const types = offeredTypes(profile);
  const isOther = fields.type === OTHER_TYPE;
  return (
    <>
      {types.length === 0 ? null : (
        <Picker
          label={missing.includes("type") ? `${t("type")} *` : t("type")}
          value={fields.type === "" ? null : fields.type}
          placeholder={t("typeChoose")}
          groups={[
            {
              title: t("type"),
              options: [
                ...types.map(({ id, name }) => ({ value: id, text: name })),
                { value: OTHER_TYPE, text: t("typeFree") },
              ],
            },
          ]}
          onChange={(type) => onChange({ type })}
        />
      )}
      {isOther ? (
        <>
          <Line
            {...props}
            name="address"
            label={t("address")}
            hint={t("addressHint")}
            className="facts-wide"
          />
          <Line {...props} name="cite" label={t("cite")} />
        </>
      ) : (
        <>
          <Line {...props} name="number" label={t("number")} inputMode="numeric" />
          <Line {...props} name="year" label={t("year")} inputMode="numeric" wrong="number" />
        </>
      )}
    </>
  );
}

function MoreFields(props: FactsFormProps) {
  const { fields, onChange } = props;
  const t = useWords(["import", "common", "document"]);
  return (
    <details className="facts-wide facts-more" open={props.missing.includes("licence")}>
      <summary>{t("more")}</summary>
      <div className="facts-form">
        <Choice
          label={t("extent")}
          value={fields.extent}
          options={(["whole", "excerpt"] as const).map((value) => ({
            value,
            text: t(`common:extent_${value}`),
          }))}
          onChange={(extent) => onChange({ extent })}
        />
        <Choice
          label={t("language")}
          value={fields.language}
          options={TEXT_LANGUAGES.map((value) => ({
            value,
            text: t(`document:language_${value}`),
          }))}
          onChange={(language) => onChange({ language })}
        />
        <Picker
          label={t("quality")}
          value={fields.quality}
          groups={[
            {
              title: t("quality"),
              options: QUALITIES.map((value) => ({ value, text: t(`document:source_${value}`) })),
            },
          ]}
          onChange={(value) =>
            onChange({ quality: QUALITIES.find((known) => known === value) ?? "official" })
          }
        />
        <Line {...props} name="gazette" label={t("gazette")} />
        <Line {...props} name="licence" label={t("licence")} className="facts-wide" />
      </div>
    </details>
  );
}

type TextName = {
  readonly [Name in keyof FactsFields]: string extends FactsFields[Name] ? Name : never;
}[keyof FactsFields];

interface LineProps extends FactsFormProps {
  readonly name: TextName;
  readonly label: string;
  readonly hint?: string;
  readonly inputMode?: "numeric";
  readonly className?: string;
  /** The name under which the field is told to be missing, where it is another. */
  readonly wrong?: MissingField;
}

function Line(props: LineProps) {
  const { fields, missing, onChange, name, label, hint, className = "" } = props;
  const isWrong = missing.some((field) => field === (props.wrong ?? name));
  return (
    <TextField
      className={`field ${className}`}
      value={fields[name]}
      isInvalid={isWrong}
      onChange={(value) => onChange({ [name]: value })}
      {...(props.inputMode === undefined ? {} : { inputMode: props.inputMode })}
    >
      <Label>{label}</Label>
      <Input className="input" />
      {hint === undefined ? null : <Text slot="description">{hint}</Text>}
    </TextField>
  );
}

const NEW_WORK = "new";

function WorkPicker({ fields, profile, onChange }: FactsFormProps) {
  const t = useWords("import");
  const library = useQuery(libraryQuery(useApi())).data;
  const works = (library?.works ?? []).filter(({ country }) => country.split("-")[0] === profile);
  const address = addressOf(fields);
  const held = works.find(({ iri }) => iri === address);
  if (works.length === 0) return null;
  return (
    <div className="facts-wide">
      <Picker
        label={t("work")}
        value={held?.id ?? NEW_WORK}
        groups={[
          { title: t("newWork"), options: [{ value: NEW_WORK, text: t("newWork") }] },
          {
            title: t("heldWorks"),
            options: works.map(({ id, cite, title }) => ({
              value: id,
              text: cite,
              beside: title,
            })),
          },
        ]}
        onChange={(value) => {
          const work = works.find(({ id }) => id === value);
          if (work !== undefined) onChange(fieldsOfWork(work));
          else if (held !== undefined) onChange({ number: "", address: "" });
        }}
      />
    </div>
  );
}
