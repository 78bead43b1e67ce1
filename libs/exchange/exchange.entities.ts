import { ImportFile, ImportRow } from './imports/import.entity.js';
import { ImportPreset } from './presets/import-preset.entity.js';
import { ProviderBill, ProviderFile, ProviderLine, ProviderRule } from './provider-bills/bill.entities.js';
import { SpendReport } from './spend-reports/spend-report.entity.js';

export const exchangeEntities = [
  ImportFile,
  ImportRow,
  ImportPreset,
  ProviderFile,
  ProviderBill,
  ProviderLine,
  ProviderRule,
  SpendReport,
];
