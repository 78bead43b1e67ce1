import { Injectable } from '@nestjs/common';
import { itemKinds } from '#catalog';
import { appliedTo, Lifecycles } from '#lifecycle';
import { type Actor, Clock, isCalendarDate, may } from '#platform';
import { ItemSettingsReader } from '../settings/item-settings.js';
import { ArrivalSources } from './arrival-sources.js';
import type { ArrivalsDto } from './stage-queues.dto.js';
import { lastOfOrdering, nextOf, type OfVerb, weekOf } from './stage-queues.rules.js';
import { byTheirTasks, promised } from './stage-queues.sql.js';
import { Stages } from './stages.queries.js';

type Expected = Omit<OfVerb, 'verb'> & { state: string; day: string | null; count: number };
type Due = OfVerb & { day: string; count: number };

const DAY = 86_400_000;

/** What will come into each stage. Only what the actor may read is counted. */
@Injectable()
export class Arrivals {
  constructor(
    private readonly clock: Clock,
    private readonly lifecycles: Lifecycles,
    private readonly settings: ItemSettingsReader,
    private readonly stages: Stages,
    private readonly sources: ArrivalSources,
  ) {}

  /** Week by week. Needs a scope. */
  async list(actor: Actor, withinDays: number): Promise<ArrivalsDto[]> {
    const expected = [...(await this.ofItems(actor)), ...(await this.ofSources(actor))];
    const lifecycleOf = await this.lifecycles.of(actor, expected);
    const today = this.clock.today();
    const end = new Date(Date.parse(`${today}T00:00:00Z`) + withinDays * DAY).toISOString().slice(0, 10);
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

  /** By what was promised for those that stand where it is known, by their work for the others. */
  private async ofItems(actor: Actor): Promise<Expected[]> {
    const dated = (await this.stages.all(actor)).filter(({ phase, state }) => phase === 'order' || state === 'disconnecting');
    const told = await this.stages.read<Expected>(actor, promised, [
      dated.map(({ kind }) => kind),
      dated.map(({ state }) => state),
    ]);
    const due = may(actor, 'tasks.read') ? await this.stages.read<Due>(actor, byTheirTasks, []) : [];
    const stateOf = await this.stages.ledTo(actor, due);
    const byTasks = due.flatMap((work): Expected[] => {
      const state = stateOf(work);
      const known = dated.some((stage) => stage.kind === work.kind && stage.state === state);
      return state === undefined || known ? [] : [{ ...work, state }];
    });
    return [...told, ...byTasks];
  }

  /** They come from where what is ordered stands last, in the lifecycle that they will live. */
  private async ofSources(actor: Actor): Promise<Expected[]> {
    const foreseen = await this.sources.foreseen(actor);
    if (foreseen.length === 0) return [];
    const { applied } = await this.settings.read();
    const all = foreseen.map((each) => ({ ...each, ...appliedTo(applied, each.kind, each.category ?? undefined) }));
    const lifecycleOf = await this.lifecycles.of(actor, all);
    return all.map((each) => ({ ...each, state: lastOfOrdering(lifecycleOf(each).definition).name }));
  }
}

function addTo(weeks: ArrivalsDto['weeks'], week: string, count: number): void {
  const known = weeks.find((each) => each.weekOf === week);
  if (known) known.count += count;
  else weeks.push({ weekOf: week, count });
}
