import { Body, Controller, Delete, Get, Param, Post, Put, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, Anybody, Config, CurrentActor, Requires } from '#platform';
import { CurrentSession } from './current-session.queries.js';
import { Passwords } from './passwords.service.js';
import { csrfTokenOf } from './secrets.rules.js';
import { clearSessionCookie, SESSION_COOKIE } from './session-cookie.js';
import { SessionOpening } from './session-opening.js';
import { Sessions, type SessionView } from './sessions.service.js';
import { CurrentSessionDto, PasswordChangeDto, SessionsDto, SignInDto } from './sign-in.dto.js';
import { SignIn } from './sign-in.service.js';

@ApiTags('Session')
@Controller({ path: 'session', version: '1' })
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly current: CurrentSession,
    private readonly config: Config,
    private readonly opening: SessionOpening,
  ) {}

  @Post()
  @Anybody({ summary: 'Signs in with e-mail address and password', answers: CurrentSessionDto, status: 201 })
  open(
    @Body() credentials: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CurrentSessionDto> {
    return this.opening.answer(request, reply, (caller) => this.signIn.signIn(credentials, caller));
  }

  @Get()
  @Requires('own.session', { summary: 'Who is signed in, and what they may', answers: CurrentSessionDto })
  async read(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<CurrentSessionDto> {
    const secret = actor.kind === 'user' ? request.cookies[SESSION_COOKIE] : undefined;
    const session = await this.current.of(actor);
    return secret === undefined ? session : { ...session, csrfToken: csrfTokenOf(secret) };
  }

  @Delete()
  @Requires('own.session', { summary: 'Signs out', status: 204 })
  async end(@CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.endCurrent(actor);
    clearSessionCookie(reply, this.config);
  }
}

@ApiTags('Session')
@Controller({ path: 'sessions', version: '1' })
export class SessionsController {
  constructor(
    private readonly sessions: Sessions,
    private readonly config: Config,
  ) {}

  @Get()
  @Requires('own.session', { summary: 'Where you are signed in', answers: SessionsDto })
  async list(@CurrentActor() actor: Actor): Promise<{ data: SessionView[] }> {
    return { data: await this.sessions.list(actor) };
  }

  @Delete()
  @Requires('own.session', { summary: 'Signs you out everywhere', status: 204 })
  async endAll(@CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.endAll(actor);
    clearSessionCookie(reply, this.config);
  }

  @Delete(':id')
  @Requires('own.session', { summary: 'Ends one of your sessions', status: 204 })
  end(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.sessions.end(actor, id);
  }
}

@ApiTags('Session')
@Controller({ path: 'password', version: '1' })
export class PasswordController {
  constructor(private readonly passwords: Passwords) {}

  @Put()
  @Requires('own.session', { summary: 'Changes your password and signs you out everywhere else', status: 204 })
  change(@CurrentActor() actor: Actor, @Body() { currentPassword, newPassword }: PasswordChangeDto): Promise<void> {
    return this.passwords.change(actor, currentPassword, newPassword);
  }
}
