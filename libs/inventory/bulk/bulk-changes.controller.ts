import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, isId, notFound, type Page, PageQuery, pageOf, Refusal, Requires } from '#platform';
import { changesOf } from '../items/item.dto.rules.js';
import {
  type BulkActDto,
  BulkChangeDto,
  BulkReportDto,
  BulkResultDto,
  BulkResultQuery,
  BulkUndoingDto,
  NewBulkChangeDto,
} from './bulk-change.dto.js';
import type { BulkChangeView, BulkSelection, NewAct } from './bulk-change.js';
import { BulkChangeQueries, type BulkResult } from './bulk-changes.queries.js';
import { BulkChanges } from './bulk-changes.service.js';

const USUAL_ROWS = 100;

@ApiTags('Bulk changes')
@Controller({ path: 'bulk-changes', version: '1' })
export class BulkChangesController {
  constructor(
    private readonly changes: BulkChanges,
    private readonly queries: BulkChangeQueries,
  ) {}

  @Post()
  @Requires('items.read', {
    summary:
      'Uses a verb on many items (needs items.move), corrects them (items.edit), or lets them live by another lifecycle, as a background job',
    answers: BulkChangeDto,
    status: 202,
  })
  start(@CurrentActor() actor: Actor, @Body() body: NewBulkChangeDto): Promise<BulkChangeView> {
    return this.changes.start(actor, selectionOf(body), actOf(body.change), body.dryRun);
  }

  @Get()
  @Requires('items.read', { summary: 'Changes of many items, newest first', answers: pageOf(BulkChangeDto) })
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<BulkChangeView>> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @Requires('items.read', { summary: 'One of them, with how far it is', answers: BulkChangeDto })
  find(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<BulkChangeView> {
    return this.queries.find(actor, known(id));
  }

  @Get(':id/results')
  @Requires('items.read', { summary: 'What became of each item, and why one was refused', answers: pageOf(BulkResultDto) })
  results(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: BulkResultQuery): Promise<Page<BulkResult>> {
    const { limit = USUAL_ROWS, after = '0', outcome } = query;
    return this.queries.results(actor, known(id), Number(after), limit, outcome);
  }

  @Get(':id/report')
  @Requires('items.read', {
    summary: 'How many items went from where to where, and were refused for what',
    answers: BulkReportDto,
  })
  async report(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<BulkReportDto> {
    return { data: await this.queries.report(actor, known(id)) };
  }

  @Post(':id/undoing')
  @Requires('items.read', {
    summary: 'Puts back what can be put back, as another bulk change; needs what the change itself needed',
    answers: BulkChangeDto,
    status: 202,
  })
  undo(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { dryRun, ...told }: BulkUndoingDto,
  ): Promise<BulkChangeView> {
    return this.changes.undo(actor, known(id), told, dryRun);
  }
}

function known(id: string): string {
  if (!isId(id)) throw notFound('The bulk change');
  return id;
}

/** @throws Refusal `validation_failed` unless exactly one way says which items; a table may go with a selection, or stand alone */
function selectionOf({ selection, perItem, table }: NewBulkChangeDto): BulkSelection {
  const { ids, filter } = selection ?? {};
  const ways = [ids, filter, perItem].filter((way) => way !== undefined).length;
  if (ways > 1 || (ways === 0 && !table) || (table && perItem)) {
    const reason =
      'Say which items by one of selection.ids, selection.filter, perItem and table; a table may go with a selection.';
    throw new Refusal('validation_failed', reason, { pointer: '/selection' });
  }
  const pasted = table ? { table } : {};
  if (filter) return { filter, ...pasted };
  if (ids) return { items: ids.map((itemId) => ({ itemId })), ...pasted };
  const nameless = (perItem ?? []).findIndex(({ itemId, tag }) => (itemId === undefined) === (tag === undefined));
  if (nameless >= 0) {
    throw new Refusal('validation_failed', 'An item is named by itemId or by tag.', { pointer: `/perItem/${nameless}` });
  }
  return perItem ? { items: perItem } : pasted;
}

/** @throws Refusal `validation_failed` unless it is a verb, an edit, or another lifecycle */
function actOf({ verb, answers, comment = null, edit, redefine }: BulkActDto): NewAct {
  const given = [verb, edit, redefine].filter((way) => way !== undefined);
  if (given.length === 1) {
    if (verb !== undefined) return { verb, ...(answers && { answers }), comment };
    if (edit !== undefined) return { edit: changesOf(edit) };
    if (redefine !== undefined) return { redefine: { ...redefine, states: statesOf(redefine.states) }, comment };
  }
  throw new Refusal('validation_failed', 'A change is either a verb, an edit, or another lifecycle.', { pointer: '/change' });
}

function statesOf(given: Readonly<Record<string, unknown>> = {}): Record<string, string> {
  const states: Record<string, string> = {};
  for (const [from, to] of Object.entries(given)) {
    if (typeof to !== 'string')
      throw new Refusal('validation_failed', 'A state is told by its name.', { pointer: '/change/redefine/states' });
    states[from] = to;
  }
  return states;
}
