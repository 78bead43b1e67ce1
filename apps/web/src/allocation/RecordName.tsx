import { useQuery } from '@tanstack/react-query';
import { type RecordKind, recordSources } from '../forms/record-sources.js';

/** What a record is called, of which only the id is known. */
export function RecordName({ kind, id }: { kind: RecordKind; id: string }) {
  const { data } = useQuery({ queryKey: ['records', kind, 'named', id], queryFn: () => recordSources[kind].name(id) });
  return data ?? '…';
}
