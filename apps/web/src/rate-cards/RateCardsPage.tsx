import { Badge, Button, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../address/use-question.js';
import { monthsAgo } from '../charts/month-series.js';
import { EmptyNotice } from '../parts/Notice.js';
import { PageHeader } from '../parts/PageHeader.js';
import { Panel } from '../parts/Panel.js';
import { AddButton } from '../related/FormButtons.js';
import { LineList } from '../related/LineList.js';
import { Shown, TwoColumns } from '../related/Shown.js';
import { CardForm } from './CardForm.js';
import { CardPanel } from './CardPanel.js';
import { draftOf, holdingOf, type RateCard, rateCardsQuery } from './rate-cards.js';

/** What internal services cost a unit by the month: the cards, and one with all its versions. */
export function RateCardsPage() {
  const { t } = useTranslation('rate-cards');
  const query = useQuery(rateCardsQuery);
  return (
    <Stack gap="md" maw={1240}>
      <PageHeader
        title={t('title')}
        actions={
          <AddButton label={t('add')} needs="allocations.edit" wide>
            {(close) => <CardForm close={close} />}
          </AddButton>
        }
      />
      <Shown query={query} unknown={t('none')}>
        {(cards) => <Cards cards={cards} />}
      </Shown>
    </Stack>
  );
}

function Cards({ cards }: { cards: readonly RateCard[] }) {
  const { t } = useTranslation('rate-cards');
  const [{ card: wanted }, ask] = useQuestion();
  const chosen = cards.find(({ id }) => id === wanted) ?? cards[0];
  if (!chosen) {
    return (
      <div className="panel">
        <EmptyNotice title={t('none')}>{t('noneText')}</EmptyNotice>
      </div>
    );
  }
  return (
    <TwoColumns
      left={
        <Panel title={t('cards')}>
          <LineList
            lines={cards.map((card) => ({
              id: card.id,
              what: (
                <>
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-pressed={card.id === chosen.id}
                    onClick={() => ask({ card: card.id })}
                  >
                    {card.name}
                  </Button>
                  <Text size="xs" c="dimmed" pl={8}>
                    {t('units', { count: card.units })}
                  </Text>
                </>
              ),
              side: <CardState card={card} />,
            }))}
          />
        </Panel>
      }
      right={<CardPanel key={chosen.id} card={chosen} />}
    />
  );
}

function CardState({ card }: { card: RateCard }) {
  const { t } = useTranslation('rate-cards');
  const holds = holdingOf(card, monthsAgo(0));
  return (
    <>
      {holds ? <Badge variant="light">{t('holds')}</Badge> : null}{' '}
      {draftOf(card) ? <Badge variant="default">{t('states.draft')}</Badge> : null}
    </>
  );
}
