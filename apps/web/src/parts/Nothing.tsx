import { useTexts } from '../i18n/use-texts.js';

/** A fact that is not known, as a quiet dash. */
export function Nothing() {
  const t = useTexts();
  return (
    <span className="dimmed" role="img" aria-label={t('parts:states.none')}>
      –
    </span>
  );
}
