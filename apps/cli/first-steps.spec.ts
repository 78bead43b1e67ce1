import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../test/architecture/tree.js';
import { useDatabase } from '../../test/harness/index.js';

describe('The first steps of an installation, from the command line', () => {
  const db = useDatabase();

  const qm = (words: string[], input = ''): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, [join(root, 'dist/apps/cli/main.js'), ...words], {
      env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: db.appUrl, REDIS_URL: '', SECRET_KEY: 'k'.repeat(32) },
      encoding: 'utf8',
      input,
    });
  const ana = ['user', 'add', '--email', 'ana@acme.example', '--name', 'Ana Acme', '--role', 'administrator'];

  it('need an organisation before a user', () => {
    expect(qm(ana, 'correct-horse-battery')).toMatchObject({ status: 1, stderr: 'qm: There is no organisation yet.\n' });
  });

  it('refuse a currency that does not exist', () => {
    const { status, stderr } = qm(['organization', 'add', '--name', 'Acme', '--currency', 'XXQ']);
    expect([status, stderr]).toEqual([1, 'qm: XXQ is no ISO 4217 currency.\n']);
  });

  it('found the organisation and let its administrator sign in', async () => {
    expect(qm(['organization', 'add', '--name', 'Acme', '--currency', 'EUR']).status).toBe(0);
    expect(qm(ana, 'correct-horse-battery').stdout).toBe('ana@acme.example may sign in as administrator.\n');
    expect(await db.inspect('SELECT role FROM role_grants')).toEqual([{ role: 'administrator' }]);
  });

  it('leave everything in order', () => {
    const { status, stdout } = qm(['--json', 'doctor']);
    expect(status).toBe(0);
    const { findings }: { findings: Array<{ state: string }> } = JSON.parse(stdout);
    expect(findings.map(({ state }) => state)).toEqual(Array(findings.length).fill('well'));
  });

  it('say which words of a call are missing, and end with 2', () => {
    expect(qm(['organization', 'add', '--name', 'Acme']).status).toBe(2);
  });
});
