import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { settings } from '#platform';
import { expectNone, fileAt, root, sources, tree } from './architecture/tree.js';

const operations = fileAt('docs/operations.md')?.text ?? '';
const pages = tree.filter(({ path }) => path.endsWith('.md'));

describe('The documents', () => {
  it('list every setting as the code has it', () => {
    const rows = Object.values(settings).map((setting) => {
      const fallback = 'fallback' in setting ? `\`${setting.fallback}\`` : '';
      const secret = 'secret' in setting ? ' or `…_FILE`' : '';
      return `| \`${setting.env}\`${secret} | ${fallback} | ${setting.meaning} |`;
    });
    const wanted = ['', '| setting | default | meaning |', '|---|---|---|', ...rows, ''].join('\n');
    const given = /<!-- settings:.*-->\n([\s\S]*)<!-- \/settings -->/.exec(operations)?.[1];
    expectNone(given === wanted ? [] : [wanted], 'put this table between the settings marks of docs/operations.md.');
  });

  it('list every metric', () => {
    const made = sources
      .filter(({ path }) => /^(libs|apps)\//.test(path))
      .flatMap(({ text }) => [
        ...text.matchAll(/add(?:Gauge|Counter)\(\s*'(\w+)'|(?:Histogram|Gauge|Counter)\(\{\s*name: '(\w+)'/g),
      ])
      .map((match) => match[1] ?? match[2] ?? '');
    const told = [...operations.matchAll(/^\| `([a-z_]+)` \| /gm)].map((match) => match[1] ?? '');
    expectNone(
      made.filter((name) => !told.includes(name)),
      'give it a line under Metrics in docs/operations.md.',
    );
    expectNone(
      told.filter((name) => /_/.test(name) && !made.includes(name)).map((name) => `${name} is not measured`),
      'take its line out of docs/operations.md.',
    );
  });

  it('list every schedule, with its time and what it does', () => {
    const made = sources
      .filter(({ path }) => path.startsWith('libs/') && !path.endsWith('.spec.ts'))
      .flatMap(({ text }) => [...text.matchAll(/defineSchedule\(\{([\s\S]+?)run:/g)])
      .map((match) => {
        const value = (name: string): string => new RegExp(`${name}: '([^']+)'`).exec(match[1] ?? '')?.[1] ?? '';
        const zone = value('timeZone') ? `, ${value('timeZone')}` : '';
        return `| \`${value('name')}\` | \`${value('cron')}\`${zone} | ${value('does')} |`;
      });
    const told = [...operations.matchAll(/^\| `[a-z]+\.[a-z-]+` \| .+$/gm)].map((match) => match[0]);
    expectNone(
      made.filter((row) => !told.includes(row)),
      'put this line under Schedules in docs/operations.md.',
    );
    expectNone(
      told.filter((row) => !made.includes(row)),
      'take this line out of docs/operations.md.',
    );
  });

  it('point only to what is there', () => {
    const offences = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)|src(?:set)?="(?!https?:)([^"]+)"/g)]
        .map((match) => match[1] ?? match[2] ?? '')
        .filter((link) => !existsSync(join(root, dirname(path), link)))
        .map((link) => `${path} points to ${link}`),
    );
    expectNone(offences, 'mend the link.');
  });

  it('number the decisions without a gap, each in the list', () => {
    const list = pages.find(({ path }) => path === 'docs/decisions/README.md')?.text ?? '';
    const names = pages.flatMap(({ path }) => /^docs\/decisions\/(\d{4}-.+)$/.exec(path)?.[1] ?? []).sort();
    const offences = names.filter((name, at) => !name.startsWith(String(at + 1).padStart(4, '0')) || !list.includes(`(${name})`));
    expectNone(offences, 'name it NNNN-what-was-decided.md with the next number, and add it to docs/decisions/README.md.');
  });
});
