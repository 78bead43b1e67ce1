import { setTimeout as sleep } from 'node:timers/promises';
import { Items, Seats } from '#inventory';
import { Organizations, People, Users } from '#organization';
import { systemActor } from '#platform';
import type { TestApi } from '../harness/api.js';
import { ApiClient } from '../harness/api-client.js';
import { AppProcess } from '../harness/app-process.js';

const EMAIL = 'operator@fleet.example';
const PASSWORD = 'nine barges under the bridge';

/** An organisation with devices in stock, each with a seat of one license, so that letting one go has an effect to count. */
export interface Fleet {
  organizationId: string;
  itemIds: string[];
  licenseId: string;
}

export async function furnishFleet(api: Pick<TestApi, 'get'>, size: number): Promise<Fleet> {
  const organization = await api.get(Organizations).create({ name: 'Fleet', baseCurrency: 'EUR' });
  const actor = systemActor(organization.id, 'faults');
  await api.get(People).add(actor, { name: 'Otto' });
  await api.get(Users).add(actor, { email: EMAIL, password: PASSWORD, name: 'Otto', roles: ['administrator'] });
  const assets = Array.from({ length: size }, (_unused, at) => ({
    kind: 'asset' as const,
    domain: 'it' as const,
    name: `Device ${at}`,
    state: 'in_stock',
  }));
  const made = await api.get(Items).createMany(actor, assets);
  const itemIds = made.map((outcome) => {
    if (outcome.outcome === 'refused') throw new Error(outcome.reason);
    return outcome.id;
  });
  const license = await api
    .get(Items)
    .create(actor, { kind: 'license', domain: 'it', name: 'Agent', state: 'active', license: { quantity: size } });
  await api.get(Seats).assignMany(
    actor,
    license.id,
    itemIds.map((id) => ({ kind: 'item' as const, id })),
  );
  return { organizationId: organization.id, itemIds, licenseId: license.id };
}

/** The built application in processes that can be killed and come back, at one address. */
export class Deployment {
  private readonly running = new Map<'api' | 'worker', AppProcess>();
  private port = '0';
  address = '';

  constructor(private readonly settings: Readonly<Record<string, string>>) {}

  async start(app: 'api' | 'worker'): Promise<void> {
    const started = AppProcess.launch(app, { ...this.settings, PORT: this.port, REQUESTS_PER_MINUTE: '1000000' });
    this.running.set(app, started);
    if (app === 'worker') return;
    this.address = await started.address();
    this.port = new URL(this.address).port;
  }

  async kill(app: 'api' | 'worker'): Promise<void> {
    await this.running.get(app)?.stop('SIGKILL');
  }

  async stop(): Promise<void> {
    for (const app of this.running.values()) await app.stop();
  }
}

/**
 * Lets every device go, a few at a time, as a client does that gives up on nothing: whatever comes between, it sends the same
 * request with the same key again until it is answered.
 * @returns how many answers were refusals other than "not now"
 */
export async function decommissionAll({ itemIds }: Fleet, addressOf: () => string, clients = 8): Promise<string[]> {
  const waiting = [...itemIds];
  const refused: string[] = [];
  const work = async (): Promise<void> => {
    let client = await signedIn(addressOf);
    for (let id = waiting.pop(); id; id = waiting.pop()) {
      for (;;) {
        const answer = await client
          .post<{ code?: string }>(
            `/items/${id}/transitions`,
            { verb: 'decommission', answers: { reason: 'Too old' } },
            { 'idempotency-key': `decommission-${id}` },
          )
          .catch(() => undefined);
        if (answer && answer.status < 300) break;
        if (answer && answer.status < 500 && answer.body.code !== 'request_in_flight') {
          refused.push(`${answer.status} ${answer.body.code}`);
          break;
        }
        await sleep(50);
        if (client.address !== addressOf()) client = await signedIn(addressOf);
      }
    }
  };
  await Promise.all(Array.from({ length: clients }, work));
  return refused;
}

async function signedIn(addressOf: () => string): Promise<ApiClient> {
  for (;;) {
    try {
      return await new ApiClient(addressOf()).signIn(EMAIL, PASSWORD);
    } catch {
      await sleep(100);
    }
  }
}
