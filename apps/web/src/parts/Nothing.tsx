import { useTranslation } from 'react-i18next';

/** A fact that is not known, as a quiet dash. */
export function Nothing() {
  const { t } = useTranslation('parts');
  return (
    <span className="dimmed" role="img" aria-label={t('states.none')}>
      –
    </span>
  );
}
