/** Who one is, which language, light or dark. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Form, Input, Label, Text, TextField } from "react-aria-components";
import { sessionQuery } from "../../api/queries.ts";
import { useApi } from "../../api/use-api.ts";
import { switchLanguage, useLanguage, useWords } from "../../i18n/index.ts";
import { APPEARANCES, applyAppearance, storedAppearance } from "../appearance.ts";
import { Button } from "../button.tsx";
import { Choice } from "../choice.tsx";
import { Sheet } from "../sheet.tsx";
import { useSessionChange } from "./use-session-change.ts";

interface SettingsSheetProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** The sheet of settings; each takes effect at once. */
export function SettingsSheet({ isOpen, onOpenChange }: SettingsSheetProps) {
  const t = useWords("common");
  return (
    <Sheet title={t("settings")} isOpen={isOpen} onOpenChange={onOpenChange}>
      <div className="stack">
        <LanguageChoice />
        <AppearanceChoice />
        <NameForm />
      </div>
    </Sheet>
  );
}

function LanguageChoice() {
  const t = useWords("common");
  const language = useLanguage();
  const change = useSessionChange();
  return (
    <Choice
      label={t("language")}
      value={language}
      options={[
        { value: "id", text: t("indonesian") },
        { value: "en", text: t("english") },
      ]}
      onChange={(chosen) => {
        void switchLanguage(chosen);
        change.mutate({ language: chosen });
      }}
    />
  );
}

function AppearanceChoice() {
  const t = useWords("common");
  const [appearance, setAppearance] = useState(storedAppearance);
  return (
    <Choice
      label={t("appearance")}
      value={appearance}
      options={APPEARANCES.map((value) => ({ value, text: t(`appearance_${value}`) }))}
      onChange={(chosen) => {
        applyAppearance(chosen);
        setAppearance(chosen);
      }}
    />
  );
}

function NameForm() {
  const t = useWords("common");
  const session = useQuery(sessionQuery(useApi()));
  const change = useSessionChange();
  const [typed, setTyped] = useState<string>();
  const name = typed ?? session.data?.name ?? "";
  return (
    <Form
      className="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== "") change.mutate({ name: name.trim() });
      }}
    >
      <TextField className="field" value={name} onChange={setTyped} maxLength={120} isRequired>
        <Label>{t("yourName")}</Label>
        <Input className="input" autoComplete="name" />
        <Text slot="description">{t("yourNameHint")}</Text>
      </TextField>
      <Button type="submit">{t("save")}</Button>
      <span role="status" className="quiet">
        {change.isSuccess && change.variables.name === name.trim() ? t("saved") : ""}
      </span>
    </Form>
  );
}
