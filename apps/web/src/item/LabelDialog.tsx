import { Button, Group, Modal, Radio, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type LabelChoice,
  type LabelledItems,
  labelAddress,
  labelCodes,
  labelDensities,
  labelFormats,
  labelSizes,
} from './labels.js';

const usual: LabelChoice = { format: 'pdf', size: '62x29', code: 'qr', dpi: '203' };

/** On what labels are printed: a PDF opens beside the page, ZPL is a file for the label printer. */
export function LabelDialog({ items, opened, close }: { items: LabelledItems; opened: boolean; close: () => void }) {
  const { t } = useTranslation(['item', 'forms']);
  const [choice, setChoice] = useState(usual);
  const choose = <Name extends keyof LabelChoice>(
    name: Name,
    among: readonly LabelChoice[Name][],
    value: string | null,
  ): void => {
    const chosen = among.find((each) => each === value);
    if (chosen !== undefined) setChoice((before) => ({ ...before, [name]: chosen }));
  };
  const isZpl = choice.format === 'zpl';
  return (
    <Modal opened={opened} onClose={close} title={t('labels.title')}>
      <Stack gap="md">
        <Radio.Group label={t('labels.format')} value={choice.format} onChange={(value) => choose('format', labelFormats, value)}>
          <Stack gap="xs" mt="xs">
            {labelFormats.map((format) => (
              <Radio key={format} value={format} label={t(`labels.formats.${format}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Select
          label={t('labels.size')}
          data={labelSizes.map((value) => ({ value, label: t(`labels.${isZpl ? 'zplSizes' : 'sizes'}.${value}`) }))}
          value={choice.size}
          onChange={(value) => choose('size', labelSizes, value)}
          allowDeselect={false}
        />
        {isZpl ? (
          <>
            <Select
              label={t('labels.code')}
              description={t('labels.codeHelp')}
              data={labelCodes.map((value) => ({ value, label: t(`labels.codes.${value}`) }))}
              value={choice.code}
              onChange={(value) => choose('code', labelCodes, value)}
              allowDeselect={false}
            />
            <Select
              label={t('labels.dpi')}
              data={labelDensities.map((value) => ({ value, label: t('labels.dots', { many: value }) }))}
              value={choice.dpi}
              onChange={(value) => choose('dpi', labelDensities, value)}
              allowDeselect={false}
            />
          </>
        ) : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('forms:notNow')}
          </Button>
          <Button
            component="a"
            href={labelAddress(items, choice)}
            {...(isZpl ? { download: true } : { target: '_blank' })}
            onClick={close}
          >
            {t(isZpl ? 'labels.download' : 'labels.print')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
