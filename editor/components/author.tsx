/** Under which name something is said: a field for it, and how a name that nobody gave is read. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Input, Label, Text, TextField } from "react-aria-components";
import { UNNAMED } from "../../schemas/records/value.ts";
import { sessionQuery } from "../api/queries.ts";
import { useApi } from "../api/use-api.ts";
import { useWords } from "../i18n/index.ts";
import { useSessionChange } from "./shell/use-session-change.ts";

/** A function that reads the name of an author aloud. */
export function useAuthor(): (author: string) => string {
  const t = useWords("common");
  return (author) => (author === UNNAMED ? t("unnamed") : author);
}

interface Signing {
  /** Nobody has said a name in this program yet. */
  readonly isUnnamed: boolean;
  readonly name: string;
  readonly onType: (name: string) => void;
  /** Keeps the name that was typed; from then on it signs all that is said. */
  readonly settle: () => Promise<void>;
}

/** The name that the next deed is signed with. */
export function useSigning(): Signing {
  const session = useQuery(sessionQuery(useApi()));
  const change = useSessionChange();
  const [typed, setTyped] = useState<string>();
  const known = session.data?.name ?? "";
  const isUnnamed = known === UNNAMED;
  const name = typed ?? (isUnnamed ? "" : known);
  return {
    isUnnamed,
    name,
    onType: setTyped,
    settle: async () => {
      if (name.trim() !== known) await change.mutateAsync({ name: name.trim() });
    },
  };
}

/** The field for it. */
export function AuthorField({ signing }: { readonly signing: Signing }) {
  const t = useWords("common");
  return (
    <TextField
      className="field"
      value={signing.name}
      onChange={signing.onType}
      maxLength={120}
      isRequired
    >
      <Label>{t("yourName")}</Label>
      <Input className="input" autoComplete="name" />
      <Text slot="description">{t("yourNameHint")}</Text>
    </TextField>
  );
}
