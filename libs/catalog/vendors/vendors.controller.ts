import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, IfMatch, type Page, pageOf, Requires } from '#platform';
import {
  BillingAccountChangesDto,
  BillingAccountDto,
  BillingAccountQuery,
  NewBillingAccountDto,
  NewVendorDto,
  VendorChangesDto,
  VendorDto,
  VendorQuery,
} from './vendor.dto.js';
import { VendorsQueries } from './vendors.queries.js';
import { Vendors } from './vendors.service.js';

@ApiTags('Catalog')
@Controller({ path: 'vendors', version: '1' })
export class VendorsController {
  constructor(
    private readonly vendors: Vendors,
    private readonly queries: VendorsQueries,
  ) {}

  @Get()
  @Requires('catalog.read', { summary: 'Lists vendors and carriers', answers: pageOf(VendorDto) })
  list(@Query() query: VendorQuery): Promise<Page<VendorDto>> {
    return this.queries.vendors(query);
  }

  @Get(':id')
  @Requires('catalog.read', { summary: 'A vendor', answers: VendorDto })
  read(@Param('id') id: string): Promise<VendorDto> {
    return this.queries.vendor(id);
  }

  @Post()
  @Requires('catalog.edit', { summary: 'Adds a vendor', answers: VendorDto, status: 201 })
  async add(@CurrentActor() actor: Actor, @Body() facts: NewVendorDto): Promise<VendorDto> {
    return this.queries.vendor((await this.vendors.add(actor, facts)).id);
  }

  @Patch(':id')
  @Requires('catalog.edit', { summary: 'Changes a vendor', answers: VendorDto })
  async amend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() changes: VendorChangesDto,
  ): Promise<VendorDto> {
    return this.queries.vendor((await this.vendors.amend(actor, id, version, changes)).id);
  }
}

@ApiTags('Catalog')
@Controller({ path: 'billing-accounts', version: '1' })
export class BillingAccountsController {
  constructor(
    private readonly vendors: Vendors,
    private readonly queries: VendorsQueries,
  ) {}

  @Get()
  @Requires('catalog.read', { summary: 'Lists the accounts under which vendors bill', answers: pageOf(BillingAccountDto) })
  list(@Query() query: BillingAccountQuery): Promise<Page<BillingAccountDto>> {
    return this.queries.accounts(query);
  }

  @Get(':id')
  @Requires('catalog.read', { summary: 'A billing account', answers: BillingAccountDto })
  read(@Param('id') id: string): Promise<BillingAccountDto> {
    return this.queries.account(id);
  }

  @Post()
  @Requires('catalog.edit', { summary: 'Adds a billing account', answers: BillingAccountDto, status: 201 })
  async add(@CurrentActor() actor: Actor, @Body() facts: NewBillingAccountDto): Promise<BillingAccountDto> {
    return this.queries.account((await this.vendors.addAccount(actor, facts)).id);
  }

  @Patch(':id')
  @Requires('catalog.edit', { summary: 'Changes a billing account', answers: BillingAccountDto })
  async amend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() changes: BillingAccountChangesDto,
  ): Promise<BillingAccountDto> {
    return this.queries.account((await this.vendors.amendAccount(actor, id, version, changes)).id);
  }
}
