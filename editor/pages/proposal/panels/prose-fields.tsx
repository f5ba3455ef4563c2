/** Prose in both languages of the interface: the one that is spoken first. */
import { Label, TextArea, TextField } from "react-aria-components";
import type { Prose } from "../../../../schemas/records/index.ts";
import { MAX_PROSE_LENGTH } from "../../../../schemas/records/limits.ts";
import { useLanguage, useWords } from "../../../i18n/index.ts";

interface ProseFieldsProps {
  /** What is written, in the language of the interface. */
  readonly what: string;
  readonly value: Prose;
  readonly onChange: (value: Prose) => void;
}

/** Two text areas. */
export function ProseFields({ what, value, onChange }: ProseFieldsProps) {
  const t = useWords("proposal");
  const language = useLanguage();
  const order = language === "id" ? (["id", "en"] as const) : (["en", "id"] as const);
  return order.map((written) => (
    <TextField
      key={written}
      className="field"
      value={value[written]}
      maxLength={MAX_PROSE_LENGTH}
      onChange={(text) => onChange({ ...value, [written]: text })}
    >
      <Label>{t(written === "id" ? "proseId" : "proseEn", { what })}</Label>
      <TextArea className="input" lang={written} rows={3} />
    </TextField>
  ));
}

/** Prose without a word in either language. */
export const NO_PROSE: Prose = { id: "", en: "" };
