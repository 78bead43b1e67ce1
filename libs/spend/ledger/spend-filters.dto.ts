import { type SpendClass, spendClasses } from '#organization';
import { Choice, DateOnly, ListOf, PageQuery, Text, Uuid } from '#platform';
import { type ExplorerDimension, explorerDimensions, type Measure, measures } from '../explorer/explorer.dimensions.js';
import { type Domain, domains, type EntryKind, entryKinds, type ItemKind, itemKinds } from './ledger-kinds.js';

/** Which spend: the same words for the lines of the ledger and for what is summed up of them, so that a sum opens to its lines. */
export class SpendFilters extends PageQuery {
  @DateOnly({ optional: true, description: 'Any date of the first month', example: '2026-01-01' })
  from?: string;
  @DateOnly({ optional: true, description: 'Any date of the last month', example: '2026-12-31' })
  to?: string;
  @Uuid({ optional: true })
  itemId?: string;
  @Uuid({ optional: true, description: 'Who had the item at posting' })
  personId?: string;
  @Choice(entryKinds, { optional: true })
  kind?: EntryKind;
  @Choice(measures, { optional: true, description: 'What of the ledger is counted' })
  measure?: Measure;
  @Uuid({ optional: true })
  costCenterId?: string;
  @Uuid({ optional: true, description: 'Charged to this very unit' })
  businessUnitId?: string;
  @Uuid({ optional: true, description: 'Charged to this unit or one below it' })
  underUnitId?: string;
  @Uuid({ optional: true })
  vendorId?: string;
  @Uuid({ optional: true })
  contractId?: string;
  @Uuid({ optional: true })
  productId?: string;
  @Text({ optional: true, max: 200 })
  category?: string;
  @Choice(domains, { optional: true })
  domain?: Domain;
  @Choice(itemKinds, { optional: true })
  itemKind?: ItemKind;
  @Uuid({ optional: true, description: 'Where the item was at posting' })
  locationId?: string;
  @Choice(spendClasses, { optional: true })
  spendClass?: SpendClass;
  @ListOf(explorerDimensions, { optional: true, most: 15, description: 'Only what has no such thing' })
  without?: ExplorerDimension[];
}
