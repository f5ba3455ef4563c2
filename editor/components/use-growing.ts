/** Long lists are drawn from the top: what is read first is there first, and the hand is never kept waiting. */
import { startTransition, useEffect, useState } from "react";

const FIRST = 16;
/** So many more at a time, whenever the browser has nothing else to do. */
const STEP = 16;
/** Where a browser does not tell when that is. In milliseconds. */
const PAUSE = 30;

/** How many of `total` are drawn by now, at least `least`; grows until all are. */
export function useGrowing(total: number, least: number): number {
  const [grown, setGrown] = useState(FIRST);
  const drawn = Math.min(total, Math.max(grown, least));
  useEffect(() => {
    if (drawn >= total) return undefined;
    return whenIdle(() => {
      startTransition(() => {
        setGrown(drawn + STEP);
      });
    });
  }, [drawn, total]);
  return drawn;
}

/** Calls once when the browser is idle; gives what calls it off. */
function whenIdle(act: () => void): () => void {
  if ("requestIdleCallback" in window) {
    const handle = window.requestIdleCallback(act);
    return () => {
      window.cancelIdleCallback(handle);
    };
  }
  const handle = setTimeout(act, PAUSE);
  return () => {
    clearTimeout(handle);
  };
}
