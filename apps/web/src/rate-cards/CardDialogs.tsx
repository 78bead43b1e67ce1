import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { monthsAgo } from '../charts/month-series.js';
import { DangerDialog } from '../parts/DangerDialog.js';
import { showMonth } from '../parts/locale.js';
import { MonthInput } from '../parts/MonthInput.js';
import { tellDone } from '../parts/toasts.js';
import { forgetStatements } from '../statements/statements.js';
import { type RateCard, type RateVersion } from './rate-cards.js';

interface DialogProps {
  card: RateCard;
  opened: boolean;
  close: () => void;
}

const at = ({ id, version }: RateCard) => ({ params: { path: { id } }, headers: { 'If-Match': `"${version}"` } });

/** What is published never changes, so it is asked for by name. */
export function PublishDialog({ card, draft, opened, close }: DialogProps & { draft: RateVersion | undefined }) {
  const { t } = useTranslation('rate-cards');
  const { name } = card;
  return (
    <DangerDialog
      opened={opened}
      close={close}
      title={t('publishOf', { name })}
      name={name}
      verb={t('publish')}
      act={async () => {
        await answer(api.POST('/api/v1/rate-cards/{id}/publication', at(card)));
        await forgetStatements();
      }}
      done={() => tellDone(t('published', { name }))}
    >
      <Text size="sm">
        {t('publishHelp', {
          count: draft?.lines.length ?? 0,
          month: draft ? showMonth(draft.validFrom, { long: true }) : '',
          units: t('units', { count: card.units }),
        })}
      </Text>
    </DangerDialog>
  );
}

export function DiscardDialog({ card, opened, close }: DialogProps) {
  const { t } = useTranslation('rate-cards');
  const { name } = card;
  return (
    <DangerDialog
      opened={opened}
      close={close}
      title={t('discardOf', { name })}
      name={name}
      verb={t('discard')}
      act={async () => {
        await answer(api.DELETE('/api/v1/rate-cards/{id}/draft', at(card)));
        await forgetStatements();
      }}
      done={() => tellDone(t('discarded'))}
    >
      <Text size="sm">{t('discardHelp')}</Text>
    </DangerDialog>
  );
}

export function RetireDialog({ card, opened, close }: DialogProps) {
  const { t } = useTranslation('rate-cards');
  const [month, setMonth] = useState(monthsAgo(0).slice(0, 7));
  const { name } = card;
  return (
    <DangerDialog
      opened={opened}
      close={close}
      title={t('retireOf', { name })}
      name={name}
      verb={t('retire')}
      act={async () => {
        await answer(api.POST('/api/v1/rate-cards/{id}/retirement', { ...at(card), body: { from: `${month}-01` } }));
        await forgetStatements();
      }}
      done={() => tellDone(t('retired', { name }))}
    >
      <Stack gap="sm">
        <Text size="sm">{t('retireHelp')}</Text>
        <MonthInput label={t('retireFrom')} value={month} onChange={setMonth} />
      </Stack>
    </DangerDialog>
  );
}
