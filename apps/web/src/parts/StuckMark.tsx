import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTexts } from '../i18n/use-texts.js';

/** Says that an item has stood in its state for longer than it should. */
export function StuckMark() {
  const t = useTexts();
  return (
    <span
      data-explains
      title={t('parts:states.stuckFor')}
      style={{ marginLeft: 6, verticalAlign: '-2px', color: 'var(--mantine-color-amber-light-color)' }}
    >
      <IconAlertTriangle size={14} aria-hidden />
      <VisuallyHidden>{t('parts:states.stuck')}</VisuallyHidden>
    </span>
  );
}
