import type { Entities } from '#platform';
import { ImportFile, ImportRow } from './imports/import.entity.js';

export const exchangeEntities: Entities = [ImportFile, ImportRow];
