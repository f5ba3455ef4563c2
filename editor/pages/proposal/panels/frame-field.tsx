/** The kinds of field that a frame is typed in, each with what is wrong in it. */
import type { ReactNode } from "react";
import { Input, Label, Text, TextArea, TextField } from "react-aria-components";
import type { FrameFault } from "../../../../schemas/frame.ts";
import { messageOf } from "../../../../schemas/message.ts";
import { problem } from "../../../../schemas/problem.ts";
import { Choice } from "../../../components/choice.tsx";
import { inOrder } from "../../../components/in-order.ts";
import { useLanguage, useWords } from "../../../i18n/index.ts";
import type { PeriodText } from "../frame-text.ts";

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly faults: readonly FrameFault[];
  readonly onChange: (value: string) => void;
}

/** A field with a paragraph a line. */
export function Lines({ rows = 3, ...props }: FieldProps & { readonly rows?: number }) {
  return (
    <Field {...props}>
      <TextArea className="input frame-words" lang="id" rows={rows} />
    </Field>
  );
}

/** A field of one line. */
export function Line(props: FieldProps) {
  return (
    <Field {...props}>
      <Input className="input" lang="id" />
    </Field>
  );
}

function Field({
  label,
  hint,
  value,
  faults,
  onChange,
  children,
}: FieldProps & { readonly children: ReactNode }) {
  return (
    <TextField className="field" value={value} onChange={onChange} isInvalid={faults.length > 0}>
      <Label>{label}</Label>
      {children}
      {hint === undefined ? null : <Text slot="description">{hint}</Text>}
      <Faults label={label} faults={faults} />
    </TextField>
  );
}

function Faults({ label, faults }: Pick<FieldProps, "label" | "faults">) {
  const t = useWords("frame");
  const language = useLanguage();
  if (faults.length === 0) return null;
  return (
    <Text slot="errorMessage" className="frame-faults">
      {inOrder(faults, ({ path, reason, expected }) => {
        const row = path.at(-1);
        const field = typeof row === "number" ? t("fieldLine", { label, line: row + 1 }) : label;
        return (
          <span>
            {messageOf(problem("dialect/frame-field", { field, reason, expected }), language)}
          </span>
        );
      })}
    </Text>
  );
}

interface PeriodProps {
  readonly label: string;
  readonly value: PeriodText;
  readonly faults: readonly FrameFault[];
  readonly onChange: (value: PeriodText) => void;
}

/** A number and its unit. */
export function Period({ label, value, faults, onChange }: PeriodProps) {
  const t = useWords("frame");
  return (
    <fieldset className="frame-period">
      <legend>{label}</legend>
      <Line
        label={t("count")}
        value={value.count}
        faults={faults}
        onChange={(count) => onChange({ ...value, count })}
      />
      <Choice
        label={t("unit")}
        value={value.unit}
        options={(["year", "month", "day"] as const).map((unit) => ({
          value: unit,
          text: t(`unit_${unit}`),
        }))}
        onChange={(unit) => onChange({ ...value, unit })}
      />
    </fieldset>
  );
}

/** The faults of a field and of what is inside it. */
export function faultsAt(faults: readonly FrameFault[], path: string): readonly FrameFault[] {
  return faults.filter((fault) => `${fault.path.join(".")}.`.startsWith(`${path}.`));
}

/** The faults of what is inside a field, with their paths from there on. */
export function faultsInside(faults: readonly FrameFault[], path: string): readonly FrameFault[] {
  const depth = path.split(".").length;
  return faultsAt(faults, path).map((fault) => ({ ...fault, path: fault.path.slice(depth) }));
}
