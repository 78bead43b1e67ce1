import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Anybody } from '#platform';
import { SessionOpening } from '../sign-in/session-opening.js';
import { CurrentSessionDto } from '../sign-in/sign-in.dto.js';
import { SetupDto, SetupStateDto } from './setup.dto.js';
import { Setup } from './setup.service.js';

@ApiTags('Set-up')
@Controller({ path: 'setup', version: '1' })
export class SetupController {
  constructor(
    private readonly setup: Setup,
    private readonly opening: SessionOpening,
  ) {}

  @Get()
  @Anybody({ summary: 'Whether this installation has still to be set up', answers: SetupStateDto })
  async state(): Promise<SetupStateDto> {
    return { needed: await this.setup.needed() };
  }

  @Post()
  @Anybody({ summary: 'Founds the first organisation and signs its administrator in', answers: CurrentSessionDto, status: 201 })
  run(
    @Body() body: SetupDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CurrentSessionDto> {
    return this.opening.answer(request, reply, (caller) => this.setup.run(body, caller));
  }
}
