import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyNotice } from '../parts/Notice.js';

/** What a list without rows is for, and what to do first. */
export interface FirstStep {
  title: string;
  text?: ReactNode;
  action?: ReactNode;
}

/** In place of rows: the first step, or the way back from filters that leave none. */
export function NothingListed({ narrowed, empty, clear }: { narrowed: boolean; empty: FirstStep; clear: () => void }) {
  const { t } = useTranslation('table');
  if (!narrowed) {
    return (
      <EmptyNotice title={empty.title} action={empty.action}>
        {empty.text}
      </EmptyNotice>
    );
  }
  return (
    <EmptyNotice
      title={t('empty.noMatch')}
      action={
        <Button variant="default" onClick={clear}>
          {t('empty.clear')}
        </Button>
      }
    />
  );
}
