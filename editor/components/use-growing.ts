/** Long lists are drawn from the top: what is read first is there first, and the hand is never kept waiting. */
import { startTransition, useEffect, useState } from "react";

const FIRST = 16;
/** So many more at a time; a browser draws them between two frames. */
const STEP = 24;

/** How many of `total` are drawn by now, at least `least`; grows frame by frame until all are. */
export function useGrowing(total: number, least: number): number {
  const [grown, setGrown] = useState(FIRST);
  const drawn = Math.min(total, Math.max(grown, least));
  useEffect(() => {
    if (drawn >= total) return undefined;
    const frame = requestAnimationFrame(() => {
      startTransition(() => {
        setGrown(drawn + STEP);
      });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [drawn, total]);
  return drawn;
}
