import { ImportFile, ImportRow } from './imports/import.entity.js';

export const exchangeEntities = [ImportFile, ImportRow];
