import { Anchor, Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sessionGoesOn } from './ended.js';
import { SignInForm } from './SignInForm.js';
import { useSession } from './session.js';

/** Over the page when the session has ended, so that what was typed there is still there after signing in again. */
export function SignInAgain() {
  const { t } = useTranslation('session');
  const session = useSession();
  const queries = useQueryClient();
  const goOn = (): void => {
    sessionGoesOn();
    void queries.invalidateQueries();
  };
  const here = `${window.location.pathname}${window.location.search}`;
  return (
    <Modal
      opened={session !== null}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('endedTitle')}
      centered
      zIndex={400}
    >
      <Stack gap="md">
        <Text size="sm">{t('endedText')}</Text>
        {session ? <SignInForm email={session.user.email} onDone={goOn} /> : null}
        <Anchor size="sm" href={`/sign-in?next=${encodeURIComponent(here)}`}>
          {t('somebodyElse')}
        </Anchor>
      </Stack>
    </Modal>
  );
}
