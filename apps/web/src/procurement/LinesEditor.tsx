import { Button, Group, Stack, Title } from '@mantine/core';
import { IconArrowsExchange, IconBasket, IconPlus } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ThingPicker } from '../changes/ThingPicker.js';
import type { Refusals } from '../forms/use-refusals.js';
import { OfferPicker } from '../offers/OfferPicker.js';
import { useSession } from '../session/session.js';
import { ChangeLineEditor } from './ChangeLineEditor.js';
import { LineEditor } from './LineEditor.js';
import { changeLine, isUntouched, type LineFields, newLine, offeredLine, sumsOf } from './line-fields.rules.js';
import { OfferLineEditor } from './OfferLineEditor.js';
import classes from './procurement.module.css';
import { Totals } from './Totals.js';

/** Where nothing is left, there is an empty line to begin with. */
function without(lines: readonly LineFields[], { key }: LineFields, currency: string): LineFields[] {
  const left = lines.filter((line) => line.key !== key);
  return left.length > 0 ? left : [newLine(currency)];
}

interface LinesEditorProps {
  lines: readonly LineFields[];
  change: (next: (before: LineFields[]) => LineFields[]) => void;
  refusals: Refusals;
}

/** What is asked for, line by line, with what it comes to. */
export function LinesEditor({ lines, change, refusals }: LinesEditorProps) {
  const { t } = useTranslation(['procurement', 'changes']);
  const base = useSession()?.organization.baseCurrency ?? 'EUR';
  const id = useId();
  const [picking, setPicking] = useState<'offer' | 'thing' | null>(null);
  return (
    <section className="panel" aria-labelledby={id}>
      <Stack p="md" gap="sm">
        <Title order={2} id={id}>
          {t('lines.title')}
        </Title>
        {lines.map((line, place) => {
          const Editor = line.offer ? OfferLineEditor : line.change ? ChangeLineEditor : LineEditor;
          return (
            <Editor
              key={line.key}
              line={line}
              place={place}
              refused={(field) => refusals.at(`/lines/${place}/${field}`)}
              change={(more) => change((before) => before.map((each) => (each.key === line.key ? { ...each, ...more } : each)))}
              remove={
                lines.length > 1 || line.offer
                  ? () => {
                      refusals.forget();
                      change((before) => without(before, line, base));
                    }
                  : undefined
              }
            />
          );
        })}
        <Group justify="space-between">
          <Group gap="xs">
            <Button
              variant="default"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => change((before) => [...before, newLine(before.at(-1)?.currency ?? base)])}
            >
              {t('lines.add')}
            </Button>
            <Button variant="default" leftSection={<IconBasket size={16} aria-hidden />} onClick={() => setPicking('offer')}>
              {t('lines.fromCatalogue')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconArrowsExchange size={16} aria-hidden />}
              onClick={() => setPicking('thing')}
            >
              {t('changes:picker.open')}
            </Button>
          </Group>
          <p className={classes['sum']}>
            {t('lines.together')}{' '}
            <strong>
              <Totals totals={sumsOf(lines)} monthly />
            </strong>
          </p>
        </Group>
      </Stack>
      <OfferPicker
        opened={picking === 'offer'}
        close={() => setPicking(null)}
        choose={(offer) => {
          setPicking(null);
          refusals.forget();
          change((before) => [...before.filter((line) => !isUntouched(line)), offeredLine(offer)]);
        }}
      />
      <ThingPicker
        opened={picking === 'thing'}
        close={() => setPicking(null)}
        choose={(thing) => {
          setPicking(null);
          refusals.forget();
          change((before) => [...before.filter((line) => !isUntouched(line)), changeLine(thing)]);
        }}
      />
    </section>
  );
}
