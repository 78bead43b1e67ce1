import { newId, systemActor } from '#platform';
import { useDatabase } from '../../../test/harness/index.js';

const whoAsks = `SELECT pg_backend_pid() AS process, current_setting('app.organization_id') AS tenant, $1::integer AS number`;

interface Answer {
  process: number;
  tenant: string;
  number: number;
}

describe('Reads by key that are asked for at once', () => {
  const test = useDatabase();
  const organizations = [systemActor(newId(), 'test'), systemActor(newId(), 'test')] as const;

  const ask = (of: number, number: number | string): Promise<Answer[]> =>
    test.database.reading(organizations[of % 2] ?? organizations[0], () =>
      test.database.lookUp<Answer>('test.who-asks', whoAsks, [number]),
    );

  it('share a connection with those of their organisation alone, and each gets its own answer', async () => {
    const answers = (await Promise.all(Array.from({ length: 12 }, (_unused, number) => ask(number, number)))).flat();
    expect(answers.map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_unused, number) => number));
    expect(answers.map(({ tenant }) => tenant)).toEqual(
      answers.map((_unused, number) => organizations[number % 2]?.organizationId),
    );
    expect(new Set(answers.map(({ process }) => process)).size).toBe(2);
  });

  it('are refused one by one: what is wrong with one leaves the others alone', async () => {
    const [good, bad, after] = await Promise.allSettled([ask(0, 1), ask(0, 'no number'), ask(0, 3)]);
    expect([good.status, bad.status, after.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('outlive a connection that breaks: those under way are refused, the next are answered', async () => {
    const [[{ process = 0 } = {}]] = await Promise.all([ask(0, 1)]);
    await test.inspect('SELECT pg_terminate_backend($1)', [process]);
    const outcomes = await Promise.allSettled([ask(0, 2), ask(0, 3)]);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'database_unavailable' });
    expect(await ask(0, 4)).toMatchObject([{ number: 4 }]);
  });

  it('see what the open transaction wrote, where they are asked for in one', async () => {
    const [actor] = organizations;
    const seen = await test.database.transaction(actor, async () => {
      const [{ process = 0 } = {}] = await test.database.query<Answer>(whoAsks, [0]);
      const [answer] = await test.database.lookUp<Answer>('test.who-asks', whoAsks, [1]);
      return answer?.process === process;
    });
    expect(seen).toBe(true);
  });
});
