import { SegmentedControl, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../address/use-question.js';
import { showNumber } from '../parts/locale.js';
import { itemKinds } from './item-search.js';
import type { Facet } from './use-facets.js';
import { totalOf } from './use-facets.js';

/** The kinds, each with how many there are under the other filters. Another kind has other states, so the state is let go. */
export function KindTabs({ counts }: { counts: readonly Facet[] | undefined }) {
  const { t } = useTranslation('items');
  const [question, ask] = useQuestion();
  const label = (title: string, count: number | undefined) => (
    <>
      {title}{' '}
      <Text span size="xs" c="dimmed" className="tabular">
        {count === undefined ? '' : showNumber(count)}
      </Text>
    </>
  );
  const kindOf = (kind: string): number | undefined => counts && (counts.find(({ value }) => value === kind)?.count ?? 0);
  return (
    <SegmentedControl
      aria-label={t('kind')}
      size="sm"
      value={question['kind'] ?? 'all'}
      onChange={(chosen) => ask({ kind: chosen === 'all' ? undefined : chosen, state: undefined, open: undefined })}
      data={[
        { value: 'all', label: label(t('kinds.all'), totalOf(counts)) },
        ...itemKinds.map((kind) => ({ value: kind, label: label(t(`kinds.${kind}`), kindOf(kind)) })),
      ]}
    />
  );
}
