import { SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../forms/ChoiceField.js';
import { languageNames, languageOf, languages } from '../i18n/languages.js';
import { showMoment } from '../parts/locale.js';
import { Panel } from '../parts/Panel.js';
import { useLook } from '../preferences/use-look.js';
import { useSession } from '../session/session.js';
import { say } from '../values/say.js';

const themes = ['auto', 'light', 'dark'] as const;
const densities = ['normal', 'compact'] as const;

/** Language, figures, time zone, colours and density; each holds as soon as it is chosen. */
export function LookPanel() {
  const { t } = useTranslation('profile');
  const session = useSession();
  const look = useLook();
  if (!session) return null;
  const { locale, timeZone } = session.user;
  return (
    <Panel title={t('look.title')}>
      <Stack gap="sm">
        <Select
          label={t('look.language')}
          data={languages.map((value) => ({ value, label: languageNames[value] }))}
          value={look.language}
          allowDeselect={false}
          onChange={(chosen) => {
            const language = languages.find((each) => each === chosen);
            if (language) look.setLanguage(language);
          }}
        />
        <ChoiceField
          of="writing"
          label={t('look.writing')}
          value={languageOf(locale) === look.language ? locale : look.language}
          allowDeselect={false}
          onChange={(chosen) => chosen && look.setWriting(chosen)}
        />
        <ChoiceField
          of="timeZone"
          label={t('look.timeZone')}
          description={t('look.now', { moment: showMoment(new Date()) })}
          value={timeZone}
          allowDeselect={false}
          onChange={(chosen) => chosen && look.setTimeZone(chosen)}
        />
        <OneOf label={t('look.theme')} values={themes} value={look.theme} change={look.setTheme} />
        <OneOf label={t('look.density')} values={densities} value={look.density} change={look.setDensity} />
      </Stack>
    </Panel>
  );
}

interface OneOfProps<Value extends string> {
  label: string;
  values: readonly Value[];
  value: Value;
  change: (value: Value) => void;
}

function OneOf<Value extends string>({ label, values, value, change }: OneOfProps<Value>) {
  return (
    <div>
      <Text size="sm" fw={500} mb={4} aria-hidden>
        {label}
      </Text>
      <SegmentedControl
        aria-label={label}
        fullWidth
        data={values.map((each) => ({ value: each, label: say(each) }))}
        value={value}
        onChange={(chosen) => change(values.find((each) => each === chosen) ?? value)}
      />
    </div>
  );
}
