import { Choice, ListOf } from '#platform';
import { ItemFilterDto } from '../items/item-list.dto.js';
import { type LabelSize, labelSizes } from './label-sheet.rules.js';
import { type LabelCode, type LabelDensity, labelCodes, labelDensities } from './zpl.rules.js';

/** So many ids fit into an address. */
const MOST_IDS = 300;

export class LabelsQuery extends ItemFilterDto {
  @ListOf('uuid', { optional: true, most: MOST_IDS, description: 'These items, in this order; instead of filters' })
  ids?: string[];
  @Choice(labelSizes, { optional: true, description: 'The sheet: a label printer’s, or A4 with three columns of eight' })
  size?: LabelSize;
}

export class ZplLabelsQuery extends LabelsQuery {
  @Choice(labelCodes, {
    optional: true,
    description:
      'Squares that lead to the item, or bars that say its tag (squares all the same where it has letters that bars cannot say)',
  })
  code?: LabelCode;
  @Choice(labelDensities, { optional: true, description: 'Dots in an inch of the printer' })
  dpi?: LabelDensity;
}
