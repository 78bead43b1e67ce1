import { Injectable } from '@nestjs/common';
import { type Listing, listPage, readOne } from '#organization';
import { Database, type Page } from '#platform';
import type { ProductDto, ProductQuery } from './product.dto.js';

const products: Listing = {
  select: `p.id, p.kind, p.domain, p.category, p.name, p.manufacturer, p.model_number AS "modelNumber", p.sku, p.vendor_id AS "vendorId",
    v.name AS "vendorName", p.needs_imei AS "needsImei", p.has_storage AS "hasStorage", p.end_of_life_months AS "endOfLifeMonths",
    CASE WHEN p.currency IS NOT NULL THEN jsonb_build_object('amountMinor', p.list_price_minor::text, 'currency', p.currency) END AS "listPrice",
    p.description, p.attributes, p.active, p.version, p.created_at AS "createdAt", p.updated_at AS "updatedAt"`,
  from: 'products p LEFT JOIN vendors v ON v.id = p.vendor_id',
  id: 'p.id',
  sortable: { name: 'p.name', category: 'p.category', manufacturer: 'p.manufacturer', createdAt: 'p.created_at' },
  usual: 'name',
  searched: ['p.name', 'p.manufacturer', 'p.model_number', 'p.sku', 'p.category'],
  label: 'The product',
};

/** Needs a reading scope or an open transaction. */
@Injectable()
export class ProductsQueries {
  constructor(private readonly database: Database) {}

  list(query: ProductQuery): Promise<Page<ProductDto>> {
    return listPage(this.database, products, query, [
      ['p.kind = ?', query.kind],
      ['p.domain = ?', query.domain],
      ['p.category = ?', query.category],
      ['p.manufacturer = ?', query.manufacturer],
      ['p.vendor_id = ?', query.vendorId],
      ['p.active = ?', query.active],
    ]);
  }

  get(id: string): Promise<ProductDto> {
    return readOne(this.database, products, id);
  }
}
