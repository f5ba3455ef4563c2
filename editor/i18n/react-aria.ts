/**
 * The sentences that React Aria Components say to screen readers, in the language of the interface.
 *
 * React Aria brings 34 languages, Indonesian not among them. It looks for a dictionary of the page before its own; each
 * entry here answers in the language spoken at the moment it is asked. A package that is missing here makes React Aria
 * throw at the first use of its component, so that no English can slip into the Indonesian interface.
 */
import { currentLanguage } from "./index.ts";

/** A sentence in Indonesian and English. */
type Said = readonly [indonesian: string, english: string];

const SAID: { readonly [Package in string]: { readonly [Key in string]: Said } } = {
  "react-aria-components": {
    selectPlaceholder: ["Pilih salah satu", "Select an item"],
    tableResizer: ["Pengubah lebar", "Resizer"],
    dropzoneLabel: ["Tempat menjatuhkan", "Drop zone"],
    colorSwatchPicker: ["Contoh warna", "Color swatches"],
  },
  "@react-aria/overlays": { dismiss: ["Tutup", "Dismiss"] },
  "@react-aria/searchfield": { "Clear search": ["Kosongkan pencarian", "Clear search"] },
  "@react-aria/autocomplete": { collectionLabel: ["Saran", "Suggestions"] },
  "@react-aria/menu": {
    longPressMessage: [
      "Tekan lama atau tekan Alt + panah bawah untuk membuka menu",
      "Long press or press Alt + ArrowDown to open menu",
    ],
  },
  "@react-aria/toast": { close: ["Tutup", "Close"] },
};

/** Lets React Aria speak the languages of the interface; to be called before the first of its components is drawn. */
export function speakReactAria(): void {
  Object.assign(window, {
    [Symbol.for("react-aria.i18n.locale")]: "id-ID",
    [Symbol.for("react-aria.i18n.strings")]: Object.fromEntries(
      Object.entries(SAID).map(([name, table]) => [name, speaking(table)]),
    ),
  });
}

function speaking(table: { readonly [Key in string]: Said }): object {
  const dictionary = {};
  for (const [key, [indonesian, english]] of Object.entries(table)) {
    Object.defineProperty(dictionary, key, {
      enumerable: true,
      get: () => (currentLanguage() === "id" ? indonesian : english),
    });
  }
  return dictionary;
}
