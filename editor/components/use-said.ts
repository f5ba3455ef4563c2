/** Sentences for what an application told. */
import { useCallback } from "react";
import { messageOfSaid } from "../../schemas/message.ts";
import type { Said } from "../../schemas/records/index.ts";
import { useLanguage } from "../i18n/index.ts";

/** Says in the language of the page what the server told. */
export function useSaid(): (said: Said) => string {
  const language = useLanguage();
  return useCallback((said) => messageOfSaid(said, language), [language]);
}
