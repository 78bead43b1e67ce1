import { Injectable } from '@nestjs/common';
import { type Actor, notFound, type Permission } from '#platform';
import type { SubjectFacts } from './definitions/facts.js';

/** What is talked about, and what papers belong to: an item, later a request or an order. */
export interface Subject {
  kind: string;
  id: string;
}

/** A subject as whoever asked may see it. */
export interface SeenSubject extends Subject {
  /** How people call it, e.g. `QM-000042 Pinebook 14`. */
  label: string;
  /** Its page in the web application. */
  link: string;
}

/** What the work on a subject looks at. */
export interface SubjectAtWork {
  /** Under the names that its definition declares. Dates are texts, `YYYY-MM-DD`. */
  facts: SubjectFacts;
  holderPersonId: string | null;
  locationId: string | null;
}

/** Who owns subjects of a kind, and so knows who may see them. */
export interface SubjectKeeper {
  /** The kinds that it answers for. */
  readonly kinds: readonly string[];
  /** The page of a subject in the web application. */
  linkTo(id: string): string;
  /**
   * @param permission what the actor wants to do there beyond reading
   * @throws Refusal `not_found` for what the actor may not see, `forbidden` where the permission does not reach so far
   */
  find(actor: Actor, id: string, permission?: Permission): Promise<SeenSubject>;
  /** Which subjects the actor may see, as SQL on the SQL of an id; nothing where that is all of them. */
  within?(actor: Actor, id: string, given: (value: unknown) => string): string | undefined;
  /** What the work on these subjects looks at, by their ids; for keepers of subjects that have a lifecycle. Needs a scope. */
  atWork?(ids: readonly string[]): Promise<ReadonlyMap<string, SubjectAtWork>>;
}

const unknownSubject: SubjectAtWork = { facts: {}, holderPersonId: null, locationId: null };

/** The keepers, as their libs have named them at boot. */
@Injectable()
export class SubjectRegistry {
  private readonly keepers = new Map<string, SubjectKeeper>();

  /** A second keeper of a kind stops the process: only one can be right about who may see it. */
  register(keeper: SubjectKeeper): void {
    for (const kind of keeper.kinds) {
      if (this.keepers.has(kind)) throw new Error(`Two keepers answer for ${kind}.`);
      this.keepers.set(kind, keeper);
    }
  }

  /** @throws Refusal as the keeper says */
  find(actor: Actor, { kind, id }: Subject, permission?: Permission): Promise<SeenSubject> {
    const keeper = this.keepers.get(kind);
    if (!keeper) throw notFound('This');
    return keeper.find(actor, id, permission);
  }

  /** For each of these subjects, what work looks at; nothing but their ids where their keeper tells no more. Needs a scope. */
  async atWork(subjects: readonly Subject[]): Promise<(id: string) => SubjectAtWork> {
    const found = new Map<string, SubjectAtWork>();
    for (const kind of new Set(subjects.map((subject) => subject.kind))) {
      const ids = subjects.filter((subject) => subject.kind === kind).map(({ id }) => id);
      const told = await this.keepers.get(kind)?.atWork?.(ids);
      for (const [id, subject] of told ?? []) found.set(id, subject);
    }
    return (id) => found.get(id) ?? unknownSubject;
  }

  /** Where the actor does not see all subjects: of which kinds, and the condition on those, by the SQL of an id. */
  reach(actor: Actor, id: string, given: (value: unknown) => string): Array<{ kinds: readonly string[]; within: string }> {
    return [...new Set(this.keepers.values())].flatMap((keeper) => {
      const within = keeper.within?.(actor, id, given);
      return within === undefined ? [] : [{ kinds: keeper.kinds, within }];
    });
  }

  linkTo({ kind, id }: Subject): string | undefined {
    return this.keepers.get(kind)?.linkTo(id);
  }
}
