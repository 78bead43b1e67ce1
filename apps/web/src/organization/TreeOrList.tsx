import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../address/use-question.js';

/** Whether what hangs together is shown as a tree or as a list. */
export function TreeOrList() {
  const { t } = useTranslation('organization');
  const [{ as }, ask] = useQuestion();
  return (
    <SegmentedControl
      aria-label={t('tree.showAs')}
      value={as === 'list' ? 'list' : 'tree'}
      onChange={(chosen) => ask({ as: chosen === 'list' ? 'list' : undefined }, { push: true })}
      data={[
        { value: 'tree', label: t('tree.tree') },
        { value: 'list', label: t('tree.list') },
      ]}
    />
  );
}
