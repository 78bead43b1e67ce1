import type { ChangeDto } from '#lifecycle';
import { isId } from '#platform';

export type EditedValues = Readonly<Record<string, unknown>>;

/** The two halves of an audit record, field by field. */
export function changesOf(before: EditedValues, after: EditedValues): ChangeDto[] {
  return Object.keys(after).map((field) => ({
    field,
    before: before[field] ?? null,
    after: after[field] ?? null,
    beforeName: null,
    afterName: null,
  }));
}

/** All that the changes refer to by id. */
export function idsIn(changes: readonly ChangeDto[]): string[] {
  const ids = changes.flatMap(({ before, after }) => [referredTo(before), referredTo(after)]);
  return [...new Set(ids.filter((id) => id !== undefined))];
}

export function withNames(change: ChangeDto, names: ReadonlyMap<string, string>): ChangeDto {
  const nameOf = (value: unknown): string | null => names.get(referredTo(value) ?? '') ?? null;
  return { ...change, beforeName: nameOf(change.before), afterName: nameOf(change.after) };
}

/** A reference is an id, or a holder with its id. */
function referredTo(value: unknown): string | undefined {
  if (typeof value === 'string') return isId(value) ? value : undefined;
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  return typeof value.id === 'string' && isId(value.id) ? value.id : undefined;
}
