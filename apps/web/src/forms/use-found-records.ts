import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type Named, type RecordKind, recordSources } from './record-sources.js';

interface Found {
  /** Absent until there was a first answer. */
  options: Named[] | undefined;
  /** The answer to these words is still on its way. */
  searching: boolean;
}

/**
 * What records are called like the words, as they are typed. What was found for words before is no answer to these, and Enter would take
 * it: of it only those stay that have the words in their name.
 */
export function useFoundRecords(kind: RecordKind, words: string, enabled = true): Found {
  const typed = words.trim();
  const [asked] = useDebouncedValue(typed, 200);
  const { data, isFetching, isPlaceholderData } = useQuery({
    queryKey: ['records', kind, asked],
    queryFn: () => recordSources[kind].find(asked),
    enabled,
    placeholderData: keepPreviousData,
  });
  const isAnswer = asked === typed && !isPlaceholderData;
  return { options: isAnswer ? data : data?.filter(({ label }) => hasWords(label, typed)), searching: isFetching || !isAnswer };
}

function hasWords(label: string, words: string): boolean {
  return label.toLocaleLowerCase().includes(words.toLocaleLowerCase());
}
