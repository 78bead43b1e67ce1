import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AnswerList } from '../item/AnswerList.js';
import { lastMoveQuery, type Step } from '../item/item-queries.js';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { cardSources } from '../parts/cards/card-sources.js';
import { FactList } from '../parts/FactList.js';
import { useMay } from '../session/session.js';
import { SubjectLink } from '../work/SubjectLink.js';
import { thingOf } from '../work/subject.js';
import classes from './desk.module.css';

/** What a task is about, by the few facts by which one knows it, and why there is this task at all. */
export function StepAbout({ step }: { step: Step }) {
  const { t } = useTranslation('desk');
  const { verbLabel } = useLifecycles();
  const maySee = useMay('items.read');
  const thing = thingOf(step.subjectKind);
  const isItem = thing === 'item';
  const { data: card } = useQuery({
    queryKey: ['cards', thing, step.subjectId],
    queryFn: () => (thing ? cardSources[thing](step.subjectId) : undefined),
    enabled: thing !== undefined && (!isItem || maySee),
    staleTime: 60_000,
  });
  const { data: move } = useQuery({ ...lastMoveQuery(step.subjectId), enabled: isItem && maySee });
  const cause = move && move.verb === step.verb && move.undoneBy === null ? move : undefined;
  return (
    <Stack gap={8} className={classes['about'] ?? ''}>
      <Text size="sm">
        <SubjectLink about={step} />
      </Text>
      {card ? (
        <>
          {card.badge ? <div>{card.badge}</div> : null}
          {card.facts.length > 0 ? <FactList facts={card.facts.slice(0, 4)} /> : null}
        </>
      ) : null}
      <div>
        <Text size="xs" c="dimmed">
          {cause
            ? t('step.because', { who: cause.actorName, verb: verbLabel(step.subjectKind, step.verb) })
            : t('step.partOf', { verb: verbLabel(step.subjectKind, step.verb) })}
        </Text>
        {cause?.comment ? <Text size="sm">“{cause.comment}”</Text> : null}
        {cause ? <AnswerList kind={step.subjectKind} verb={step.verb} answers={cause.answers} /> : null}
        <Text size="xs">
          <Link to="/runs/$runId" params={{ runId: step.runId }} search={{ step: step.id }} className="link">
            {t('run.open')}
          </Link>
        </Text>
      </div>
    </Stack>
  );
}
