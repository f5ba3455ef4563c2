/** Which windows are open: a window adopts only what closed windows left behind. */

const lockName = (clientId: string): string => `rancang.window/${clientId}`;

/** Tells other windows, as long as this one lives, that its steps are in good hands. */
export function claimWindow(clientId: string): void {
  if (!("locks" in navigator)) return;
  // The promise never settles: the browser gives the lock back when the window is gone.
  void navigator.locks.request(lockName(clientId), () => new Promise(() => undefined));
}

/** Whether the window of a client is gone; where the browser has no locks every other window counts as gone. */
export async function isGone(clientId: string): Promise<boolean> {
  if (!("locks" in navigator)) return true;
  return navigator.locks.request(
    lockName(clientId),
    { ifAvailable: true },
    async (lock) => lock !== null,
  );
}
