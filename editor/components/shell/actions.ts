/** What can be done on the page that is shown, for the palette. */
import { useEffect, useRef } from "react";

/** An action of a page, with the key that does the same. */
export interface PageAction {
  readonly id: string;
  readonly text: string;
  readonly shortcut?: string;
  readonly act: () => void;
}

const offers = new Set<{ readonly current: readonly PageAction[] }>();

/** Offers actions in the palette while the component is shown; the palette takes them as they are when it opens. */
export function useActions(actions: readonly PageAction[]): void {
  const current = useRef(actions);
  useEffect(() => {
    current.current = actions;
  });
  useEffect(() => {
    offers.add(current);
    return () => {
      offers.delete(current);
    };
  }, []);
}

/** All actions offered now. */
export function offeredActions(): readonly PageAction[] {
  return [...offers].flatMap(({ current }) => current);
}
