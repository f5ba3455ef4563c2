/** A choice of one among few, all shown. */
import { Label, Radio, RadioGroup } from "react-aria-components";
import { Key } from "./button.tsx";

interface ChoiceProps<Value extends string> {
  readonly label: string;
  /** Whether the label is shown or only said. */
  readonly labelled?: "shown" | "said";
  readonly value: Value;
  readonly options: readonly {
    readonly value: Value;
    readonly text: string;
    readonly shortcut?: string;
  }[];
  readonly onChange: (value: Value) => void;
}

/** Words in a row, one of them chosen; arrow keys move the choice. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, labelled = "shown", value, options, onChange } = props;
  return (
    <RadioGroup
      className="choice"
      orientation="horizontal"
      value={value}
      onChange={(chosen) => {
        const option = options.find((candidate) => candidate.value === chosen);
        if (option !== undefined) onChange(option.value);
      }}
      {...(labelled === "said" ? { "aria-label": label } : {})}
    >
      {labelled === "shown" ? <Label className="choice-label">{label}</Label> : null}
      <div className="choice-options">
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className="choice-option">
            {option.text}
            {option.shortcut === undefined ? null : <Key>{option.shortcut}</Key>}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
