import type { LineOf } from '../fields/field.js';
import { identifier, longText, text } from '../fields/text.rules.js';
import { flag, wholeNumber } from '../fields/value.rules.js';
import { fileFormat } from './file-format.js';

const fields = {
  name: text(['Name', 'model name', 'model', 'item name']),
  category: text(['Category', 'category name']),
  manufacturer: text(['Manufacturer', 'brand', 'make']),
  description: longText(['Model Notes', 'notes', 'description']),
  modelNumber: identifier(['Model Number', 'model no', 'part number']),
  sku: identifier(['SKU']),
  endOfLifeMonths: wholeNumber(['EOL', 'end of life', 'eol months', 'eol in months'], 0, 1_200),
  needsImei: flag(['Needs IMEI']),
  hasStorage: flag(['Has Storage']),
} as const;

export type ModelLine = LineOf<typeof fields>;

/** Snipe-IT's asset models: products of the kind asset. */
export const modelsFile = fileFormat({
  kind: 'models',
  label: 'model',
  fields,
  signatures: [
    ['name', 'category', 'modelNumber'],
    ['name', 'manufacturer', 'modelNumber'],
    ['name', 'endOfLifeMonths'],
  ],
  needs: [['name']],
  notKept: ['Fieldset', 'Requestable', 'Min Qty', 'Minimum Quantity', 'Depreciation', 'Image'],
  check: (line) => (line.name === undefined ? [{ field: 'name', code: 'required', reason: 'A model needs a name.' }] : []),
});
