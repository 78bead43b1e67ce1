let reachable = true;
const watchers = new Set<() => void>();

/** Told with every answer, and with every request that got none. */
export function tellReach(next: boolean): void {
  if (next === reachable) return;
  reachable = next;
  for (const tell of watchers) tell();
}

export function isReachable(): boolean {
  return reachable;
}

export function watchReach(tell: () => void): () => void {
  watchers.add(tell);
  return () => watchers.delete(tell);
}

/** Whether the server answers; asked beside the client, whose answers would be taken for somebody's work. */
export async function doesServerAnswer(): Promise<boolean> {
  return fetch('/health/live', { cache: 'no-store' }).then(
    () => true,
    () => false,
  );
}

/** Resolves once the server can be reached: at once, or when the frame's banner found it again. */
function reached(): Promise<void> {
  return new Promise((resolve) => {
    if (reachable) return resolve();
    const stop = watchReach(() => {
      stop();
      resolve();
    });
  });
}

/**
 * Loads a part of the application that comes when it is first needed. Without a connection it comes once there is one again.
 *
 * @throws what the browser says where the server is there but the part is not, such as after an update of the server
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    if (await doesServerAnswer()) throw error;
    tellReach(false);
    await reached();
    return loadPart(load);
  }
}
