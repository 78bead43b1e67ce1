import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  AutomationRegistry,
  type AutomationStepContext,
  type Definition,
  DefinitionRegistry,
  LifecycleModule,
  Runs,
  type StepTemplate,
  type SubjectAtWork,
  type SubjectFacts,
  SubjectRegistry,
  Transitions,
  UntilRunEnds,
  type Verb,
  WebhookEndpoint,
} from '#lifecycle';
import { organizationEntities } from '#organization';
import { type Actor, AuditTrail, Database, newId, notFound } from '#platform';
import { type MessagingProcess, type ProcessParts, startMessaging } from '../messaging/messaging-process.js';
import { recordOf, TellingModule } from './parcels.js';

/** A life of which each test writes the work itself. */
const errand: Definition = {
  name: 'errand',
  kind: 'errand',
  label: 'Errand',
  version: 1,
  initial: 'thought_of',
  takenOnIn: [],
  states: [
    { name: 'thought_of', label: 'Thought of', phase: 'engineer' },
    { name: 'run', label: 'Being run', phase: 'operate', final: true },
  ],
  verbs: [{ name: 'begin', label: 'Begin', from: ['thought_of'], to: 'run' }],
  facts: {},
};

/** What the automations of errands do, and what the subjects of errands are like. */
@Injectable()
export class Errands implements OnModuleInit {
  /** What the next tries do before they have their effect. */
  before: (step: AutomationStepContext) => Promise<void> = async () => undefined;
  readonly subjects = new Map<string, SubjectAtWork>();

  constructor(
    private readonly definitions: DefinitionRegistry,
    private readonly automations: AutomationRegistry,
    private readonly registry: SubjectRegistry,
    private readonly audit: AuditTrail,
  ) {}

  onModuleInit(): void {
    this.definitions.register(errand);
    this.registry.register({
      kinds: ['errand'],
      linkTo: (id) => `/errands/${id}`,
      find: (_actor, id) =>
        this.subjects.has(id)
          ? Promise.resolve({ kind: 'errand', id, label: `Errand ${id}`, link: `/errands/${id}` })
          : Promise.reject(notFound('This errand')),
      atWork: (ids) =>
        Promise.resolve(
          new Map(ids.flatMap((id) => (this.subjects.has(id) ? [[id, this.subjects.get(id) as SubjectAtWork]] : []))),
        ),
    });
    this.automations.register(
      // Its effect is an entry of the audit trail, so that one can count how often and in which order it happened.
      { name: 'act', meaning: 'Does something', run: (actor, step) => this.act(actor, step) },
      { name: 'tell', meaning: 'Tells another system', outside: true, run: (_actor, step) => this.tell(step) },
      {
        name: 'await_run',
        meaning: 'Waits for another run',
        run: (_actor, { settings }) => Promise.resolve(new UntilRunEnds(String(settings['runId']))),
      },
    );
  }

  private async act(actor: Actor, step: AutomationStepContext): Promise<Record<string, unknown>> {
    await this.before(step);
    const { subjectId, step: name, settings, undoes } = step;
    await this.audit.record(actor, {
      action: 'errand.acted',
      subjectKind: 'errand',
      subjectId,
      after: { name, settings, undoes },
    });
    return { by: name, number: 42 };
  }

  private async tell(step: AutomationStepContext): Promise<Record<string, unknown>> {
    await this.before(step);
    return { told: step.settings, attempt: step.attempt };
  }
}

export function startErrands(parts: ProcessParts): Promise<MessagingProcess> {
  return startMessaging({
    ...parts,
    entities: [...organizationEntities, WebhookEndpoint],
    imports: [TellingModule, LifecycleModule],
    providers: [Errands],
  });
}

export interface Errand {
  subjectId: string;
  runId: string;
}

/** Begins an errand whose work is these steps. */
export async function runErrand(
  process: MessagingProcess,
  actor: Actor,
  steps: readonly StepTemplate[],
  given: { facts?: SubjectFacts; answers?: Record<string, string>; holder?: string } = {},
): Promise<Errand> {
  const subjectId = newId();
  const holderPersonId = given.holder ?? null;
  process.get(Errands).subjects.set(subjectId, { facts: given.facts ?? {}, holderPersonId, locationId: null });
  const record = { ...recordOf(subjectId, 1, 'begin', 'thought_of', 'run'), answers: given.answers ?? {} };
  const verb: Verb = { name: 'begin', label: 'Begin', from: ['thought_of'], to: 'run', steps };
  await process.get(Database).transaction(actor, async () => {
    await process.get(Transitions).recordMany(actor, [{ ...record, subjectKind: 'errand', definition: errand.name }]);
    await process.get(Runs).startMany(actor, [
      {
        subjectKind: 'errand',
        subjectId,
        subjectLabel: `Errand ${subjectId.slice(-4)}`,
        transitionId: record.id,
        definition: errand,
        verb,
        holderPersonId,
      },
    ]);
  });
  const run = await process
    .get(Database)
    .reading(actor, () =>
      process.get(Database).one<{ id: string }>('SELECT id FROM workflow_runs WHERE subject_id = $1', [subjectId]),
    );
  return { subjectId, runId: run.id };
}

/** `begin: succeeded`, then each step with its state, in the order of the definition. */
export async function standing(process: MessagingProcess, actor: Actor, runId: string): Promise<string[]> {
  const database = process.get(Database);
  return database.reading(actor, async () => {
    const run = await database.one<{ state: string }>('SELECT state FROM workflow_runs WHERE id = $1', [runId]);
    const steps = await database.query<{ name: string; state: string }>(
      'SELECT name, state FROM workflow_steps WHERE run_id = $1 ORDER BY place',
      [runId],
    );
    return [run.state, ...steps.map(({ name, state }) => `${name}: ${state}`)];
  });
}
