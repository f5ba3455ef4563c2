/** All keys on one sheet. */

import type { commonId } from "../../i18n/common.ts";
import { useWords } from "../../i18n/index.ts";
import { Sheet } from "../sheet.tsx";

type Word = keyof typeof commonId & `key${string}`;

/** Every key with what it does, by where it acts. */
const KEYS: readonly (readonly [place: Word, keys: readonly (readonly [string, Word])[]])[] = [
  [
    "keysEverywhere",
    [
      ["Ctrl K", "keyPalette"],
      ["/", "keySearch"],
      ["G", "keyLibrary"],
      ["?", "keyHelp"],
      ["Esc", "keyClose"],
    ],
  ],
  [
    "keysDocument",
    [
      ["J", "keyNextArticle"],
      ["K", "keyPreviousArticle"],
    ],
  ],
  [
    "keysCompare",
    [
      ["N", "keyNext"],
      ["P", "keyPrevious"],
      ["1", "keyUnified"],
      ["2", "keySide"],
      ["3", "keyThree"],
      ["W", "keyChanges"],
      ["C", "keyComment"],
    ],
  ],
  [
    "keysProposal",
    [
      ["Enter", "keyNextUnit"],
      ["Tab", "keyDeeper"],
      ["Shift Tab", "keyShallower"],
      ["Ctrl Enter", "keyNewArticle"],
      ["Ctrl L", "keyLabel"],
      ["Ctrl M", "keyMarkdown"],
      ["Ctrl Z", "keyUndo"],
      ["Ctrl S", "keySaveVersion"],
    ],
  ],
  [
    "keysImport",
    [
      ["N", "keyNextCheck"],
      ["P", "keyPreviousCheck"],
      ["S", "keySettle"],
      ["E", "keyRepair"],
      ["Enter", "keyAcross"],
      ["Ctrl M", "keyMarkdown"],
      ["Ctrl S", "keySaveImport"],
    ],
  ],
];

interface HelpSheetProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** The sheet behind `?`. */
export function HelpSheet({ isOpen, onOpenChange }: HelpSheetProps) {
  const t = useWords("common");
  return (
    <Sheet title={t("helpTitle")} isOpen={isOpen} onOpenChange={onOpenChange}>
      {KEYS.map(([place, keys]) => (
        <section key={place} className="keys">
          <h3>{t(place)}</h3>
          <dl>
            {keys.map(([key, meaning]) => (
              <div key={key} className="keys-row">
                <dt>
                  <kbd className="key">{key}</kbd>
                </dt>
                <dd>{t(meaning)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Sheet>
  );
}
