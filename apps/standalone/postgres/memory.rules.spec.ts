import { memorySettings } from './memory.rules.js';

const GIGABYTE = 1024 ** 3;

describe('The embedded PostgreSQL', () => {
  test.each([
    [0.5, '128MB', '1GB'],
    [4, '512MB', '1GB'],
    [16, '2048MB', '2GB'],
    [256, '4096MB', '2GB'],
  ])('keeps, of %p GB of memory, %s for its cache and %s for its log', (gigabytes, cache, log) => {
    expect(memorySettings(gigabytes * GIGABYTE)).toMatchObject({ shared_buffers: cache, max_wal_size: log });
  });
});
