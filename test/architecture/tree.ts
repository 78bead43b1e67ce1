import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The libs from left to right: each imports only from its left. Not all of them are built yet. */
export const order = [
  'platform',
  'messaging',
  'organization',
  'catalog',
  'lifecycle',
  'inventory',
  'spend',
  'procurement',
  'billing',
  'value',
  'exchange',
];

/** A text file of the repository, its path relative to the root with forward slashes. */
export interface TextFile {
  path: string;
  text: string;
}

export interface Import {
  specifier: string;
  line: number;
}

const notOurs = new Set(['node_modules', 'dist', 'coverage', 'screenshots', '.git', '.data']);
const textual = /(\.(ts|tsx|mts|mjs|js|json|md|yml|yaml|css|html|svg|csv|sql|sh)|ignore|Dockerfile|\.npmrc|\.swcrc|\/run)$/;

/** Every text file that people of this project wrote, read once. */
export const tree: TextFile[] = walk('');

export const sources = tree.filter(({ path }) => /\.(ts|tsx|mts)$/.test(path) && !/\.gen\.ts$|\.d\.ts$/.test(path));

export function fileAt(path: string): TextFile | undefined {
  return tree.find((file) => file.path === path);
}

export function entriesOf(folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
  } catch {
    return [];
  }
}

/** `platform` for `libs/platform/clock.ts`. */
export function libOf(path: string): string | undefined {
  return /^libs\/([^/]+)\//.exec(path)?.[1];
}

export function isTest(path: string): boolean {
  return /\.spec\.tsx?$/.test(path) || /^(test|bench)\//.test(path);
}

const parsed = new Map<string, ts.SourceFile>();

export function parse({ path, text }: TextFile): ts.SourceFile {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = parsed.get(path) ?? ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  parsed.set(path, source);
  return source;
}

/** What a file imports or re-exports, statically or dynamically. */
export function importsOf(file: TextFile): Import[] {
  const { importedFiles } = ts.preProcessFile(file.text, true, true);
  return importedFiles.map(({ fileName, pos }) => ({ specifier: fileName, line: lineAt(file.text, pos) }));
}

/** `libs/platform/ids.ts` for `./ids.js` in `libs/platform/clock.ts`. */
export function target(from: string, specifier: string): string {
  return posix
    .join(posix.dirname(from), specifier)
    .replace(/\.js$/, '.ts')
    .replace(/\.jsx$/, '.tsx');
}

/** The place, `path:line`, of every node of a file that `matches`. */
export function findNodes(file: TextFile, matches: (node: ts.Node) => boolean): string[] {
  const source = parse(file);
  const places: string[] = [];
  const visit = (node: ts.Node): void => {
    if (matches(node)) places.push(`${file.path}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return places;
}

export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

/** Places of a pattern in a file's text, comments included. */
export function findText({ path, text }: TextFile, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => `${path}:${lineAt(text, match.index)} ${match[0].trim()}`);
}

/** Fails with every offence in a line and the way to mend them all. */
export function expectNone(offences: readonly string[], fix: string): void {
  if (offences.length > 0) throw new Error(`${offences.length} found:\n  ${offences.join('\n  ')}\nFix: ${fix}`);
}

function walk(folder: string): TextFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (notOurs.has(entry.name)) return [];
    if (entry.isDirectory()) return walk(path);
    return entry.isFile() && textual.test(path) ? [{ path, text: readFileSync(join(root, path), 'utf8') }] : [];
  });
}
