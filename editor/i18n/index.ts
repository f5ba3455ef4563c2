/** The language of the interface: Indonesian unless the person chose English. The law's words are never translated. */
import i18next from "i18next";
import { initReactI18next, useTranslation } from "react-i18next";
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
  const { i18n } = useTranslation();
  return i18n.language === "en" ? "en" : "id";
}
