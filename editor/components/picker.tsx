/** A choice of one among many, in a list that opens. */
import {
  Button,
  Header,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Select,
  SelectValue,
  Text,
} from "react-aria-components";

export interface PickerOption {
  readonly value: string;
  readonly text: string;
  readonly beside?: string;
}

export interface PickerGroup {
  readonly title: string;
  readonly options: readonly PickerOption[];
}

interface PickerProps {
  readonly label: string;
  readonly value: string | null;
  readonly placeholder?: string;
  readonly groups: readonly PickerGroup[];
  readonly onChange: (value: string) => void;
}

/** A label, the chosen option, and all options in titled groups. */
export function Picker({ label, value, placeholder, groups, onChange }: PickerProps) {
  return (
    <Select
      className="picker"
      value={value}
      {...(placeholder === undefined ? {} : { placeholder })}
      onChange={(chosen) => {
        if (chosen !== null) onChange(String(chosen));
      }}
    >
      <Label className="picker-label">{label}</Label>
      <Button className="picker-button">
        <SelectValue className="picker-value" />
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover">
        <ListBox className="picker-list">
          {groups.map((group) => (
            // Two acts may be cited alike; what can be chosen is there once.
            <ListBoxSection key={group.options[0]?.value ?? group.title} className="picker-section">
              <Header className="picker-header">{group.title}</Header>
              {group.options.map((option) => (
                <ListBoxItem
                  key={option.value}
                  id={option.value}
                  className="picker-item"
                  textValue={option.text}
                >
                  <Text slot="label">{option.text}</Text>
                  {option.beside === undefined ? null : (
                    <Text slot="description" className="picker-beside">
                      {option.beside}
                    </Text>
                  )}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
