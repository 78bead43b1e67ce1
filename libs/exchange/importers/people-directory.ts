import { Injectable } from '@nestjs/common';
import { People, type PersonRow } from '#organization';
import { type Actor, Database, Refusal } from '#platform';
import { ADDED_BY_RUN, type Missing } from './names.js';

/** A person as a row names one: by user name, else by e-mail address, else by name alone. */
export interface PersonReference {
  userName?: string | undefined;
  email?: string | undefined;
  name?: string | undefined;
}

export type FoundPerson = { id: string; isNew: boolean } | 'unknown' | 'ambiguous';

interface KnownPerson {
  id: string;
  name: string;
  userName: string | null;
  email: string | null;
}

/** Finds the people that files name, and adds those whom nobody knows yet. */
@Injectable()
export class PeopleDirectory {
  constructor(
    private readonly database: Database,
    private readonly people: People,
  ) {}

  async find(
    actor: Actor,
    wanted: readonly PersonReference[],
    missing: Missing,
  ): Promise<(reference: PersonReference) => FoundPerson> {
    const asked = new Map(wanted.map((reference) => [keyOf(reference), reference]));
    asked.delete('');
    if (asked.size === 0) return () => 'unknown';
    const found = await this.known(actor, [...asked.values()]);
    const unknown = [...asked].filter(([key]) => found.get(key) === 'unknown');
    if (missing === 'add' && unknown.length > 0) {
      const outcomes = await this.people.upsertMany(
        actor,
        unknown.map(([, reference]) => rowOf(reference)),
      );
      for (const outcome of outcomes) {
        if (outcome.outcome === 'refused') throw new Refusal('conflict', outcome.reason);
        found.set(unknown[outcome.row]?.[0] ?? '', { id: outcome.id, isNew: true });
      }
    } else if (missing === 'tell') for (const [key] of unknown) found.set(key, { id: ADDED_BY_RUN, isNew: true });
    return (reference) => found.get(keyOf(reference)) ?? 'unknown';
  }

  private async known(actor: Actor, wanted: readonly PersonReference[]): Promise<Map<string, FoundPerson>> {
    const userNames = wanted.flatMap(({ userName }) => (userName === undefined ? [] : [userName.toLowerCase()]));
    const emails = wanted.flatMap(({ email }) => (email === undefined ? [] : [email.toLowerCase()]));
    const names = wanted.flatMap((one) =>
      one.name === undefined || one.userName !== undefined || one.email !== undefined ? [] : [one.name],
    );
    const rows = await this.database.reading(actor, () =>
      this.database.query<KnownPerson>(
        `SELECT id, name, user_name AS "userName", email FROM people WHERE user_name = ANY($1)
         UNION SELECT id, name, user_name, email FROM people WHERE email = ANY($2)
         UNION SELECT id, name, user_name, email FROM people WHERE name = ANY($3)`,
        [userNames, emails, names],
      ),
    );
    const known: KnownPeople = {
      byUserName: grouped(rows, ({ userName }) => userName),
      byEmail: grouped(rows, ({ email }) => email),
      byName: grouped(rows, ({ name }) => name),
    };
    return new Map(wanted.map((reference) => [keyOf(reference), pick(reference, known)]));
  }
}

interface KnownPeople {
  byUserName: ReadonlyMap<string, KnownPerson[]>;
  byEmail: ReadonlyMap<string, KnownPerson[]>;
  byName: ReadonlyMap<string, KnownPerson[]>;
}

function grouped(rows: readonly KnownPerson[], by: (row: KnownPerson) => string | null): Map<string, KnownPerson[]> {
  const groups = new Map<string, KnownPerson[]>();
  for (const row of rows) {
    const key = by(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function pick({ userName, email, name }: PersonReference, { byUserName, byEmail, byName }: KnownPeople): FoundPerson {
  if (userName !== undefined) {
    const known = theOne(byUserName.get(userName.toLowerCase()));
    // An e-mail address finds somebody only where no other user name contradicts it.
    if (known !== 'unknown' || email === undefined) return known;
    return theOne(byEmail.get(email.toLowerCase())?.filter((row) => row.userName === null));
  }
  if (email !== undefined) return theOne(byEmail.get(email.toLowerCase()));
  return theOne(name === undefined ? [] : byName.get(name));
}

function theOne([first, ...others]: readonly KnownPerson[] = []): FoundPerson {
  if (!first) return 'unknown';
  return others.length > 0 ? 'ambiguous' : { id: first.id, isNew: false };
}

function keyOf({ userName, email, name }: PersonReference): string {
  const by = userName ?? email ?? name;
  return by === undefined
    ? ''
    : `${userName === undefined ? (email === undefined ? 'name' : 'email') : 'user'}:${by.toLowerCase()}`;
}

function rowOf({ userName, email, name }: PersonReference): PersonRow {
  return {
    name: name ?? userName ?? email ?? '',
    ...(userName !== undefined && { userName }),
    ...(email !== undefined && { email }),
  };
}
