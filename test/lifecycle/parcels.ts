import { Global, Injectable, Module, type OnModuleInit } from '@nestjs/common';
import {
  AutomationRegistry,
  type AutomationStepContext,
  type Definition,
  DefinitionRegistry,
  LifecycleModule,
  type RunStart,
  Runs,
  SubjectRegistry,
  type TransitionRecord,
  Transitions,
} from '#lifecycle';
import { Notifications, Organizations, Records, Teams, WorkingCalendars } from '#organization';
import { type Actor, AuditTrail, Database, newId, type Permission, type RoleName, rolePermissions } from '#platform';
import type { TestDatabase } from '../harness/index.js';
import { type MessagingProcess, type ProcessParts, startMessaging } from '../messaging/messaging-process.js';

/** A small life with every kind of step. */
export const parcel: Definition = {
  name: 'parcel',
  kind: 'parcel',
  label: 'Parcel',
  version: 3,
  initial: 'packed',
  takenOnIn: [],
  states: [
    { name: 'packed', label: 'Packed', phase: 'deliver' },
    { name: 'sent', label: 'Sent', phase: 'deliver' },
    { name: 'arrived', label: 'Arrived', phase: 'operate', final: true },
  ],
  verbs: [
    {
      name: 'send',
      label: 'Send',
      from: ['packed'],
      to: 'sent',
      completesWith: 'arrive',
      steps: [
        {
          kind: 'task',
          name: 'weigh',
          title: 'Weigh it',
          assignee: 'it_operations',
          dueInDays: 1,
          checklist: ['Scale is at zero'],
        },
        { kind: 'task', name: 'pay', title: 'Pay the postage', assignee: 'finance', dueInDays: 2, evidence: 'required' },
        {
          kind: 'automation',
          name: 'announce',
          title: 'Announce it',
          automation: 'announce',
          after: ['weigh', 'pay'],
          attempts: 3,
        },
        {
          kind: 'task',
          name: 'sign',
          title: 'Sign for it',
          assignee: 'holder',
          dueInDays: 7,
          after: ['announce'],
          mandatory: true,
        },
      ],
    },
    {
      name: 'ring',
      label: 'Ring',
      from: ['packed'],
      to: 'sent',
      steps: [{ kind: 'automation', name: 'announce', title: 'Ring', automation: 'announce', attempts: 3 }],
    },
    {
      name: 'report',
      label: 'Report',
      from: ['packed'],
      to: 'sent',
      steps: [{ kind: 'webhook', name: 'report', title: 'Report it', endpoint: 'desk', waitsForAnswer: true }],
    },
    { name: 'arrive', label: 'Arrive', from: ['sent'], to: 'arrived', guards: ['every_step_done'] },
  ],
  facts: {},
};

/** The automation of the parcels. Its effect is an entry of the audit trail, so that one can count how often it happened. */
@Injectable()
export class Announcer implements OnModuleInit {
  /** What the next tries do before they have their effect. */
  before: (step: AutomationStepContext) => Promise<void> = async () => undefined;

  constructor(
    private readonly definitions: DefinitionRegistry,
    private readonly automations: AutomationRegistry,
    private readonly subjects: SubjectRegistry,
    private readonly audit: AuditTrail,
  ) {}

  onModuleInit(): void {
    this.definitions.register(parcel);
    this.subjects.register({
      kinds: ['parcel'],
      linkTo: (id) => `/parcels/${id}`,
      find: (_actor, id) => Promise.resolve({ kind: 'parcel', id, label: 'Parcel', link: `/parcels/${id}` }),
    });
    this.automations.register({
      name: 'announce',
      meaning: 'Tells the receiver',
      run: async (actor, step) => {
        await this.before(step);
        await this.audit.record(actor, { action: 'parcel.announced', subjectKind: step.subjectKind, subjectId: step.subjectId });
        return { attempt: step.attempt };
      },
    });
  }
}

/** What work needs of the organisation's lib, without its sign-in and entities. */
@Global()
@Module({
  providers: [Notifications, Records, Organizations, Teams, WorkingCalendars],
  exports: [Notifications, Records, Organizations, Teams, WorkingCalendars],
})
export class TellingModule {}

export function startParcels(parts: ProcessParts): Promise<MessagingProcess> {
  return startMessaging({ ...parts, imports: [TellingModule, LifecycleModule], providers: [Announcer] });
}

/** Somebody with a role. */
export function inRole(organizationId: string, role: RoleName, given: Partial<Actor> = {}): Actor {
  const permissions: ReadonlySet<Permission> = new Set(rolePermissions[role]);
  return { organizationId, kind: 'user', id: newId(), name: role, grants: [{ permissions }], ...given };
}

export interface Sent {
  subjectId: string;
  record: TransitionRecord;
}

/** Uses a verb on new parcels, as the owner of a subject does: history and work in one transaction. */
export async function use(
  process: MessagingProcess,
  actor: Actor,
  verbName: string,
  count = 1,
  holderPersonId: string | null = null,
): Promise<Sent[]> {
  const verb = parcel.verbs.find(({ name }) => name === verbName);
  if (!verb) throw new Error(`Parcels have no verb ${verbName}.`);
  const sent = Array.from({ length: count }, (): Sent => {
    const subjectId = newId();
    return { subjectId, record: recordOf(subjectId, 1, verbName, 'packed', verb.to) };
  });
  await process.get(Database).transaction(actor, async () => {
    await process.get(Transitions).recordMany(
      actor,
      sent.map(({ record }) => record),
    );
    const starts = sent.map(
      ({ subjectId, record }): RunStart => ({
        subjectKind: 'parcel',
        subjectId,
        subjectLabel: `Parcel ${subjectId.slice(-4)}`,
        transitionId: record.id,
        definition: parcel,
        verb,
        holderPersonId,
      }),
    );
    await process.get(Runs).startMany(actor, starts);
  });
  return sent;
}

export function recordOf(
  subjectId: string,
  subjectVersion: number,
  verb: string,
  fromState: string | null,
  toState: string,
): TransitionRecord {
  return {
    id: newId(),
    subjectKind: 'parcel',
    subjectId,
    subjectVersion,
    definition: parcel.name,
    definitionVersion: parcel.version,
    verb,
    fromState,
    toState,
    comment: null,
    answers: {},
    effectiveAt: new Date('2026-03-02T08:00:00Z'),
  };
}

/** An organisation with one person in it, both named by their ids. */
export async function settle(db: TestDatabase): Promise<{ organizationId: string; personId: string }> {
  const [organizationId, personId] = [newId(), newId()];
  await db.inspect(
    `INSERT INTO organizations (id, name, base_currency, time_zone, locale, created_at, updated_at) VALUES ($1, 'Post', 'EUR', 'UTC', 'en', now(), now())`,
    [organizationId],
  );
  await db.inspect(
    `INSERT INTO people (id, organization_id, name, created_at, updated_at) VALUES ($1, $2, 'Hana', now(), now())`,
    [personId, organizationId],
  );
  return { organizationId, personId };
}
