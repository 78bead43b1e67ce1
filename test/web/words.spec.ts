import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../architecture/tree.js';

const source = join(root, 'apps/web/src');
const folders = readdirSync(source).filter((folder) => existsSync(join(source, folder, 'words.en.ts')));

/** All texts of a file by their path: `titles.people`. */
async function textsOf(folder: string, language: string): Promise<Map<string, string>> {
  const file: { words?: object } = await import(pathToFileURL(join(source, folder, `words.${language}.ts`)).href);
  return new Map(flatten(file.words ?? {}));
}

function flatten(words: object, path = ''): Array<[string, string]> {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[`${path}${name}`, value]];
    return typeof value === 'object' && value !== null ? flatten(value, `${path}${name}.`) : [];
  });
}

const blanks = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort();

describe('The texts of the web application', () => {
  it.each(folders)('are the same in both languages in the folder %s', async (folder) => {
    const [english, german] = [await textsOf(folder, 'en'), await textsOf(folder, 'de')];
    expect([...german.keys()].sort()).toEqual([...english.keys()].sort());
    const empty = [...german].filter(([, text]) => text.trim() === '').map(([key]) => key);
    expect(empty).toEqual([]);
  });

  it.each(folders)('leave the same blanks to be filled in the folder %s', async (folder) => {
    const german = await textsOf(folder, 'de');
    const differing = [...(await textsOf(folder, 'en'))]
      // One of a thing may be said in words: "one row".
      .filter(([key]) => !key.endsWith('_one'))
      .filter(([key, text]) => blanks(text).join() !== blanks(german.get(key) ?? '').join())
      .map(([key]) => key);
    expect(differing).toEqual([]);
  });

  it('know the plural wherever they know the singular', async () => {
    const lonely = await Promise.all(
      folders.flatMap((folder) =>
        ['en', 'de'].map(async (language) => {
          const keys = new Set((await textsOf(folder, language)).keys());
          return [...keys].filter((key) => key.endsWith('_one') && !keys.has(key.replace(/_one$/, '_other')));
        }),
      ),
    );
    expect(lonely.flat()).toEqual([]);
  });
});
