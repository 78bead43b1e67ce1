const MEGABYTE = 1024 * 1024;
const SMALLEST_CACHE = 128;
const LARGEST_CACHE = 4_096;

/**
 * What PostgreSQL may keep in memory on a machine of so many bytes, which it shares with the application and its owner's other
 * programs: a share that a browser beside it does not miss, and taken only as far as there is data to fill it.
 *
 * The log between two checkpoints may grow with the cache: a page is written into it as a whole once after each checkpoint, so
 * that frequent ones make a bulk load write everything many times over. It stays well within what can be read again after a crash
 * before the start gives up.
 */
export function memorySettings(bytes: number): Readonly<Record<string, string>> {
  const cache = Math.min(LARGEST_CACHE, Math.max(SMALLEST_CACHE, Math.floor(bytes / 8 / MEGABYTE)));
  return {
    shared_buffers: `${cache}MB`,
    effective_cache_size: `${Math.max(4 * SMALLEST_CACHE, Math.floor(bytes / 2 / MEGABYTE))}MB`,
    max_wal_size: cache >= 1_024 ? '2GB' : '1GB',
  };
}
