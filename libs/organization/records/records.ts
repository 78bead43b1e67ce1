import { Injectable } from '@nestjs/common';
import type { EntityTarget } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import {
  type Actor,
  AuditTrail,
  Clock,
  changed,
  Database,
  newId,
  notFound,
  type Permission,
  Refusal,
  type RefusalCode,
  violatedConstraint,
} from '#platform';
import { type Place, requireReach } from './reach.rules.js';
import type { VersionedRow } from './tenant-row.js';

/** A kind of record that people edit one at a time. */
export interface RecordKind<Row extends VersionedRow> {
  entity: EntityTarget<Row>;
  /** In the audit trail, e.g. `cost_center`. */
  noun: string;
  /** In refusals, e.g. `The cost centre`. */
  label: string;
  /** The permission that editing needs; in the whole organisation unless the records lie in units or places. */
  edit: Permission;
  placeOf?: (row: Partial<Row>) => Place;
  /** What it means when the database refuses, by the name of the constraint. */
  constraints: Record<string, Meaning>;
}

/** What a broken constraint is told as. */
export interface Meaning {
  code: RefusalCode;
  reason: string;
  pointer?: string;
}

/** What it means when a reference leads nowhere. */
export function noSuch(what: string, pointer: string): Meaning {
  return { code: 'validation_failed', reason: `There is no such ${what}.`, pointer };
}

/** What it means when something unique is there already. */
export function taken(reason: string, pointer: string): Meaning {
  return { code: 'already_exists', reason, pointer };
}

/** What a record is made of or changed to: all columns but those that the house keeps itself. */
export type Facts<Row extends VersionedRow> = Omit<Row, keyof VersionedRow>;

/** Adds, changes and reads single records: checks the version, says what the database refused, writes the audit trail. */
@Injectable()
export class Records {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws Refusal as the kind's constraints say */
  add<Row extends VersionedRow>(actor: Actor, kind: RecordKind<Row>, facts: Partial<Facts<Row>>): Promise<Row> {
    return this.database.transaction(actor, () =>
      explained(kind, async () => {
        const { manager } = this.database;
        const now = this.clock.now();
        const own = { id: newId(), organizationId: actor.organizationId, version: 1, createdAt: now, updatedAt: now };
        const row = Object.assign(manager.getRepository(kind.entity).create(), withoutGaps(facts), own);
        requireReach(actor, kind.edit, ...places(kind, row));
        await manager.insert(kind.entity, row as QueryDeepPartialEntity<Row>);
        await this.audit.record(actor, { ...subject(kind, own.id), action: `${kind.noun}.created`, after: withoutGaps(facts) });
        return this.get(actor, kind, own.id);
      }),
    );
  }

  /** @param version what the caller saw; any where it is left out
   * @throws Refusal `not_found`, `version_stale`, or as the kind's constraints say */
  amend<Row extends VersionedRow>(
    actor: Actor,
    kind: RecordKind<Row>,
    id: string,
    version: number | undefined,
    changes: Partial<Facts<Row>>,
  ): Promise<Row> {
    return this.database.transaction(actor, () =>
      explained(kind, async () => {
        const before = await this.lock(actor, kind, id);
        if (version !== undefined && before.version !== version) {
          throw new Refusal('version_stale', `${kind.label} was changed in the meantime.`, {
            facts: { version: before.version },
          });
        }
        requireReach(actor, kind.edit, ...places(kind, before, Object.assign({}, before, withoutGaps(changes))));
        const difference = changed<Partial<Facts<Row>>>(before, withoutGaps(changes));
        if (Object.keys(difference.after).length === 0) return before;
        const after = Object.assign(this.database.manager.getRepository(kind.entity).create(), difference.after, {
          version: before.version + 1,
          updatedAt: this.clock.now(),
        });
        await this.database.manager
          .createQueryBuilder()
          .update(kind.entity)
          .set(after as QueryDeepPartialEntity<Row>)
          .whereInIds(id)
          .execute();
        await this.audit.record(actor, { ...subject(kind, id), action: `${kind.noun}.changed`, ...difference });
        return this.get(actor, kind, id);
      }),
    );
  }

  /** @throws Refusal `not_found` */
  get<Row extends VersionedRow>(actor: Actor, kind: RecordKind<Row>, id: string): Promise<Row> {
    return this.database.transaction(actor, () => this.find(kind, id, false));
  }

  /** The row as nobody else may change it until the transaction ends. @throws Refusal `not_found` */
  lock<Row extends VersionedRow>(actor: Actor, kind: RecordKind<Row>, id: string): Promise<Row> {
    return this.database.transaction(actor, () => this.find(kind, id, true));
  }

  private async find<Row extends VersionedRow>(kind: RecordKind<Row>, id: string, forUpdate: boolean): Promise<Row> {
    const query = this.database.manager.getRepository(kind.entity).createQueryBuilder('r').where('r.id = :id', { id });
    const row = await (forUpdate ? query.setLock('for_no_key_update') : query).getOne();
    if (!row) throw notFound(kind.label);
    return row;
  }
}

function places<Row extends VersionedRow>({ placeOf }: RecordKind<Row>, ...rows: Array<Partial<Row>>): Place[] {
  return placeOf ? rows.map(placeOf) : [];
}

function subject({ noun }: { noun: string }, id: string): { subjectKind: string; subjectId: string } {
  return { subjectKind: noun, subjectId: id };
}

/** What is `undefined` was not told; `null` clears. */
export function withoutGaps<T extends object>(facts: T): T {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T;
}

async function explained<T>({ constraints }: Pick<RecordKind<VersionedRow>, 'constraints'>, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asMeant(error, constraints);
  }
}

/** The refusal that a broken constraint means, or the error itself where it means nothing in particular. */
export function asMeant(error: unknown, meanings: Record<string, Meaning>): unknown {
  const constraint = violatedConstraint(error);
  const meaning = constraint === undefined ? undefined : meanings[constraint];
  if (!meaning) return error;
  return new Refusal(meaning.code, meaning.reason, meaning.pointer === undefined ? {} : { pointer: meaning.pointer });
}
