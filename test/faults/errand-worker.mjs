// A worker in a process of its own that carries out errands and kills itself where it is told to: KILL_AT names the place, KILL_AFTER says
// how often it has to come by there.
import { Global, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AutomationRegistry, LifecycleModule, StepAttempts, StepPacks } from '#lifecycle';
import { MessagingModule, MessagingWorkerModule, QueueFactory } from '#messaging';
import { Notifications, Organizations, organizationEntities, Records, Teams, WorkingCalendars } from '#organization';
import { AuditTrail, Config, Database, Log, PlatformModule } from '#platform';
import { WorkCarrier } from '../../dist/libs/messaging/queues/work-queue.js';

const { APP_URL, REDIS, PREFIX, KILL_AT, KILL_AFTER = '1' } = process.env;
let passed = 0;

/** The process ends here, as if its power were cut, if it is to. */
function at(place) {
  if (place === KILL_AT && ++passed >= Number(KILL_AFTER)) process.kill(process.pid, 'SIGKILL');
}

/** Comes by `before` and `after` on each call of a method. */
function watch(type, method, { before, after }) {
  const own = type.prototype[method];
  type.prototype[method] = async function watched(...given) {
    if (before) at(before);
    const answer = await own.apply(this, given);
    if (after) at(after);
    return answer;
  };
}

const transaction = Database.prototype.transaction;
Database.prototype.transaction = async function watched(tenant, work) {
  const answer = await transaction.call(this, tenant, async () => {
    const done = await work();
    at('before commit');
    return done;
  });
  at('after commit');
  return answer;
};
watch(StepPacks, 'claim', { after: 'after claim' });
watch(StepAttempts, 'claim', { after: 'after claim' });
watch(QueueFactory, 'add', { before: 'before queue add', after: 'after queue add' });
watch(WorkCarrier, 'carry', { before: 'before handler', after: 'before acknowledge' });

class Telling {}
const told = [Notifications, Records, Organizations, Teams, WorkingCalendars];
Global()(Telling);
Module({ providers: told, exports: told })(Telling);

class Worker {}
const config = Config.read({}, { databaseUrl: APP_URL, redisUrl: REDIS || undefined, queuePrefix: PREFIX, databasePoolSize: 8 });
Module({
  imports: [
    PlatformModule.with({ config, log: new Log('silent'), entities: organizationEntities, applicationName: 'errand worker' }),
    MessagingModule.with({ pollMilliseconds: 50, leaseMilliseconds: 4_000 }),
    MessagingWorkerModule,
    Telling,
    LifecycleModule,
  ],
})(Worker);

const app = await NestFactory.createApplicationContext(Worker, { logger: false, abortOnError: false });
const audit = app.get(AuditTrail, { strict: false });
app.get(AutomationRegistry, { strict: false }).register({
  name: 'act',
  meaning: 'Does something',
  run: async (actor, { subjectId, step }) => {
    at('before effect');
    await audit.record(actor, { action: 'errand.acted', subjectKind: 'errand', subjectId, after: { name: step } });
    at('after effect');
    return { number: 42 };
  },
});
process.stdout.write('at work\n');
