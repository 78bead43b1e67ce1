export { ApiClient, type ApiResponse } from './api-client.js';
export { type TestDatabase, type TestDatabaseOptions, useDatabase } from './database.js';
export { eventually } from './eventually.js';
export { FakeClock } from './fake-clock.js';
export { MailServer, type ReceivedMail } from './mail-server.js';
export { findRedisServer, type OwnRedis, startRedis } from './redis.mjs';
export { type QueueBackend, queueBackends, type TestServers, testServers } from './servers.js';
