import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, IfMatch, type Page, pageOf, Requires } from '#platform';
import { NewProductDto, ProductChangesDto, ProductDto, ProductQuery, priced } from './product.dto.js';
import { ProductsQueries } from './products.queries.js';
import { Products } from './products.service.js';

@ApiTags('Catalog')
@Controller({ path: 'products', version: '1' })
export class ProductsController {
  constructor(
    private readonly products: Products,
    private readonly queries: ProductsQueries,
  ) {}

  @Get()
  @Requires('catalog.read', { summary: 'Lists asset models, service plans and licence SKUs', answers: pageOf(ProductDto) })
  list(@Query() query: ProductQuery): Promise<Page<ProductDto>> {
    return this.queries.list(query);
  }

  @Get(':id')
  @Requires('catalog.read', { summary: 'A product', answers: ProductDto })
  read(@Param('id') id: string): Promise<ProductDto> {
    return this.queries.get(id);
  }

  @Post()
  @Requires('catalog.edit', { summary: 'Adds a product', answers: ProductDto, status: 201 })
  async add(@CurrentActor() actor: Actor, @Body() facts: NewProductDto): Promise<ProductDto> {
    return this.queries.get((await this.products.add(actor, priced(facts))).id);
  }

  @Patch(':id')
  @Requires('catalog.edit', { summary: 'Changes a product; its kind stays', answers: ProductDto })
  async amend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() changes: ProductChangesDto,
  ): Promise<ProductDto> {
    return this.queries.get((await this.products.amend(actor, id, version, priced(changes))).id);
  }
}
