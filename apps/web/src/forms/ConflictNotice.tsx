import { Alert, Button, SegmentedControl, Stack, Table, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Nothing } from '../parts/Nothing.js';
import type { Conflict } from './conflict.js';

interface ConflictNoticeProps<Fields extends object> {
  conflict: Conflict<Fields>;
  labels: { [Name in keyof Fields]?: string };
  show?: (name: keyof Fields & string, value: unknown) => ReactNode;
  settle: (kept: ReadonlyArray<keyof Fields & string>) => void;
}

/** What somebody else changed meanwhile, beside what was typed here. What only one of both changed is kept by itself. */
export function ConflictNotice<Fields extends object>({ conflict, labels, show = plain, settle }: ConflictNoticeProps<Fields>) {
  const { t } = useTranslation('forms');
  const { contested, own, others, mine, theirs } = conflict;
  const [kept, setKept] = useState<ReadonlyArray<keyof Fields & string>>(contested);
  const choose = (name: keyof Fields & string, whose: string): void =>
    setKept(whose === 'mine' ? [...kept, name] : kept.filter((each) => each !== name));
  return (
    <Alert color="amber" role="alert" title={t('conflict.title')}>
      <Stack gap="sm">
        <Text size="sm">{contested.length > 0 ? t('conflict.choose') : t('conflict.fits')}</Text>
        <Table fz="sm" withRowBorders={false} verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('conflict.field')}</Table.Th>
              <Table.Th>{t('conflict.mine')}</Table.Th>
              <Table.Th>{t('conflict.theirs')}</Table.Th>
              <Table.Th>{t('conflict.keep')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {[...contested, ...own, ...others].map((name) => (
              <Table.Tr key={name}>
                <Table.Th scope="row">{labels[name] ?? name}</Table.Th>
                <Table.Td>{others.includes(name) ? <Nothing /> : show(name, mine[name])}</Table.Td>
                <Table.Td>{own.includes(name) ? <Nothing /> : show(name, theirs.values[name])}</Table.Td>
                <Table.Td>
                  {contested.includes(name) ? (
                    <SegmentedControl
                      size="xs"
                      aria-label={t('conflict.keepOf', { field: labels[name] ?? name })}
                      value={kept.includes(name) ? 'mine' : 'theirs'}
                      onChange={(whose) => choose(name, whose)}
                      data={[
                        { value: 'mine', label: t('conflict.mine') },
                        { value: 'theirs', label: t('conflict.theirs') },
                      ]}
                    />
                  ) : own.includes(name) ? (
                    t('conflict.mine')
                  ) : (
                    t('conflict.theirs')
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Button variant="default" onClick={() => settle([...kept, ...own])}>
          {t('conflict.goOn')}
        </Button>
      </Stack>
    </Alert>
  );
}

function plain(_name: string, value: unknown): ReactNode {
  if (value === null || value === undefined || value === '') return <Nothing />;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
