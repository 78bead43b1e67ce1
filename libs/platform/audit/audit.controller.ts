import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../actor.js';
import { Database } from '../database/database.js';
import { keysetOf, keysetSql, type Page, pageFrom } from '../http/paging.js';
import { CurrentActor, pageOf, Requires } from '../http/requires.js';
import { AuditEntryDto, AuditQuery, ChainStateDto } from './audit.dto.js';
import type { ChainState } from './audit-chain.js';
import { AuditChecks } from './audit-checks.js';

const filters = { subjectKind: 'e.subject_kind', subjectId: 'e.subject_id', actorId: 'e.actor_id', action: 'e.action' } as const;

@ApiTags('Audit trail')
@Controller({ path: 'audit-entries', version: '1' })
export class AuditController {
  constructor(
    private readonly database: Database,
    private readonly checks: AuditChecks,
  ) {}

  @Get()
  @Requires('audit.read', { summary: 'Who did what, newest first', answers: pageOf(AuditEntryDto) })
  async list(@Query() query: AuditQuery): Promise<Page<AuditEntryDto>> {
    const keyset = keysetOf(query, { id: 'e.id' }, '-id');
    const parameters: unknown[] = [];
    const conditions = (Object.keys(filters) as Array<keyof typeof filters>).flatMap((name) => {
      if (query[name] === undefined) return [];
      return [`${filters[name]} = $${parameters.push(query[name])}`];
    });
    if (query.from !== undefined) conditions.push(`e.occurred_at >= $${parameters.push(query.from)}`);
    if (query.to !== undefined) conditions.push(`e.occurred_at < $${parameters.push(query.to)}`);
    if (query.q?.trim()) {
      const part = `$${parameters.push(`%${query.q.trim().replace(/[\\%_]/g, '\\$&')}%`)}`;
      conditions.push(`concat_ws(' ', e.action, e.actor_name, e.subject_kind, e.subject_id) ILIKE ${part}`);
    }
    const { where, tail } = keysetSql(keyset, parameters, 'e.id');
    const rows = await this.database.query<AuditEntryDto>(
      `SELECT e.id, e.occurred_at AS "occurredAt", e.actor_kind AS "actorKind", e.actor_id AS "actorId", e.actor_name AS "actorName", e.action,
              e.subject_kind AS "subjectKind", e.subject_id AS "subjectId", e.before, e.after, e.ip, l.seal_sequence::integer AS seal
       FROM audit_entries e LEFT JOIN audit_links l ON l.organization_id = e.organization_id AND l.entry_id = e.id
       WHERE ${[...conditions, where].join(' AND ')} ${tail}`,
      parameters,
    );
    return pageFrom(
      rows,
      keyset,
      ({ id }) => ({ value: id, id }),
      (row) => row,
    );
  }

  @Get('chain')
  @Requires('audit.read', {
    summary: 'Recomputes the hash chain, says whether it holds, and remembers it',
    answers: ChainStateDto,
  })
  verify(@CurrentActor() actor: Actor): Promise<ChainState> {
    return this.checks.check(actor);
  }
}
