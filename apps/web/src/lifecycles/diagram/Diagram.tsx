import { ActionIcon, Group } from '@mantine/core';
import { IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PhaseBadge } from '../../parts/PhaseBadge.js';
import type { Outline } from '../outline.js';
import classes from './diagram.module.css';
import { type Arrow, BOX, layOut, pathOf } from './layout.js';

interface DiagramProps {
  outline: Outline;
  /** Goes to a state. */
  open: (place: number) => void;
  /** The states that something is wrong with. */
  wrong: ReadonlySet<number>;
}

const sizes = [0.5, 0.65, 0.8, 1, 1.25] as const;

/** A lifecycle as boxes and arrows. The state under the pointer, or with the focus, shows what leads to it and from it. */
export function Diagram({ outline, open, wrong }: DiagramProps) {
  const { t } = useTranslation('lifecycles');
  const [size, setSize] = useState(3);
  const [near, setNear] = useState<string>();
  const { width, height, boxes, arrows } = useMemo(() => layOut(outline), [outline]);
  const scale = sizes[size] ?? 1;
  const touches = ({ from, to }: Arrow): boolean => near !== undefined && (from === near || to === near);
  return (
    <div>
      <Group gap={4} justify="flex-end" mb={4}>
        <ActionIcon
          variant="default"
          size={28}
          aria-label={t('diagram.smaller')}
          disabled={size === 0}
          onClick={() => setSize(size - 1)}
        >
          <IconZoomOut size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size={28}
          aria-label={t('diagram.larger')}
          disabled={size === sizes.length - 1}
          onClick={() => setSize(size + 1)}
        >
          <IconZoomIn size={16} aria-hidden />
        </ActionIcon>
      </Group>
      <section
        className={classes['frame']}
        // A keyboard has to reach what scrolls.
        tabIndex={0}
        aria-label={t('diagram.label')}
        data-near={near !== undefined || undefined}
      >
        <div style={{ width: width * scale, height: height * scale, marginInline: 'auto' }}>
          <div className={classes['sheet']} style={{ width, height, transform: `scale(${scale})` }}>
            <svg width={width} height={height} className={classes['arrows']} aria-hidden>
              <defs>
                <marker
                  id="arrow-head"
                  viewBox="0 0 8 8"
                  refX="7"
                  refY="4"
                  markerWidth="7"
                  markerHeight="7"
                  orient="auto-start-reverse"
                >
                  <path d="M 0 0 L 8 4 L 0 8 z" fill="context-stroke" />
                </marker>
              </defs>
              {arrows.map((arrow) => (
                <path
                  key={`${arrow.from} ${arrow.to}`}
                  d={pathOf(arrow.points)}
                  markerEnd="url(#arrow-head)"
                  data-automatic={arrow.automatic || undefined}
                  data-near={touches(arrow) || undefined}
                />
              ))}
            </svg>
            {arrows.map((arrow) => (
              <div
                key={`${arrow.from} ${arrow.to}`}
                className={classes['words']}
                style={{ left: arrow.at.x, top: arrow.at.y }}
                data-near={touches(arrow) || undefined}
                aria-hidden
              >
                {arrow.labels.map((label) => (
                  <span key={label}>{label}</span>
                ))}
              </div>
            ))}
            {boxes.map(({ place, x, y }) => {
              const state = outline.states[place];
              return state ? (
                <button
                  key={state.name}
                  type="button"
                  className={classes['state']}
                  style={{ left: x - BOX.width / 2, top: y - BOX.height / 2, ...BOX }}
                  data-initial={state.initial || undefined}
                  data-final={state.final || undefined}
                  data-wrong={wrong.has(place) || undefined}
                  onMouseEnter={() => setNear(state.name)}
                  onMouseLeave={() => setNear(undefined)}
                  onFocus={() => setNear(state.name)}
                  onBlur={() => setNear(undefined)}
                  onClick={() => open(place)}
                >
                  <PhaseBadge phase={state.phase} label={state.label} />
                </button>
              ) : null;
            })}
          </div>
        </div>
      </section>
    </div>
  );
}
