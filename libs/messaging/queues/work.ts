/**
 * A kind of short work whose truth is in rows of the lib that owns it (workflow steps, timers). The queue only carries their
 * ids; the owner claims the row under a lease and has a schedule that puts back what is due and was not carried.
 */
export interface WorkKind {
  /** `<lib>.<noun>`, e.g. `lifecycle.steps`. */
  readonly name: string;
  /** How many ids one job of the queue may carry. */
  readonly mostTogether: number;
}

export function defineWork(name: string, { mostTogether = 1 }: { mostTogether?: number } = {}): WorkKind {
  if (!/^[a-z][a-z_]*(\.[a-z][a-z_]*)+$/.test(name)) throw new Error(`The work kind ${name} must look like lib.noun.`);
  return { name, mostTogether };
}

export interface WorkRunner {
  readonly kind: string;
  run(organizationId: string, ids: readonly string[]): Promise<void>;
}

/** Says how one piece of work is done. It must bear being called twice for the same id, and at the same time. */
export function works(kind: WorkKind, run: (organizationId: string, id: string) => Promise<void>): WorkRunner {
  return worksTogether(kind, async (organizationId, ids) => {
    for (const id of ids) await run(organizationId, id);
  });
}

/** The same for pieces that are done better together than each alone; what one of them does wrong must not keep the others. */
export function worksTogether(
  kind: WorkKind,
  run: (organizationId: string, ids: readonly string[]) => Promise<void>,
): WorkRunner {
  return { kind: kind.name, run };
}

/** A provider of work runners: a lib extends it, lists its runners, and names it among its module's providers. */
export abstract class WorkRunners {
  abstract readonly runners: readonly WorkRunner[];
}
