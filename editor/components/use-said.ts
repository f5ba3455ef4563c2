/** Sentences for what an application told. */
import { useCallback } from "react";
import { messageOf } from "../../schemas/message.ts";
import { type Problem, problems } from "../../schemas/problem.ts";
import type { Said } from "../../schemas/records/index.ts";
import { useLanguage } from "../i18n/index.ts";

/** Says in the language of the page what the server told; a code of another program is shown as it stands. */
export function useSaid(): (said: Said) => string {
  const language = useLanguage();
  return useCallback(
    ({ code, facts }) =>
      code in problems
        ? messageOf({ code, facts, at: null } as unknown as Problem, language)
        : `${code} ${JSON.stringify(facts)}`,
    [language],
  );
}
