import { Button, Stack, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../address/use-question.js';
import { EmptyNotice } from '../parts/Notice.js';
import { PageHeader } from '../parts/PageHeader.js';
import { Panel } from '../parts/Panel.js';
import { When } from '../parts/When.js';
import { Shown, TwoColumns } from '../related/Shown.js';
import { useMay } from '../session/session.js';
import { type Policy, policiesQuery } from './policies.js';
import classes from './procurement.module.css';
import { RuleCard } from './RuleCard.js';
import { TermsCard } from './TermsCard.js';

/** Who has to approve what: the rules in force, and those that were. */
export function PolicyPage() {
  const { t } = useTranslation('procurement');
  const query = useQuery(policiesQuery);
  return (
    <Stack gap="md" maw={1240}>
      <PageHeader title={t('titles.policy')} actions={<Edit />} />
      <Shown query={query} unknown={t('policies.none')}>
        {(versions) => <Versions versions={versions} />}
      </Shown>
    </Stack>
  );
}

function Edit() {
  const { t } = useTranslation('procurement');
  const may = useMay('procurement.policies');
  if (!may) return null;
  return (
    <Button component={Link} to="/approval-policy/edit" leftSection={<IconPencil size={16} aria-hidden />}>
      {t('policies.edit')}
    </Button>
  );
}

function Versions({ versions }: { versions: readonly Policy[] }) {
  const { t } = useTranslation('procurement');
  const [{ version }, ask] = useQuestion();
  const [inForce] = versions;
  const shown = versions.find(({ number }) => String(number) === version) ?? inForce;
  if (!shown) {
    return (
      <div className="panel">
        <EmptyNotice title={t('policies.none')}>{t('policies.firstStep')}</EmptyNotice>
      </div>
    );
  }
  const { number, book } = shown;
  return (
    <TwoColumns
      left={
        <Panel title={t('policies.versions')}>
          <ol className={classes['people']}>
            {versions.map((each) => (
              <li key={each.id}>
                <span>
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-pressed={each.number === number}
                    onClick={() => ask({ version: each === inForce ? undefined : String(each.number) })}
                  >
                    {t('policies.version', { number: String(each.number) })}
                  </Button>
                  <Text size="xs" c="dimmed" pl={8}>
                    {each.publishedBy} · <When at={each.publishedAt} />
                    {each.note ? ` · ${each.note}` : ''}
                  </Text>
                </span>
                {each === inForce ? <span className="dimmed nowrap">{t('policies.inForce')}</span> : null}
              </li>
            ))}
          </ol>
        </Panel>
      }
      right={
        <Panel title={t('policies.rulesOf', { number: String(number) })}>
          <Text size="sm" c="dimmed">
            {t('policies.help')}
          </Text>
          <ul className={classes['rules']}>
            {book.rules.map((rule) => (
              <RuleCard key={JSON.stringify(rule)} {...rule} />
            ))}
            <RuleCard name={t('policies.otherwise')} steps={book.otherwise} />
            <TermsCard book={book} />
          </ul>
        </Panel>
      }
    />
  );
}
