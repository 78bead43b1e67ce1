import type { BarSeriesOption, LineSeriesOption, TreemapSeriesOption } from 'echarts/charts';
import type { GridComponentOption, TooltipComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import { frame, inks, moneyAxes, type Scheme } from '../charts/frame.js';
import { toneOfPlace } from '../charts/spend-kinds.js';
import { i18n } from '../i18n/i18n.js';
import { showMonth } from '../parts/locale.js';
import { showFigure, toNumber } from '../parts/money.js';
import type { ChartKind, Explored, Foreseen } from './explorer.js';
import { nameOfPeriod, nameOfRow } from './row-names.js';

type Options = ComposeOption<
  BarSeriesOption | LineSeriesOption | TreemapSeriesOption | GridComponentOption | TooltipComponentOption
>;

const MOST_SERIES = 7;

interface Series {
  name: string;
  amounts: number[];
  total: number;
  before: number;
}

/** What the chart shows of an answer: quiet axes, money in the person's way, what is foreseen dashed. */
export function chartOptions(kind: ChartKind, told: Explored, foreseen: Foreseen | undefined, scheme: Scheme): Options {
  const { currency } = told;
  const common = frame(scheme, (value) => showFigure(value, currency), 'item');
  if (kind === 'treemap') return { ...common, series: [treemap(told, scheme)] };
  if (kind === 'waterfall') return { ...common, ...waterfall(told, scheme) };
  return { ...common, ...(kind === 'line' ? line(told, foreseen, scheme) : bars(told, scheme)) };
}

/** The largest rows, and all else together. */
export function seriesOf({ rows, others, currency, total }: Explored): Series[] {
  const figure = (amountMinor: string | null): number => toNumber({ amountMinor: amountMinor ?? '0', currency });
  const seriesFrom = (name: string, row: Explored['others']): Series => ({
    name,
    amounts: row.amounts.map(figure),
    total: figure(row.amount),
    before: figure(row.before),
  });
  if (rows.length === 0) return [seriesFrom(i18n.t('explorer:total'), total)];
  const shown = rows.slice(0, MOST_SERIES - 1).map((row) => seriesFrom(nameOfRow(row.values), row));
  const rest = [...rows.slice(MOST_SERIES - 1), others].map((row) => seriesFrom('', row));
  const added: Series = {
    name: i18n.t('explorer:others'),
    amounts: others.amounts.map((_amount, place) => rest.reduce((sum, { amounts }) => sum + (amounts[place] ?? 0), 0)),
    total: rest.reduce((sum, { total: each }) => sum + each, 0),
    before: rest.reduce((sum, { before }) => sum + before, 0),
  };
  const some = added.total !== 0 || added.before !== 0 || added.amounts.some((amount) => amount !== 0);
  return some ? [...shown, added] : shown;
}

function bars(told: Explored, scheme: Scheme): Options {
  return {
    ...moneyAxes(told.periods.map(nameOfPeriod), told.currency, scheme),
    series: seriesOf(told).map(({ name, amounts }, place) => ({
      type: 'bar' as const,
      name,
      stack: 'spend',
      barMaxWidth: 28,
      itemStyle: { color: toneOfPlace(place)[scheme] },
      emphasis: { disabled: true },
      data: amounts.map((amount) => (amount === 0 ? null : amount)),
    })),
  };
}

/** The total by period, and what is foreseen. The running month is told twice: as far as it is there, and as it will probably end. */
function line(told: Explored, foreseen: Foreseen | undefined, scheme: Scheme): Options {
  const figure = (amountMinor: string): number => toNumber({ amountMinor, currency: told.currency });
  const amounts = told.total.amounts.map(figure);
  const [running, ...ahead] = foreseen?.months ?? [];
  const before = amounts.map((amount, place) => (place === amounts.length - 2 ? amount : null)).slice(0, -1);
  const color = toneOfPlace(0)[scheme];
  return {
    ...moneyAxes([...told.periods.map(nameOfPeriod), ...ahead.map(({ month }) => showMonth(month))], told.currency, scheme),
    series: [
      { type: 'line', name: i18n.t('explorer:total'), data: amounts, color, symbolSize: 5, lineStyle: { width: 2 } },
      {
        type: 'line',
        name: i18n.t('explorer:foreseen'),
        data: running ? [...before, figure(running.total), ...ahead.map(({ total }) => figure(total))] : [],
        color,
        symbol: 'none',
        lineStyle: { width: 2, type: 'dashed' },
      },
    ],
  };
}

function treemap(told: Explored, scheme: Scheme): TreemapSeriesOption {
  return {
    type: 'treemap',
    roam: false,
    nodeClick: false,
    breadcrumb: { show: false },
    ...{ left: 0, right: 0, top: 0, bottom: 0 },
    label: {
      fontSize: 12,
      lineHeight: 17,
      color: scheme === 'light' ? '#ffffff' : '#11161d',
      overflow: 'truncate',
      formatter: ({ name, value }) => `${name}\n${showFigure(Number(value), told.currency, { whole: true })}`,
    },
    itemStyle: { borderColor: inks[scheme].panel, borderWidth: 1, gapWidth: 1 },
    data: seriesOf(told)
      .filter(({ total }) => total > 0)
      .map(({ name, total }, place) => ({ name, value: total, itemStyle: { color: toneOfPlace(place)[scheme] } })),
  };
}

/** Each step is named, since nobody could tell whose an unnamed one is; where they stand close, aslant. */
const stepNames = { interval: 0, hideOverlap: false, overflow: 'break', lineHeight: 14 } as const;
const aslant = { interval: 0, hideOverlap: false, rotate: 50, width: 84 };
const CLOSE = 640;

/** From the sum of then to the sum of now, by what each row added or took away. */
function waterfall(told: Explored, scheme: Scheme): Options {
  const changes = seriesOf(told).map(({ name, total, before }) => ({ name, by: total - before }));
  const then = toNumber({ amountMinor: told.total.before ?? '0', currency: told.currency });
  const now = toNumber({ amountMinor: told.total.amount, currency: told.currency });
  let at = then;
  const steps = changes.map(({ by }) => {
    const from = at;
    at += by;
    return { from, to: at, by };
  });
  const [up, down, sum] = [toneOfPlace(2)[scheme], toneOfPlace(4)[scheme], toneOfPlace(0)[scheme]];
  const base = [0, ...steps.map(({ from, to }) => Math.min(from, to)), 0];
  const shown = [
    { value: then, itemStyle: { color: sum } },
    ...steps.map(({ by }) => ({ value: Math.abs(by), itemStyle: { color: by < 0 ? down : up } })),
    { value: now, itemStyle: { color: sum } },
  ];
  return {
    ...moneyAxes([i18n.t('explorer:before'), ...changes.map(({ name }) => name), i18n.t('explorer:now')], told.currency, scheme),
    media: [
      { option: { xAxis: { axisLabel: stepNames } }, query: { minWidth: CLOSE } },
      { option: { xAxis: { axisLabel: aslant } } },
    ],
    series: [
      { type: 'bar', stack: 'steps', data: base, itemStyle: { color: 'transparent' }, tooltip: { show: false }, silent: true },
      {
        type: 'bar',
        stack: 'steps',
        name: i18n.t('explorer:change'),
        data: shown,
        barMaxWidth: 44,
        emphasis: { disabled: true },
      },
    ],
  };
}
