import type { Column } from '../formats/columns.rules.js';
import type { Applied } from './import-rows.js';
import type { Decision } from './importer.js';

/** A decision as it is kept and shown: its fields under the file's own headers. */
export function told({ columns }: { columns: readonly Column[] }, decision: Decision): Applied {
  const { row, verdict, recordId, problems = [], notes = [] } = decision;
  const headerOf = (field: string | undefined): string | null =>
    columns.find((column) => column.field !== null && column.field === field)?.header ?? null;
  if (verdict !== 'refused') {
    const shown = notes.map(({ field, code, reason }) => ({ column: headerOf(field), code, reason }));
    return { row, verdict, problems: [], notes: shown, recordId: recordId ?? null };
  }
  const shown = problems.map(({ field, code, reason }) => ({ row, column: headerOf(field), code, reason }));
  const fallback = { row, column: null, code: 'refused' as const, reason: 'The row cannot be taken.' };
  return { row, verdict, problems: shown.length > 0 ? shown : [fallback], notes: [], recordId: null };
}
