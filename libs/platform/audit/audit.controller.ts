import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../actor.js';
import type { Page } from '../http/paging.js';
import { CurrentActor, pageOf, Requires } from '../http/requires.js';
import { AuditEntryDto, AuditQuery, ChainStateDto } from './audit.dto.js';
import { AuditQueries } from './audit.queries.js';
import type { ChainState } from './audit-chain.js';
import { AuditChecks } from './audit-checks.js';

@ApiTags('Audit trail')
@Controller({ path: 'audit-entries', version: '1' })
export class AuditController {
  constructor(
    private readonly queries: AuditQueries,
    private readonly checks: AuditChecks,
  ) {}

  @Get()
  @Requires('audit.read', { summary: 'Who did what, newest first', answers: pageOf(AuditEntryDto) })
  list(@Query() query: AuditQuery): Promise<Page<AuditEntryDto>> {
    return this.queries.list(query);
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
