import { Injectable } from '@nestjs/common';
import { type Actor, Clock, may } from '#platform';
import type { StageQueueDto } from './stage-queues.dto.js';
import { type Hindrance, type OfVerb, type Stage, sumOf, type Urgency } from './stage-queues.rules.js';
import { hindering, openTasks, standing } from './stage-queues.sql.js';
import { Stages } from './stages.queries.js';

type Standing = Pick<StageQueueDto, 'items' | 'stuck' | 'oldestSince'> & Pick<Stage, 'kind' | 'state'>;
type Tasks = OfVerb & Urgency & Record<Counted, number> & { assignee: string; oldestSince: Date | null };
type Hindering = OfVerb & { what: Hindrance; title: string; count: number };

/** What is counted of the tasks of each who has to do them. */
type Counted = 'tasks' | 'untaken' | 'pressing' | 'blocked';

const MOST_HINDRANCES = 20;

/** What waits in each stage of the items' lives, and for whom. Only what the actor may read is counted. */
@Injectable()
export class StageQueues {
  constructor(
    private readonly clock: Clock,
    private readonly stages: Stages,
  ) {}

  /** Stages where nothing stands are left out. */
  async list(actor: Actor): Promise<StageQueueDto[]> {
    const now = this.clock.now();
    const stages = await this.stages.all(actor);
    const columns = [stages.map(({ kind }) => kind), stages.map(({ state }) => state)];
    const counts = await this.stages.read<Standing>(actor, standing, [now, ...columns]);
    const mayTasks = may(actor, 'tasks.read');
    const tasks = mayTasks ? await this.stages.read<Tasks>(actor, openTasks, [now]) : [];
    const hinders = mayTasks ? await this.stages.read<Hindering>(actor, hindering, []) : [];
    const stateOf = await this.stages.ledTo(actor, [...tasks, ...hinders]);
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
