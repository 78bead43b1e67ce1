import { ImportFile, ImportRow } from './imports/import.entity.js';
import { ImportPreset } from './presets/import-preset.entity.js';

export const exchangeEntities = [ImportFile, ImportRow, ImportPreset];
