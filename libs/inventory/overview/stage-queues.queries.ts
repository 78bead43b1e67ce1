import { Injectable } from '@nestjs/common';
import { itemKinds } from '#catalog';
import { type Definition, Lifecycles } from '#lifecycle';
import { type Actor, Clock, Database, isCalendarDate, may } from '#platform';
import { ItemConditions } from '../items/item-conditions.js';
import type { ArrivalsDto, StageQueueDto } from './stage-queues.dto.js';
import { type Hindrance, nextOf, type OfVerb, type Stage, stagesOf, sumOf, type Urgency, weekOf } from './stage-queues.rules.js';
import { byTheirTasks, hindering, openTasks, promised, standing } from './stage-queues.sql.js';

type Standing = Pick<StageQueueDto, 'items' | 'stuck' | 'oldestSince'> & Pick<Stage, 'kind' | 'state'>;
type Tasks = OfVerb & Urgency & Record<Counted, number> & { assignee: string; oldestSince: Date | null };
type Hindering = OfVerb & { what: Hindrance; title: string; count: number };
type Expected = Omit<OfVerb, 'verb'> & { state: string; day: string | null; count: number };
type Due = OfVerb & { day: string; count: number };

/** What is counted of the tasks of each who has to do them. */
type Counted = 'tasks' | 'untaken' | 'pressing' | 'blocked';

const MOST_HINDRANCES = 20;

/** What waits in each stage of the items' lives, for whom, and what will come. Only what the actor may read is counted. */
@Injectable()
export class StageQueues {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly lifecycles: Lifecycles,
    private readonly conditions: ItemConditions,
  ) {}

  /** Stages where nothing stands are left out. */
  async list(actor: Actor): Promise<StageQueueDto[]> {
    const now = this.clock.now();
    const stages = await this.stages(actor);
    const columns = [stages.map(({ kind }) => kind), stages.map(({ state }) => state)];
    const counts = await this.read<Standing>(actor, standing, [now, ...columns]);
    const mayTasks = may(actor, 'tasks.read');
    const tasks = mayTasks ? await this.read<Tasks>(actor, openTasks, [now]) : [];
    const hinders = mayTasks ? await this.read<Hindering>(actor, hindering, []) : [];
    const stateOf = await this.statesOf(actor, [...tasks, ...hinders]);
    return stages.flatMap((stage) => {
      const count = counts.find(({ kind, state }) => kind === stage.kind && state === stage.state);
      if (!count || count.items === 0) return [];
      const here = (work: OfVerb): boolean => work.kind === stage.kind && stateOf(work) === stage.state;
      const { items, stuck, oldestSince } = count;
      const people = peopleOf(tasks.filter(here));
      const urgency = sumOf(people.map((each) => each.urgency));
      return [{ ...stage, items, stuck, oldestSince, urgency, people, hindrances: hindrancesOf(hinders.filter(here)) }];
    });
  }

  /** What is expected in each state, week by week. */
  async arrivals(actor: Actor, withinDays: number): Promise<ArrivalsDto[]> {
    const stages = await this.stages(actor);
    const dated = stages.filter(({ phase, state }) => phase === 'order' || state === 'disconnecting');
    const told = await this.read<Expected>(actor, promised, [dated.map(({ kind }) => kind), dated.map(({ state }) => state)]);
    const due = may(actor, 'tasks.read') ? await this.read<Due>(actor, byTheirTasks, []) : [];
    const stateOf = await this.statesOf(actor, due);
    const byTasks = due.flatMap((work): Expected[] => {
      const state = stateOf(work);
      const known = dated.some((stage) => stage.kind === work.kind && stage.state === state);
      return state === undefined || known ? [] : [{ ...work, state }];
    });
    const expected = [...told, ...byTasks];
    const lifecycleOf = await this.lifecycles.of(actor, expected);
    const today = this.clock.today();
    const end = new Date(Date.parse(`${today}T00:00:00Z`) + withinDays * 86_400_000).toISOString().slice(0, 10);
    const found = new Map<string, ArrivalsDto>();
    for (const { day, count, state, ...lives } of expected) {
      const next = nextOf(lifecycleOf(lives).definition, state);
      const kind = itemKinds.find((each) => each === lives.kind);
      if (!next || !kind) continue;
      const key = `${kind} ${next.name}`;
      const { name, label, phase } = next;
      const arrivals = found.get(key) ?? { kind, state: name, label, phase, late: 0, undated: 0, weeks: [] };
      found.set(key, arrivals);
      if (day === null || !isCalendarDate(day)) arrivals.undated += count;
      else if (day < today) arrivals.late += count;
      else if (day <= end) addTo(arrivals.weeks, weekOf(day), count);
    }
    for (const { weeks } of found.values()) weeks.sort((one, other) => one.weekOf.localeCompare(other.weekOf));
    return [...found.values()];
  }

  private async stages(actor: Actor): Promise<Stage[]> {
    const all = await this.lifecycles.all(actor);
    return stagesOf(
      all.map(({ definition }) => definition),
      itemKinds,
    );
  }

  private async read<Row extends object>(actor: Actor, sql: (reach: string) => string, parameters: unknown[]): Promise<Row[]> {
    const reach = await this.conditions.of(actor, {}, parameters);
    return this.database.query<Row>(sql(reach.join(' AND ')), parameters);
  }

  /** Into which state the verb has led, which is where the items of its open runs stand. */
  private async statesOf(actor: Actor, work: readonly OfVerb[]): Promise<(work: OfVerb) => string | undefined> {
    const lifecycleOf = await this.lifecycles.of(actor, work);
    return (of) => verbOf(lifecycleOf(of).definition, of.verb)?.to;
  }
}

function verbOf({ verbs }: Definition, name: string): Definition['verbs'][number] | undefined {
  return verbs.find((verb) => verb.name === name);
}

function addTo(weeks: ArrivalsDto['weeks'], week: string, count: number): void {
  const known = weeks.find((each) => each.weekOf === week);
  if (known) known.count += count;
  else weeks.push({ weekOf: week, count });
}

function peopleOf(tasks: readonly Tasks[]): StageQueueDto['people'] {
  const found = new Map<string, StageQueueDto['people'][number]>();
  for (const row of tasks) {
    const { assignee, oldestSince, overdue, today, week, later } = row;
    const known = found.get(assignee);
    const sum = (name: Counted): number => (known?.[name] ?? 0) + row[name];
    const urgency = { overdue, today, week, later };
    found.set(assignee, {
      assignee,
      tasks: sum('tasks'),
      untaken: sum('untaken'),
      pressing: sum('pressing'),
      blocked: sum('blocked'),
      urgency: known ? sumOf([known.urgency, urgency]) : urgency,
      oldestSince: earlier(known?.oldestSince ?? null, oldestSince),
    });
  }
  return [...found.values()].sort((one, other) => other.tasks - one.tasks);
}

function earlier(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

function hindrancesOf(rows: readonly Hindering[]): StageQueueDto['hindrances'] {
  const found = new Map<string, StageQueueDto['hindrances'][number]>();
  for (const { what, title, count } of rows) {
    const key = `${what} ${title}`;
    found.set(key, { what, title, count: (found.get(key)?.count ?? 0) + count });
  }
  return [...found.values()].sort((one, other) => other.count - one.count).slice(0, MOST_HINDRANCES);
}
