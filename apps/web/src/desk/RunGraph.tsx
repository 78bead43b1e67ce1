import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Step } from '../item/item-queries.js';
import { tell } from '../lifecycle/tell.js';
import { situationLooks } from '../work/looks.js';
import { StepState } from '../work/StateBadge.js';
import { situationOf } from '../work/situation.rules.js';
import { isForPeople, isOpen } from '../work/step-queries.js';
import { whoseText } from '../work/whose.js';
import { KindIcon } from './KindIcon.js';
import { lastedText } from './lasted.js';
import classes from './run.module.css';
import { BOX, layOutRun } from './run-layout.js';

interface RunGraphProps {
  steps: readonly Step[];
  /** The id of the one whose details are shown. */
  chosen: string | undefined;
  choose: (id: string) => void;
}

/** The steps of a run as boxes, each after those that it waits for. What is done is joined by a strong line, what is to come by a weak one. */
export function RunGraph({ steps, chosen, choose }: RunGraphProps) {
  const { t } = useTranslation('desk');
  const shape = JSON.stringify(steps.map(({ name, waitsFor }) => ({ name, waitsFor })));
  // Where the boxes stand changes only with the shape, not with each event.
  const { width, height, boxes, edges } = useMemo(() => layOutRun(JSON.parse(shape)), [shape]);
  const byName = new Map(steps.map((step) => [step.name, step]));
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    frame.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, []);
  return (
    // A keyboard has to reach what scrolls.
    <section ref={frame} className={classes['graph']} tabIndex={0} aria-label={t('run.graph')}>
      <div className={classes['sheet']} style={{ width, height }}>
        <svg width={width} height={height} aria-hidden>
          <defs>
            <marker id="run-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
              <path d="M 0 0 L 8 4 L 0 8 z" fill="context-stroke" />
            </marker>
          </defs>
          {edges.map(({ from, to, path }) => (
            <path
              key={`${from} ${to}`}
              d={path}
              markerEnd="url(#run-arrow)"
              data-done={isPassed(byName.get(from)) || undefined}
            />
          ))}
        </svg>
        {steps.map((step) => {
          const at = boxes.get(step.name);
          return at ? (
            <button
              key={step.id}
              type="button"
              className={classes['node']}
              style={{
                left: at.x - BOX.width / 2,
                top: at.y - BOX.height / 2,
                ...BOX,
                '--node-ink': `var(--mantine-color-${situationLooks[situationOf(step)].color}-light-color)`,
              }}
              aria-pressed={step.id === chosen}
              data-later={step.state === 'blocked' || undefined}
              onClick={() => choose(step.id)}
            >
              <span className={classes['nodeTitle']}>
                <KindIcon kind={step.kind} />
                <span>{tell(step.title)}</span>
              </span>
              <span className={classes['nodeState']}>
                <StepState step={step} />
                <span>{sideText(step)}</span>
              </span>
            </button>
          ) : null;
        })}
      </div>
    </section>
  );
}

function isPassed(step: Step | undefined): boolean {
  return step?.state === 'succeeded' || step?.state === 'cancelled';
}

/** Who is at it, or how long it took. */
function sideText(step: Step): string {
  if (!isOpen(step)) return lastedText(step.readyAt, step.endedAt);
  return isForPeople(step) ? whoseText(step) : '';
}
