import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../address/use-question.js';
import { showNumber } from '../parts/locale.js';
import type { Problem } from './draft.js';
import { useEditing } from './editor/editing.js';
import classes from './lifecycles.module.css';
import { reasonOf } from './problem-text.js';

const MOST = 8;

/** What keeps the draft from being published; each leads to where it is. */
export function ProblemList() {
  const { t } = useTranslation('lifecycles');
  const [, ask] = useQuestion();
  const { problems, outline } = useEditing();
  if (problems.length === 0) return null;
  const placeOf = ({ pointer }: Problem) => {
    const [, list, place] = pointer.split('/');
    if ((list !== 'states' && list !== 'verbs') || place === undefined) return undefined;
    const label = outline[list][Number(place)]?.label;
    return label === undefined ? undefined : { list, place, label };
  };
  return (
    <Alert
      color="amber"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('problems.title', { count: problems.length, many: showNumber(problems.length) })}
      role="status"
    >
      <ul className={classes['reasons']}>
        {problems.slice(0, MOST).map((problem) => {
          const found = placeOf(problem);
          return (
            <li key={`${problem.pointer} ${problem.code} ${problem.reason}`}>
              {found ? (
                <button
                  type="button"
                  className={classes['problem']}
                  onClick={() => ask({ tab: found.list, part: found.place }, { push: true })}
                >
                  {found.label}: {reasonOf(problem)}
                </button>
              ) : (
                reasonOf(problem)
              )}
            </li>
          );
        })}
      </ul>
      {problems.length > MOST ? (
        <Text size="sm">{t('problems.more', { count: problems.length - MOST, many: showNumber(problems.length - MOST) })}</Text>
      ) : null}
    </Alert>
  );
}
