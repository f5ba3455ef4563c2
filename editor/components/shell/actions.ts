/** What can be done on the page that is shown, for the palette. */
import { useEffect, useSyncExternalStore } from "react";

/** An action of a page, with the key that does the same. */
export interface PageAction {
  readonly id: string;
  readonly text: string;
  readonly shortcut?: string;
  readonly act: () => void;
}

type Offer = { readonly actions: readonly PageAction[] };

let offers: readonly Offer[] = [];
const listeners = new Set<() => void>();

function replaceOffers(next: readonly Offer[]): void {
  offers = next;
  for (const listener of listeners) listener();
}

/** Offers actions in the palette while the component is shown. Pass a stable list (`useMemo`). */
export function useActions(actions: readonly PageAction[]): void {
  useEffect(() => {
    const offer = { actions };
    replaceOffers([...offers, offer]);
    return () => replaceOffers(offers.filter((other) => other !== offer));
  }, [actions]);
}

/** All actions offered now. */
export function useOfferedActions(): readonly PageAction[] {
  const now = useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => offers,
  );
  return now.flatMap((offer) => offer.actions);
}
