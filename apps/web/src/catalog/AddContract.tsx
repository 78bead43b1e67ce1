import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { pageOf } from '../parts/things.js';
import { AddButton } from '../related/FormButtons.js';
import { ContractForm } from './ContractForm.js';

/** Begins a contract as a draft and goes to its page. */
export function AddContract({ vendorId, quiet = false }: { vendorId?: string; quiet?: boolean }) {
  const { t } = useTranslation('catalog');
  const navigate = useNavigate();
  return (
    <AddButton label={t('contracts.add')} needs="contracts.edit" quiet={quiet}>
      {(close) => (
        <ContractForm
          {...(vendorId ? { vendorId } : {})}
          close={close}
          added={({ id }) => void navigate({ to: pageOf('contract', id) })}
        />
      )}
    </AddButton>
  );
}
