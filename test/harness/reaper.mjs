import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lives as long as the run of the tests, whatever ends that: its standard input closes with the process that started it.
 * Then it ends the servers that the run left behind, and removes their folder, its one argument.
 */
const [folder] = process.argv.slice(2);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
process.stdin.resume();
process.stdin.on('close', () => {
  end(join(folder, 'postgres/postmaster.pid'));
  end(join(folder, 'redis/redis.pid'));
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

function end(pidFile) {
  try {
    const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
    if (pid > 1) process.kill(pid, 'SIGINT');
  } catch {
    // It ended in good order and took its file with it.
  }
}
