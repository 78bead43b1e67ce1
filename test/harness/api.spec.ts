import { useApi } from './api.js';
import { queueBackends, useDatabase } from './index.js';

describe.each(queueBackends)('the whole application under test, with its queues on $name', ({ redisUrl }) => {
  const db = useDatabase();
  const api = useApi({ at: db, redisUrl, withWorker: true });

  it('answers over HTTP', async () => {
    const { status, body } = await api.client().get('//health/ready');
    expect({ status, body }).toEqual({ status: 200, body: { status: 'ready' } });
  });

  it('knows nobody who has not signed in', async () => {
    const { status, body } = await api.client().get<{ code: string }>('/tasks');
    expect({ status, code: body.code }).toEqual({ status: 401, code: 'not_signed_in' });
  });
});
