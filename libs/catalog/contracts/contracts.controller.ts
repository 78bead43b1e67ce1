import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, IfMatch, OptionalIfMatch, type Page, pageOf, Requires } from '#platform';
import {
  ContractChangesDto,
  ContractDetailDto,
  ContractDto,
  ContractQuery,
  ContractRateDto,
  ContractRateEndingDto,
  ContractRateQuery,
  ContractTransitionDto,
  NewContractDto,
  NewContractRateDto,
} from './contract.dto.js';
import { ContractRates } from './contract-rates.service.js';
import { ContractsQueries } from './contracts.queries.js';
import { Contracts } from './contracts.service.js';

@ApiTags('Contracts')
@Controller({ path: 'contracts', version: '1' })
export class ContractsController {
  constructor(
    private readonly contracts: Contracts,
    private readonly queries: ContractsQueries,
  ) {}

  @Get()
  @Requires('contracts.read', { summary: 'Lists contracts', answers: pageOf(ContractDto) })
  list(@Query() query: ContractQuery): Promise<Page<ContractDto>> {
    return this.queries.list(query);
  }

  @Get(':id')
  @Requires('contracts.read', { summary: 'A contract, with what can be done to it now', answers: ContractDetailDto })
  read(@Param('id') id: string): Promise<ContractDetailDto> {
    return this.queries.get(id);
  }

  @Post()
  @Requires('contracts.edit', { summary: 'Adds a contract as a draft', answers: ContractDetailDto, status: 201 })
  async add(@CurrentActor() actor: Actor, @Body() facts: NewContractDto): Promise<ContractDetailDto> {
    return this.queries.get((await this.contracts.add(actor, facts)).id);
  }

  @Patch(':id')
  @Requires('contracts.edit', { summary: 'Changes the terms of a contract', answers: ContractDetailDto })
  async amend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() changes: ContractChangesDto,
  ): Promise<ContractDetailDto> {
    return this.queries.get((await this.contracts.amend(actor, id, version, changes)).id);
  }

  @Post(':id/transitions')
  @Requires('contracts.edit', { summary: 'Uses a verb on a contract', answers: ContractDetailDto, status: 201 })
  async move(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @OptionalIfMatch() version: number | undefined,
    @Body() { verb, comment }: ContractTransitionDto,
  ): Promise<ContractDetailDto> {
    return this.queries.get((await this.contracts.move(actor, id, version, verb, comment)).id);
  }
}

@ApiTags('Contracts')
@Controller({ path: 'contracts/:contractId/rates', version: '1' })
export class ContractRatesController {
  constructor(
    private readonly rates: ContractRates,
    private readonly queries: ContractsQueries,
  ) {}

  @Get()
  @Requires('contracts.read', { summary: 'The rates of a contract, the latest first', answers: pageOf(ContractRateDto) })
  list(@Param('contractId') contractId: string, @Query() query: ContractRateQuery): Promise<Page<ContractRateDto>> {
    return this.queries.rates(contractId, query);
  }

  @Post()
  @Requires('contracts.edit', {
    summary: 'Agrees on a rate from a day on; an open one before it ends there',
    answers: ContractRateDto,
    status: 201,
  })
  async add(
    @CurrentActor() actor: Actor,
    @Param('contractId') contractId: string,
    @Body() rate: NewContractRateDto,
  ): Promise<ContractRateDto> {
    return this.queries.rate((await this.rates.add(actor, contractId, rate)).id);
  }

  @Post(':id/ending')
  @Requires('contracts.edit', { summary: 'Ends a rate on a day', answers: ContractRateDto, status: 201 })
  async end(
    @CurrentActor() actor: Actor,
    @Param('contractId') contractId: string,
    @Param('id') id: string,
    @Body() { on }: ContractRateEndingDto,
  ): Promise<ContractRateDto> {
    await this.rates.end(actor, contractId, id, on);
    return this.queries.rate(id);
  }
}
