import { Injectable } from '@nestjs/common';
import { allowedVerbs, History, type Lifecycle, Lifecycles, type TransitionDto } from '#lifecycle';
import { type Actor, Clock, Database, type Page, type PageQuery, reachOf } from '#platform';
import { wayBackOf } from '../bulk/undo.rules.js';
import { type ItemToDecide, isWithin } from './item.rows.js';
import type { ItemTransitionDto } from './item-view.dto.js';
import { subjectFacts } from './stage.rules.js';

const NO_WAY_BACK = { undoneBy: null, undoAnswers: null };

/** What happened to an item, and whether the last of it can be taken back. */
@Injectable()
export class ItemHistory {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly lifecycles: Lifecycles,
    private readonly history: History,
  ) {}

  async of(actor: Actor, item: ItemToDecide, query: PageQuery): Promise<Page<ItemTransitionDto>> {
    const { data, next } = await this.history.ofSubject(item.id, query);
    const last = await this.database.first<{ id: string }>(
      'SELECT id FROM transitions WHERE subject_id = $1 ORDER BY subject_version DESC LIMIT 1',
      [item.id],
    );
    const lifecycle = (await this.lifecycles.of(actor, [item]))(item);
    return {
      data: data.map((line) => ({
        ...line,
        ...(line.id === last?.id ? this.wayBack(actor, item, lifecycle, line) : NO_WAY_BACK),
      })),
      next,
    };
  }

  private wayBack(
    actor: Actor,
    item: ItemToDecide,
    lifecycle: Lifecycle,
    line: TransitionDto,
  ): Pick<ItemTransitionDto, 'undoneBy' | 'undoAnswers'> {
    if (!isWithin(item, reachOf(actor, 'items.move'))) return NO_WAY_BACK;
    const back = wayBackOf(lifecycle.definition, line, item);
    if ('reason' in back) return NO_WAY_BACK;
    const { openSteps, doneSteps } = item;
    const facts = { actor, subject: subjectFacts(item, item, this.clock.today()), openSteps, doneSteps };
    const allowed = allowedVerbs(lifecycle, item.state, facts).some((offer) => offer.verb === back.verb && offer.allowed);
    return allowed ? { undoneBy: back.verb, undoAnswers: back.answers } : NO_WAY_BACK;
  }
}
