import { queryOptions } from '@tanstack/react-query';
import { given, oneOf } from '../address/question.js';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { queries } from '../queries.js';

type Schemas = components['schemas'];
export type Import = Schemas['ImportDto'];
export type ImportDetail = Schemas['ImportDetailDto'];
export type ImportRow = Schemas['ImportRowDto'];
export type ImportFormat = Schemas['FormatDto'];
export type ImportPreset = Schemas['PresetDto'];
export type FileKind = Import['kind'];
export type Verdict = ImportRow['verdict'];
export type Job = Schemas['JobDto'];

export const fileKinds: readonly FileKind[] = ['people', 'locations', 'models', 'assets', 'licenses', 'services', 'items'];
export const verdicts: readonly Verdict[] = ['create', 'update', 'unchanged', 'refused'];

/** Header → field, or `null` where the column is left out. */
export type Mapping = Record<string, string | null>;

/** The API keeps mappings as open objects. */
export function mappingOf(open: Record<string, unknown>): Mapping {
  return Object.fromEntries(Object.entries(open).map(([header, field]) => [header, typeof field === 'string' ? field : null]));
}

/** Something is being done to it that ends by itself. */
export function isAtWork({ state }: Pick<Import, 'state'>): boolean {
  return state === 'checking' || state === 'running';
}

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/imports/{id}', { params: { path: { id } }, signal })),
    // Its progress is told by events; where those do not come through, one look every few seconds does.
    refetchInterval: ({ state }) => (state.data && isAtWork(state.data) ? 2_000 : false),
  });

export const formatsQuery = queryOptions({
  queryKey: ['import-formats'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/import-formats', { signal }))).data,
  staleTime: Number.POSITIVE_INFINITY,
});

export const presetsQuery = queryOptions({
  queryKey: ['import-presets'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/import-presets', { signal }))).data,
});

export const dateOrders = ['month_first', 'day_first'] as const;

/** What cells mean that do not say it themselves. What is left out is as the organisation has it. */
export interface CellReading {
  dateOrder?: (typeof dateOrders)[number];
  /** Of amounts that name none. */
  currency?: string;
  /** Of telephone numbers in national writing. */
  country?: string;
}

/** How a file is read. */
export interface ReadingWishes extends CellReading {
  kind?: FileKind;
  encoding?: 'utf-8' | 'windows-1252';
}

/** How the cells of a file were read; the API keeps it as an open object. */
export function readingOf({ options }: Pick<ImportDetail, 'options'>): CellReading {
  const text = (name: string): string | undefined => {
    const value = options[name];
    return typeof value === 'string' ? value : undefined;
  };
  return given({ dateOrder: oneOf(dateOrders, text('dateOrder')), currency: text('currency'), country: text('country') });
}

/** Sends a file; the answer says what a run would do. Nothing is changed yet. */
export function uploadImport(file: File, wishes: ReadingWishes): Promise<ImportDetail> {
  return answer(
    api.POST('/api/v1/imports', {
      params: { query: { fileName: file.name.slice(0, 200), ...wishes } },
      headers: { 'Content-Type': 'text/csv' },
      body: file.name,
      // The body of this request is the file itself, not JSON.
      bodySerializer: () => file,
    }),
  );
}

/** Has the columns understood otherwise, and all rows judged anew. */
export async function understand(id: string, body: { format: FileKind; mapping: Mapping } & CellReading): Promise<ImportDetail> {
  const changed = await answer(api.PUT('/api/v1/imports/{id}/mapping', { params: { path: { id } }, body }));
  queries.setQueryData(importQuery(id).queryKey, changed);
  forgetImport(id);
  return changed;
}

/** What of a preset fits to the columns of a file; what the preset does not know stays as it was recognised. */
export function fitting(preset: ImportPreset, { columns, mapping }: Pick<ImportDetail, 'columns' | 'mapping'>): Mapping {
  const kept = new Map(Object.entries(mappingOf(preset.mapping)).map(([header, field]) => [headerKey(header), field]));
  const known = mappingOf(mapping);
  return Object.fromEntries(
    columns.map(({ header }) => {
      const field = kept.get(headerKey(header));
      return [header, field === undefined ? (known[header] ?? null) : field];
    }),
  );
}

/** Headers are the same whatever their case, marks and spaces. */
function headerKey(header: string): string {
  return header.toLocaleLowerCase('en').replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** What was read of an import is out of date. */
export function forgetImport(id: string): void {
  for (const queryKey of [
    ['imports', id],
    ['imports', 'list'],
    ['import-rows', id],
  ])
    void queries.invalidateQueries({ queryKey });
}
