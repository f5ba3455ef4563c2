/** A value that changes outside of React, and those who listen to it. */
import { useSyncExternalStore } from "react";

export interface Signal<Value> {
  readonly get: () => Value;
  readonly set: (value: Value) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A signal with its first value. */
export function createSignal<Value>(first: Value): Signal<Value> {
  let current = first;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (value) => {
      if (Object.is(value, current)) return;
      current = value;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The value of a signal; the component is drawn again when it changes. */
export function useSignal<Value>(signal: Signal<Value>): Value {
  return useSyncExternalStore(signal.subscribe, signal.get);
}

/** What a component needs of a signal; it is drawn again only when that changes. `select` gives a value, not a new object. */
export function useSelected<Value, Part>(
  signal: Signal<Value>,
  select: (value: Value) => Part,
): Part {
  return useSyncExternalStore(signal.subscribe, () => select(signal.get()));
}
