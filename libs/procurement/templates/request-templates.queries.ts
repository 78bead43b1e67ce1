import { Injectable } from '@nestjs/common';
import { type Filter, type Listing, listPage, readOne } from '#organization';
import { type Actor, Database, may, notFound, type Page } from '#platform';
import type { RequestTemplateDetailDto, RequestTemplateDto, RequestTemplateQuery } from './template.dto.js';
import { TodaysLines } from './todays-lines.js';

type Row = Omit<RequestTemplateDto, 'editable'>;

const templates: Listing = {
  select: `m.id, m.name, m.description, m.kept_by_id AS "keptById", k.name AS "keptByName", m.shared,
    (SELECT count(*)::integer FROM request_template_lines l WHERE l.template_id = m.id) AS "lineCount",
    m.version, m.created_at AS "createdAt", m.updated_at AS "updatedAt"`,
  from: 'request_templates m JOIN people k ON k.id = m.kept_by_id',
  id: 'm.id',
  sortable: { name: 'm.name', createdAt: 'm.created_at' },
  usual: 'name',
  searched: ['m.name', 'm.description'],
  label: 'The template',
};

/** Templates of one's own, and those that are shared. Needs a reading scope or an open transaction. */
@Injectable()
export class RequestTemplatesQueries {
  constructor(
    private readonly database: Database,
    private readonly lines: TodaysLines,
  ) {}

  async list(actor: Actor, { mine, ...query }: RequestTemplateQuery): Promise<Page<RequestTemplateDto>> {
    const { data, next } = await listPage<Row>(this.database, templates, query, [
      found(actor),
      ['m.kept_by_id = ?', mine ? actor.personId : undefined],
    ]);
    return { data: data.map((row) => shown(actor, row)), next };
  }

  /** @throws Refusal `not_found`, also for what others keep to themselves */
  async get(actor: Actor, id: string): Promise<RequestTemplateDetailDto> {
    const row = await readOne<Row>(this.database, templates, id);
    if (!row.shared && row.keptById !== actor.personId) throw notFound(templates.label);
    return { ...shown(actor, row), lines: await this.lines.of(actor, 'template', id) };
  }
}

function found({ personId }: Actor): Filter {
  return personId === undefined ? ['m.shared = ?', true] : ['(m.shared OR m.kept_by_id = ?)', personId];
}

function shown(actor: Actor, row: Row): RequestTemplateDto {
  return { ...row, editable: row.keptById === actor.personId || (row.shared && may(actor, 'procurement.catalogue')) };
}
