import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from 'dockerfile-utils';
import { APP_ROLE, settings } from '#platform';
import { expectNone, fileAt, root } from './architecture/tree.js';

const dockerfile = textOf('docker/Dockerfile');
const compose = textOf('docker/compose.yml');
const servers = ['api', 'migrate', 'worker'];

describe('The Dockerfile', () => {
  it('is one that the builder accepts, without a warning', () => {
    const offences = validate(dockerfile).map(({ range, message }) => `docker/Dockerfile:${range.start.line + 1} ${message}`);
    expectNone(offences, 'follow the message; `npx dockerfile-utils lint docker/Dockerfile` says the same.');
  });

  it('builds on Node 24 and on nothing that the last build may not have had', () => {
    const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map((match) => match[1]);
    const stages = [...dockerfile.matchAll(/^FROM \S+ AS (\S+)/gm)].map((match) => match[1]);
    expectNone(
      bases.filter((base) => base !== 'node:24-slim' && !stages.includes(base)).map((base) => `FROM ${base}`),
      'start every stage from node:24-slim or from an earlier stage.',
    );
  });

  it('runs as a user who is not root, with a health check, in both images', () => {
    expect(stage('server')).toMatch(/^USER node$/m);
    expect(stage('api')).toMatch(/^FROM server AS api$/m);
    expect(stage('worker')).toMatch(/^FROM server AS worker$/m);
    for (const name of ['api', 'worker']) expect(stage(name)).toMatch(/^HEALTHCHECK .*CMD \["node", "healthcheck.mjs"\]$/m);
    expect(dockerfile).not.toMatch(/curl|wget/);
  });

  it('starts programs that the build makes', () => {
    const programs = [...`${dockerfile}\n${compose}`.matchAll(/dist\/(apps\/[\w/-]+)\.js/g)].map((match) => `${match[1]}.ts`);
    expect(programs).toContain('apps/api/main.ts');
    expectNone(
      programs.filter((path) => !fileAt(path)),
      'start a file that is in apps/.',
    );
  });

  it('copies only what .dockerignore lets through', () => {
    const allowed = [...textOf('.dockerignore').matchAll(/^!(.+)$/gm)].map((match) => match[1]);
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap((match) => match[1]?.split(' ') ?? []);
    expectNone(
      copied.filter((path) => path !== '.' && !allowed.includes(path)),
      'add the file to .dockerignore with an exclamation mark.',
    );
    expectNone(
      allowed.filter((path) => path !== undefined && !exists(path)).map((path) => `.dockerignore lets ${path} through`),
      'take out the line: there is no such file.',
    );
  });
});

describe('The compose file', () => {
  it('has nothing that the linter minds', () => {
    const lint = ['node_modules/dclint/bin/dclint.cjs', 'docker/compose.yml', '--max-warnings', '0'];
    const { status, stdout } = spawnSync(process.execPath, lint, { cwd: root, encoding: 'utf8' });
    expectNone(status === 0 ? [] : [stdout], 'run `npx dclint docker --fix` and look at what it did.');
  });

  it('sets only what the configuration knows', () => {
    const known = new Set(Object.values(settings).flatMap(({ env }) => [env, `${env}_FILE`]));
    const used = [...`${dockerfile}\n${compose}`.matchAll(/^\s+([A-Z][A-Z_]+)(?::|=)|^ENV ([A-Z_]+)=/gm)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    const ofOthers = ['NODE_ENV', 'NODE_OPTIONS', 'POSTGRES_USER', 'POSTGRES_PASSWORD_FILE'];
    expect(used).toContain('DATABASE_URL_FILE');
    expectNone(
      used.filter((name) => !known.has(name) && !ofOthers.includes(name)),
      'use a setting of libs/platform/config.ts.',
    );
  });

  it('holds no secret: each comes from a file that docker/secrets.sh makes', () => {
    const secret = Object.values(settings).flatMap((setting) => ('secret' in setting ? [setting.env] : []));
    const made = [...textOf('docker/secrets.sh').matchAll(/^secret (\w+) /gm)].map((match) => match[1]);
    const read = [...compose.matchAll(/file: \.\/secrets\/(\w+)$/gm)].map((match) => match[1]);
    expectNone(
      secret.filter((name) => new RegExp(`^\\s+${name}:`, 'm').test(compose)).map((name) => `${name} has a value`),
      'set <NAME>_FILE to a file below /run/secrets.',
    );
    expect(read.sort()).toEqual(made.sort());
    expect(textOf('.gitignore')).toMatch(/^docker\/secrets\/$/m);
  });

  it('makes the role that the migrations grant to, without a right of its own', () => {
    const rights = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD';
    expect(textOf('docker/postgres/roles.sh')).toContain(`CREATE ROLE ${APP_ROLE} ${rights}`);
    expect(textOf('docker/secrets.sh')).toContain(`postgres://${APP_ROLE}:`);
  });

  it('starts two of each server once the migrations are done', () => {
    for (const name of ['api', 'worker']) {
      expect(service(name)).toMatch(/replicas: 2/);
      expect(service(name)).toMatch(/<<: \*server/);
    }
    expect(compose).toMatch(/&server[\s\S]+migrate:\n\s+condition: service_completed_successfully[\s\S]+&settings/);
    expect(service('migrate')).toMatch(/DATABASE_OWNER_URL_FILE/);
    expect(service('migrate')).toMatch(/restart: 'no'/);
    for (const name of servers) expect(service(name)).not.toMatch(/superuser_password|privileged/);
    for (const name of ['api', 'worker']) expect(service(name)).not.toMatch(/owner/);
  });
});

describe('The shell scripts', () => {
  it('can be run and are whole', () => {
    const scripts = ['docker/secrets.sh', 'docker/postgres/roles.sh', '.ci/run'];
    expectNone(
      scripts.filter((path) => (statSync(join(root, path)).mode & 0o111) === 0),
      'chmod +x the file.',
    );
    const broken = scripts.map((path) => spawnSync('bash', ['-n', join(root, path)], { encoding: 'utf8' }).stderr);
    expectNone(broken.filter(Boolean), 'mend the syntax.');
  });
});

function textOf(path: string): string {
  const file = fileAt(path);
  if (!file) throw new Error(`${path} is missing.`);
  return file.text;
}

function exists(path: string): boolean {
  return statSync(join(root, path), { throwIfNoEntry: false }) !== undefined;
}

/** The instructions of one build stage. */
function stage(name: string): string {
  return dockerfile.split(/^(?=FROM )/m).find((part) => new RegExp(`^FROM \\S+ AS ${name}$`, 'm').test(part)) ?? '';
}

/** The lines of one service. */
function service(name: string): string {
  const services = /^services:\n([\s\S]+?)^\w/m.exec(compose)?.[1] ?? '';
  return services.split(/^(?= {2}\w)/m).find((part) => part.startsWith(`  ${name}:`)) ?? '';
}
