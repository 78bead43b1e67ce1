import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '#platform';
import { RequestChoiceQuery, RequestChoicesDto } from './request-choices.dto.js';
import { RequestChoices } from './request-choices.queries.js';

@ApiTags('Procurement')
@Controller({ path: 'request-choices', version: '1' })
export class RequestChoicesController {
  constructor(private readonly choices: RequestChoices) {}

  @Get()
  @Requires('procurement.request', {
    summary: 'People, cost centres, locations and projects that a request can name, by a part of their name',
    answers: RequestChoicesDto,
  })
  async find(@Query() query: RequestChoiceQuery): Promise<RequestChoicesDto> {
    return { data: await this.choices.find(query) };
  }
}
