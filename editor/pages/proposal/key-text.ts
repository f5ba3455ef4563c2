/** Keys as people read them on their keyboard. */

const IS_MAC = /Mac|iPhone|iPad/u.test(navigator.userAgent);

const SIGNS: Readonly<Record<string, string>> = {
  Mod: IS_MAC ? "⌘" : "Ctrl",
  Shift: IS_MAC ? "⇧" : "Shift",
  Enter: "↵",
  Backspace: "⌫",
};

/** A key of prosemirror-keymap's spelling as it is printed: "Mod-Enter" is "Ctrl ↵". */
export function keyText(key: string): string {
  return key
    .split("-")
    .map((part) => SIGNS[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(IS_MAC ? "" : " ");
}
