import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { newId } from '#platform';
import { eventually, FakeClock, useDatabase } from '../../../test/harness/index.js';
import { type MessagingProcess, startMessaging } from '../../../test/messaging/messaging-process.js';
import { clerk } from '../../../test/messaging/notes.js';
import { defineSchedule, OrganizationDirectory, type ScheduleContext, Schedules } from './schedule.js';
import { ScheduleDesk } from './schedule-desk.js';

const organizations = [newId(), newId(), newId()];
const runs: string[] = [];
const work: { run: (context: ScheduleContext) => Promise<void> } = { run: async () => undefined };

@Injectable()
class TestSchedules extends Schedules {
  override readonly schedules = [
    defineSchedule({
      name: 'test.wake-up',
      does: 'Wakes everybody up',
      cron: '30 2 * * *',
      timeZone: 'Europe/Berlin',
      run: async (context) => {
        runs.push(context.dueAt.toISOString());
        await work.run(context);
      },
    }),
  ];
}

@Injectable()
class TestDirectory extends OrganizationDirectory {
  override organizationIds(): Promise<string[]> {
    return Promise.resolve(organizations);
  }
}

describe('A schedule in the hands of several workers', () => {
  const open: MessagingProcess[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((one) => one.close()));
  });
  const db = useDatabase();
  const actor = clerk();
  let clock: FakeClock;
  const start = async (): Promise<MessagingProcess> => {
    const started = await startMessaging({ db, clock, providers: [TestSchedules, TestDirectory] });
    open.push(started);
    await eventually(async () => expect((await desk(started).find('test.wake-up')).nextDueAt).not.toBeNull());
    return started;
  };
  const desk = (worker: MessagingProcess): ScheduleDesk => worker.get(ScheduleDesk);
  const lastOutcome = async (worker: MessagingProcess) => (await desk(worker).find('test.wake-up')).lastOutcome;

  beforeEach(async () => {
    clock = new FakeClock('2026-03-27T12:00:00Z');
    runs.length = 0;
    work.run = async () => undefined;
    await db.inspect('TRUNCATE schedules');
  });

  it('runs once each day, also on the day on which its hour does not exist', async () => {
    const [worker] = await Promise.all([start(), start(), start()]);
    await sleep(150);
    expect(runs).toEqual([]);
    for (const [moment, expected, next] of [
      ['2026-03-28T01:30:00Z', '2026-03-28T01:30:00.000Z', '2026-03-29T01:00:00Z'],
      ['2026-03-29T01:05:00Z', '2026-03-29T01:00:00.000Z', '2026-03-30T00:30:00Z'],
      ['2026-03-30T00:30:30Z', '2026-03-30T00:30:00.000Z', '2026-03-31T00:30:00Z'],
    ] as const) {
      clock.set(moment);
      await eventually(() => expect(runs.at(-1)).toBe(expected));
      // The next time is the first one after the end of the run.
      await eventually(async () => expect((await desk(worker).find('test.wake-up')).nextDueAt).toEqual(new Date(next)));
      await sleep(100);
    }
    expect(runs.length).toBe(3);
  });

  it('does not make up for what was missed', async () => {
    const worker = await start();
    clock.set('2026-04-20T12:00:00Z');
    await eventually(() => expect(runs).toEqual(['2026-03-28T01:30:00.000Z']));
    await eventually(async () =>
      expect((await desk(worker).find('test.wake-up')).nextDueAt?.toISOString()).toBe('2026-04-21T00:30:00.000Z'),
    );
  });

  it('rests while it is paused, and goes on from now', async () => {
    const worker = await start();
    const { version } = await desk(worker).find('test.wake-up');
    const paused = await desk(worker).change(actor, 'test.wake-up', version, true);
    expect(paused.paused).toBe(true);
    await expect(desk(worker).change(actor, 'test.wake-up', version, false)).rejects.toMatchObject({ code: 'version_stale' });
    clock.set('2026-03-28T12:00:00Z');
    await sleep(150);
    expect(runs).toEqual([]);
    const resumed = await desk(worker).change(actor, 'test.wake-up', paused.version, false);
    expect(resumed.nextDueAt?.toISOString()).toBe('2026-03-29T01:00:00.000Z');
    clock.set('2026-03-29T02:00:00Z');
    await eventually(() => expect(runs).toEqual(['2026-03-29T01:00:00.000Z']));
  });

  it('runs when a person asks, also while it is paused', async () => {
    const worker = await start();
    await desk(worker).change(actor, 'test.wake-up', 1, true);
    await desk(worker).requestRun(actor, 'test.wake-up');
    await eventually(async () => expect(await lastOutcome(worker)).toBe('succeeded'));
    await sleep(100);
    expect(runs).toEqual(['2026-03-27T12:00:00.000Z']);
    await expect(desk(worker).requestRun(actor, 'test.unknown')).rejects.toMatchObject({ code: 'not_found' });
  });

  it('reaches each organisation, even when one fails', async () => {
    const reached: string[] = [];
    work.run = (context) =>
      context.forEachOrganization(async ({ organizationId, name }) => {
        reached.push(organizationId);
        expect(name).toBe('test.wake-up');
        if (organizationId === organizations[1]) throw new Error('nobody there');
      });
    const worker = await start();
    await desk(worker).requestRun(actor, 'test.wake-up');
    await eventually(async () => expect(await lastOutcome(worker)).toBe('failed'));
    expect(reached).toEqual(organizations);
    expect((await desk(worker).find('test.wake-up')).lastError).toBe('nobody there');
  });

  it('that is broken off by a stopping process is run by another', async () => {
    const first = await start();
    work.run = ({ signal }) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve());
      });
    clock.set('2026-03-28T01:30:00Z');
    await eventually(() => expect(runs.length).toBe(1));
    open.splice(open.indexOf(first), 1);
    await first.close();
    work.run = async () => undefined;
    const second = await start();
    await eventually(async () => expect(await lastOutcome(second)).toBe('succeeded'));
    expect(runs).toEqual(['2026-03-28T01:30:00.000Z', '2026-03-28T01:30:00.000Z']);
  });

  it('of a worker that fell silent is run by another once the lease is over', async () => {
    const first = await start();
    let stuck = true;
    work.run = ({ signal }) =>
      stuck ? new Promise((resolve) => signal.addEventListener('abort', () => resolve())) : Promise.resolve();
    clock.set('2026-03-28T01:30:00Z');
    await eventually(() => expect(runs.length).toBe(1));
    stuck = false;
    clock.advance({ seconds: 21 });
    await eventually(async () => expect(await lastOutcome(first)).toBe('succeeded'));
    expect(runs.length).toBe(2);
  });
});
