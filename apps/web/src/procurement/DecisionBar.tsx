import { Button, Group, Kbd } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '../parts/use-keys.js';
import { ReasonForm } from '../work/ReasonForm.js';
import type { RequestDetail, Verdict } from './procurement.js';
import { useDecision } from './use-decision.js';

const keys = { approve: 'a', reject: 'r', ask: 'q', send_back: 'b' } as const satisfies Record<Verdict, string>;

/** Yes, or no with a reason, or first a question, or back for changes: by a click or by one key. */
export function DecisionBar({ request, done }: { request: RequestDetail; done?: () => void }) {
  const { t } = useTranslation('procurement');
  const [saying, setSaying] = useState<Exclude<Verdict, 'approve'>>();
  const deciding = useDecision(request, () => {
    setSaying(undefined);
    done?.();
  });
  const { verdicts } = request;
  const begin = (verdict: Verdict) => (): boolean => {
    if (!verdicts.includes(verdict) || deciding.isPending) return false;
    if (verdict === 'approve') deciding.mutate({ verdict });
    else setSaying(verdict);
    return true;
  };
  useKeys({
    [keys.approve]: begin('approve'),
    [keys.reject]: begin('reject'),
    [keys.ask]: begin('ask'),
    [keys.send_back]: begin('send_back'),
  });
  if (verdicts.length === 0) return null;
  if (saying) {
    return (
      <ReasonForm
        key={saying}
        label={t(`reasons.${saying}`)}
        verb={t(`verdicts.${saying}`)}
        send={(reason) => deciding.mutate({ verdict: saying, reason })}
        sending={deciding.isPending}
        error={deciding.error}
        close={() => {
          setSaying(undefined);
          deciding.reset();
        }}
      />
    );
  }
  return (
    <Group gap="xs" role="group" aria-label={t('inbox.decide')}>
      {verdicts.map((verdict) => (
        <Button
          key={verdict}
          variant={verdict === 'approve' ? 'filled' : 'default'}
          loading={verdict === 'approve' && deciding.isPending}
          aria-keyshortcuts={keys[verdict].toUpperCase()}
          rightSection={
            <Kbd size="xs" aria-hidden visibleFrom="md">
              {keys[verdict].toUpperCase()}
            </Kbd>
          }
          onClick={begin(verdict)}
        >
          {t(`verdicts.${verdict}`)}
          {verdict === 'approve' ? '' : ' …'}
        </Button>
      ))}
    </Group>
  );
}
