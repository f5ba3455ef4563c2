/** The language of the interface: Indonesian unless the person chose English. The law's words are never translated. */
import i18next, { type TFunction } from "i18next";
import { useSyncExternalStore } from "react";
import { initReactI18next } from "react-i18next";
import type { Language } from "../../schemas/problem.ts";
import { en } from "./en.ts";
import { id } from "./id.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: typeof id;
  }
}

/** Where the browser remembers the language, so that the first picture is already in it. */
const STORED = "rancang.language";

/** Starts with the remembered language. */
export async function startLanguage(): Promise<void> {
  const language: Language = localStorage.getItem(STORED) === "en" ? "en" : "id";
  await i18next.use(initReactI18next).init({
    resources: { id, en },
    lng: language,
    fallbackLng: false,
    defaultNS: "common",
    // React escapes what it shows; escaping twice would change the words.
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = language;
}

/** Switches the interface to a language and remembers it. */
export async function switchLanguage(language: Language): Promise<void> {
  localStorage.setItem(STORED, language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}

/** The language now spoken, outside of components. */
export function currentLanguage(): Language {
  return i18next.language === "en" ? "en" : "id";
}

/** The language of the interface; the component is drawn again when it changes. */
export function useLanguage(): Language {
  return useSyncExternalStore(onLanguageChange, currentLanguage);
}

function onLanguageChange(changed: () => void): () => void {
  i18next.on("languageChanged", changed);
  return () => i18next.off("languageChanged", changed);
}

type Table = keyof typeof id;
type Tables = Table | readonly [Table, ...Table[]];

/**
 * The words of a table in the language of the interface; a second table is reached as `common:save`.
 *
 * The same function for all who ask: a comparison has thousands of rows, and `useTranslation` makes an object for each.
 */
export function useWords<const Asked extends Tables>(tables: Asked): TFunction<Asked> {
  const language = useLanguage();
  const key = `${language} ${String(tables)}`;
  const known = spoken.get(key) ?? i18next.getFixedT(language, tables);
  spoken.set(key, known);
  // The key names the tables, so the function found under it is of their type.
  return known as TFunction<Asked>;
}

const spoken = new Map<string, unknown>();
