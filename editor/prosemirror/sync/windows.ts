/** Which windows are open: a window adopts only what closed windows left behind. */

const lockName = (clientId: string): string => `rancang.window/${clientId}`;

/** Tells other windows, until it is released or the window is gone, that the steps of a client are in good hands. */
export function claimWindow(clientId: string): () => void {
  if (!("locks" in navigator)) return () => undefined;
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  void navigator.locks.request(lockName(clientId), () => held);
  return () => release();
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
