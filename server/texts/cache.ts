/** The newest used values by key, so that a text is not parsed again for each page. */
export interface Cache<Value> {
  readonly get: (key: string) => Value | undefined;
  readonly set: (key: string, value: Value) => void;
  readonly drop: (key: string) => void;
}

/** A cache that keeps at most `size` values and drops what was not asked for longest. */
export function createCache<Value>(size: number): Cache<Value> {
  const values = new Map<string, Value>();
  const set = (key: string, value: Value): void => {
    values.delete(key);
    values.set(key, value);
    if (values.size <= size) return;
    const [oldest] = values.keys();
    if (oldest !== undefined) values.delete(oldest);
  };
  return {
    set,
    drop: (key) => {
      values.delete(key);
    },
    get: (key) => {
      const value = values.get(key);
      if (value !== undefined) set(key, value);
      return value;
    },
  };
}
