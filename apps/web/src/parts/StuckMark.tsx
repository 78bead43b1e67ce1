import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Says that an item has stood in its state for longer than it should. */
export function StuckMark() {
  const { t } = useTranslation('parts');
  return (
    <span
      data-explains
      title={t('states.stuckFor')}
      style={{ marginLeft: 6, verticalAlign: '-2px', color: 'var(--mantine-color-amber-light-color)' }}
    >
      <IconAlertTriangle size={14} aria-hidden />
      <VisuallyHidden>{t('states.stuck')}</VisuallyHidden>
    </span>
  );
}
