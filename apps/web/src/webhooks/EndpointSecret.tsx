import { useTranslation } from 'react-i18next';
import { SecretOnce } from '../parts/SecretOnce.js';
import type { NewEndpoint } from './webhooks.js';

/** The secret of an endpoint, this once. */
export function EndpointSecret({ endpoint, close }: { endpoint: NewEndpoint; close: () => void }) {
  const { t } = useTranslation('webhooks');
  return (
    <SecretOnce secret={endpoint.secret} notice={t('secret.once')} close={close}>
      {t('secret.use')}
    </SecretOnce>
  );
}
