import { type Finding, rounded, type Verdict, verdictOf } from './finding.js';

const marks = { goal: 'goal', holds: 'holds', misses: 'MISSES', told: '' } as const;

/** The findings as a table of text, each with its bounds and whether they hold. */
export function table(findings: readonly Finding[]): string {
  const lines = [
    ['job', 'measured', 'value', 'ours / bare', 'at least', 'goal', ''],
    ...findings.map((finding) => [
      finding.job,
      finding.measured,
      `${rounded(finding.value)}${finding.unit && ` ${finding.unit}`}`,
      pairOf(finding),
      boundOf(finding, finding.atLeast),
      boundOf(finding, finding.goal),
      marks[verdictOf(finding)],
    ]),
  ];
  const widths = lines[0]?.map((_unused, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function pairOf({ detail: { ours, bare, unit } }: Finding): string {
  return ours === undefined || bare === undefined ? '' : `${ours} / ${bare}${unit === undefined ? '' : ` ${unit}`}`;
}

function boundOf({ wanted, unit }: Finding, bound: number | null): string {
  return bound === null ? '' : `${wanted === 'above' ? '≥' : '<'} ${bound}${unit && ` ${unit}`}`;
}

export interface Machine {
  node: string;
  postgresql: string;
  redis: boolean;
  cores: number;
}

interface Kept extends Finding {
  date: string;
  verdict: Verdict;
}

export interface Results extends Machine {
  findings: Kept[];
}

/** What is kept: nothing that tells whose machine it was. Of jobs that were not run now, what was found before stays. */
export function kept(
  before: Results | undefined,
  findings: readonly Finding[],
  machine: Machine,
  jobs: readonly string[],
): Results {
  const date = new Date(performance.timeOrigin + performance.now()).toISOString().slice(0, 10);
  const now = findings.map((finding): Kept => ({ ...finding, value: rounded(finding.value), verdict: verdictOf(finding), date }));
  const ran = new Set(now.map(({ job }) => job));
  const all = [...(before?.findings ?? []).filter(({ job }) => !ran.has(job)), ...now];
  return { ...machine, findings: all.toSorted((a, b) => jobs.indexOf(a.job) - jobs.indexOf(b.job)) };
}

const MARK = /(<!-- measured:[^\n]*-->\n)[\s\S]*(<!-- \/measured -->)/;

/** The page with the table of what was measured between its marks. */
export function page(text: string, { findings, node, postgresql, redis, cores }: Results): string {
  const on = `On ${cores} cores, Node ${node.replace(/^v/, '')}, PostgreSQL ${postgresql}${redis ? ' and Redis' : ''}.`;
  const lines = [
    '| job | measured | value | ours / bare | at least | goal | |',
    '|---|---|---|---|---|---|---|',
    ...findings.map(
      (finding) =>
        `| ${finding.job} | ${finding.measured} | **${finding.value}${finding.unit && ` ${finding.unit}`}** | ${pairOf(finding)} | ${boundOf(finding, finding.atLeast)} | ${boundOf(finding, finding.goal)} | ${marks[finding.verdict]} |`,
    ),
  ];
  return text.replace(MARK, (_all, begin: string, end: string) => `${begin}\n${on}\n\n${lines.join('\n')}\n\n${end}`);
}
