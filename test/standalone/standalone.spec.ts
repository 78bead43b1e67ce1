import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiClient } from '../harness/api-client.js';
import { AppProcess } from '../harness/app-process.js';
import { eventually } from '../harness/index.js';

interface SignIn {
  email: string;
  password: string;
}

/** The tests of this file are one story, in their order, on one data folder. */
describe('the embedded profile', () => {
  let folder: string;
  let profile: AppProcess;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'quartermaster-standalone-'));
    await chmod(folder, 0o711);
    profile = launch();
    await profile.address();
  }, 400_000);
  afterAll(async () => {
    await profile.stop('SIGTERM');
    await rm(folder, { recursive: true, force: true });
  });

  const launch = (settings: Record<string, string> = {}): AppProcess =>
    AppProcess.launch('standalone', { DATA_DIR: folder, PORT: '0', ...settings });
  const startAgain = async (): Promise<string> => {
    profile = launch();
    return profile.address();
  };
  const administrator = async (): Promise<SignIn> => {
    const lines = await readFile(join(folder, 'demo-sign-ins.txt'), 'utf8');
    const [email, password] =
      lines
        .split('\n')
        .find((line) => line.includes('@') && line.includes('administrator'))
        ?.split(/\s+/) ?? [];
    if (!email || !password) throw new Error(`No administrator in:\n${lines}`);
    return { email, password };
  };
  const signIn = async (): Promise<ApiClient> => {
    const { email, password } = await administrator();
    return new ApiClient(await profile.address()).signIn(email, password);
  };
  const tags = async (): Promise<string[]> => {
    const { body } = await (await signIn()).get<{ data: Array<{ tag: string }> }>('/items?limit=50&sort=tag');
    return body.data.map(({ tag }) => tag);
  };

  it('keeps the demo sign-ins readable for their owner alone, and shows them', async () => {
    const { mode } = await stat(join(folder, 'demo-sign-ins.txt'));
    expect(mode & 0o777).toBe(0o600);
    const { email, password } = await administrator();
    expect(profile.output).toContain(email);
    expect(profile.output).toContain(password);
  });

  it('lets them in, to an organisation full of things', async () => {
    expect((await tags()).length).toBe(50);
  });

  it('is refused a data folder that is in use, in one line', async () => {
    const { code, errors } = await launch().end();
    expect(code).toBe(1);
    expect(errors).toMatch(/^.* is in use by another process \(\d+\)\.\n$/);
  });

  it('is refused a port that is taken, in one line', async () => {
    const other = await mkdtemp(join(tmpdir(), 'quartermaster-standalone-'));
    const { port } = new URL(await profile.address());
    const { code, errors } = await launch({ DATA_DIR: other, PORT: port }).end();
    await rm(other, { recursive: true, force: true });
    expect(code).toBe(1);
    expect(errors).toBe(`Port ${port} on 127.0.0.1 is taken by another program: stop it, or choose another with PORT=…\n`);
  });

  it('is refused settings that make no sense, in one line', async () => {
    const { code, errors } = await launch({ PORT: 'seven' }).end();
    expect(code).toBe(1);
    expect(errors).toMatch(/^.*PORT must be a whole number from 0 to 65535\n$/);
  });

  it('stops cleanly on SIGTERM, the database with it, and starts again on the same data and sign-ins', async () => {
    const before = await tags();
    const { code, errors } = await profile.stop('SIGTERM');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false);
    await startAgain();
    expect(await tags()).toEqual(before);
  });

  it('starts again after it was killed, with nothing lost', async () => {
    const before = await tags();
    await profile.stop('SIGKILL');
    await startAgain();
    expect(await tags()).toEqual(before);
  });

  it('stops cleanly on Ctrl-C while it is still starting', async () => {
    await profile.stop('SIGTERM');
    profile = launch();
    await eventually(() => expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(true));
    const { code, errors } = await profile.stop('SIGINT');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false);
    await startAgain();
  });
});
