/** Keys that act on a page. */
import { useEffect, useRef } from "react";

/** Single keys (`n`, `?`) or keys with Ctrl or Command (`ctrl+k`), and what they do. */
type KeyTable = Readonly<Record<string, (() => void) | undefined>>;

/** Fields that take no letters: a choice, a check, a button. */
const LETTERLESS =
  "[type='radio'], [type='checkbox'], [type='button'], [type='submit'], [type='range']";
/** Where letters are typed, or find an option by its first letters. */
const TYPING = [
  `input:not(${LETTERLESS})`,
  "textarea, select, [contenteditable='true']",
  "[role='listbox'], [role='menu'], [role='dialog'] *",
].join(", ");

/** Lets keys act while the component is shown; single keys are left alone where one types or a dialog is open. */
export function useKeys(table: KeyTable): void {
  const current = useRef(table);
  useEffect(() => {
    current.current = table;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = current.current[nameOf(event)];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}

/** The name of a key in the table; empty where the key belongs to what has the focus. */
function nameOf(event: KeyboardEvent): string {
  if (event.altKey || event.defaultPrevented || event.isComposing) return "";
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) return `ctrl+${key}`;
  return isTyping(event.target) || dialogIsOpen() ? "" : key;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TYPING) !== null;
}

function dialogIsOpen(): boolean {
  return document.querySelector("[role='dialog']") !== null;
}
