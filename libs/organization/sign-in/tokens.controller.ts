import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, type Page, PageQuery, pageOf, Requires } from '#platform';
import { NewTokenDto, NewTokenShownDto, OrganizationTokenDto, TokensDto } from './sign-in.dto.js';
import { TokensQueries } from './tokens.queries.js';
import { type NewTokenView, Tokens, type TokenView } from './tokens.service.js';

@ApiTags('Session')
@Controller({ path: 'tokens', version: '1' })
export class TokensController {
  constructor(private readonly tokens: Tokens) {}

  @Get()
  @Requires('own.session', { summary: 'Your API tokens', answers: TokensDto })
  async list(@CurrentActor() actor: Actor): Promise<{ data: TokenView[] }> {
    return { data: await this.tokens.list(actor, actor.id) };
  }

  @Post()
  @Requires('own.session', { summary: 'Makes an API token, which is shown this once', answers: NewTokenShownDto, status: 201 })
  add(@CurrentActor() actor: Actor, @Body() { expiresAt, ...token }: NewTokenDto): Promise<NewTokenView> {
    return this.tokens.add(actor, actor.id, { ...token, ...(expiresAt === undefined ? {} : { expiresAt: new Date(expiresAt) }) });
  }

  @Delete(':id')
  @Requires('own.session', { summary: 'Revokes an API token', status: 204 })
  revoke(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.tokens.revoke(actor, id);
  }
}

@ApiTags('Users')
@Controller({ path: 'organization/tokens', version: '1' })
export class OrganizationTokensController {
  constructor(private readonly queries: TokensQueries) {}

  @Get()
  @Requires('users.read', { summary: 'The API tokens of all users', answers: pageOf(OrganizationTokenDto) })
  list(@Query() query: PageQuery): Promise<Page<OrganizationTokenDto>> {
    return this.queries.list(query);
  }
}
