import { readFileSync } from 'node:fs';
import { Clock } from '#platform';
import { eventually, queueBackends } from '../harness/index.js';
import { useWorld } from '../harness/world.js';
import { importTwice, ownFiles, realFiles, realFilesAreHere, referenceRates } from './files.js';
import { Narrator } from './narrator.js';
import { ok, Teller } from './teller.js';

interface Amount {
  amountMinor: string;
  currency: string;
}
interface ItemSpend {
  total: Amount;
  behind: boolean;
  months: Array<{ month: string; amount: Amount }>;
}
interface SpendMonths {
  total: Amount;
  behind: boolean;
}
interface EntryPage {
  data: Array<{ kind: string; amount: Amount; baseAmount: Amount }>;
  next: string | null;
}

const narrator = Narrator.fromEnvironment();
const DAY = 86_400_000;
const MONTHS = 31 * DAY * 4;

describe.each(queueBackends)('From files to disposal, with every cent told, with the queues on $name', ({ redisUrl }) => {
  const world = useWorld({ redisUrl, withWorker: true });
  let teller: Teller;
  let today: Date;

  beforeAll(async () => {
    narrator.chapter('Sign in');
    teller = new Teller(await world.as('administrator'), narrator);
    today = world.api.get(Clock).now();
    const rates = [-140, -100, -60, -30, -5].map((days) => ({ day: dayFromNow(days), currency: 'USD', unitsPerEuro: '1.0850' }));
    const others = [-140, -100, -60, -30, -5].map((days) => ({ day: dayFromNow(days), currency: 'AUD', unitsPerEuro: '1.6500' }));
    const old = ['2000-01-03', '2010-01-04'].flatMap((day) => [
      { day, currency: 'USD', unitsPerEuro: '1.1000' },
      { day, currency: 'AUD', unitsPerEuro: '1.6000' },
    ]);
    ok(await teller.client.post('/exchange-rates', { rates: [...old, ...rates, ...others] }));
  });

  const dayFromNow = (days: number): string => new Date(today.getTime() + days * DAY).toISOString().slice(0, 10);

  /** Everything posted for an item, in the organisation's currency, page by page. */
  async function ledgerTotal(filter: string): Promise<bigint> {
    let total = 0n;
    for (let after: string | null = ''; after !== null; ) {
      const page: EntryPage = ok(
        await teller.client.get<EntryPage>(`/ledger/entries?limit=200${filter}${after ? `&after=${after}` : ''}`),
      );
      for (const { baseAmount } of page.data) total += BigInt(baseAmount.amountMinor);
      after = page.next;
    }
    return total;
  }

  /** The sums of all months, asked for twenty years at a time, which is the most that is told at once. */
  async function everSpent(dimension: string): Promise<{ currency: string; total: bigint; behind: boolean }> {
    const spans = await Promise.all(
      ['from=1990-01-01&to=2009-12-01', 'from=2010-01-01&to=2029-12-01'].map(async (span) =>
        ok(await teller.client.get<SpendMonths>(`/spend/months?dimension=${dimension}&${span}`)),
      ),
    );
    return {
      currency: spans[0]?.total.currency ?? '',
      total: spans.reduce((sum, { total }) => sum + BigInt(total.amountMinor), 0n),
      behind: spans.some(({ behind }) => behind),
    };
  }

  async function spendEqualsLedger(itemId: string): Promise<ItemSpend> {
    return eventually(
      async () => {
        const spend = ok(await teller.client.get<ItemSpend>(`/items/${itemId}/spend`));
        expect(spend.behind).toBe(false);
        expect(BigInt(spend.total.amountMinor)).toBe(await ledgerTotal(`&itemId=${itemId}`));
        expect(spend.months.reduce((sum, { amount }) => sum + BigInt(amount.amountMinor), 0n)).toBe(
          BigInt(spend.total.amountMinor),
        );
        return spend;
      },
      { withinMs: 45_000, everyMs: 250 },
    );
  }

  it('takes our own files in, and a second time changes nothing', async () => {
    narrator.chapter('Import our own small files');
    for (const file of ownFiles) await importTwice(teller, file);
  });

  (realFilesAreHere ? it : it.skip)('takes the files of others in, and a second time changes nothing', async () => {
    narrator.chapter('Import real files of others');
    ok(await teller.client.send('POST', '/exchange-rates/file', readFileSync(referenceRates), { 'content-type': 'text/csv' }));
    for (const file of realFiles) await importTwice(teller, file);
  });

  it('leads an asset through its whole life, with purchase, rent and repair in two currencies', async () => {
    narrator.chapter('The life of an asset');
    const { id } = await teller.create({
      kind: 'asset',
      name: 'Laptop of the story',
      productId: world.products.laptop,
      costCenterId: world.costCenters.field,
      vendorId: world.vendors.hardware,
      effectiveAt: new Date(today.getTime() - MONTHS).toISOString(),
    });
    await teller.refused(id, 'deliver', { holder: { kind: 'person', id: world.people.ada } });
    await teller.use(id, 'request', { costCenterId: world.costCenters.field, reason: 'New starter' });
    await teller.use(id, 'order', { orderReference: 'PO-1' });
    await teller.refused(id, 'accept');
    await teller.use(id, 'receive', { serial: 'STORY-1', locationId: world.locations.berlin, receiptReference: 'GR-1' });
    await post({ kind: 'purchase', itemId: id, amount: { amountMinor: '164900', currency: 'EUR' }, bookedOn: dayFromNow(-30) });
    ok(
      await teller.client.post(
        `/items/${id}/charges`,
        { description: 'Care plan', amount: { amountMinor: '1999', currency: 'USD' } },
        key(),
      ),
    );
    await teller.work(id);
    await teller.use(id, 'configure');
    await teller.refused(id, 'finish_configuration');
    await teller.work(id);
    await teller.comesTo(id, 'ready');
    await teller.use(id, 'deliver', { holder: { kind: 'person', id: world.people.ada } });
    await teller.work(id);
    await teller.comesTo(id, 'in_service');
    await teller.use(id, 'report_fault', { fault: 'Does not switch on' });
    await post({
      kind: 'repair',
      itemId: id,
      amount: { amountMinor: '18950', currency: 'USD' },
      bookedOn: dayFromNow(-5),
      description: 'Board replaced',
    });
    await teller.use(id, 'return_to_service', { outcome: 'repaired' });
    await teller.use(id, 'recover', { condition: 'good', locationId: world.locations.berlin });
    await teller.use(id, 'decommission', { reason: 'Replaced by a newer one' });
    await teller.refused(id, 'dispose', { method: 'recycling', vendorId: world.vendors.hardware });
    await teller.work(id);
    const certificate = ok(
      await teller.client.post<{ id: string }>(`/items/${id}/certificates`, {
        serial: 'STORY-1',
        mediaType: 'SSD',
        method: 'purge',
        technique: 'Cryptographic erase',
        tool: 'Firmware',
        verification: 'tool_report',
        result: 'passed',
        performedBy: 'Bruno',
        performedOn: dayFromNow(0),
      }),
    );
    const colleague = await world.as('it_operations');
    ok(await colleague.post(`/items/${id}/certificates/${certificate.id}/validation`, {}));
    narrator.step('  the certificate is validated by a second person');
    await teller.use(id, 'dispose', {
      method: 'recycling',
      vendorId: world.vendors.hardware,
      proceeds: { amountMinor: '2500', currency: 'EUR' },
    });
    await teller.refused(id, 'request');
    const spend = await eventually(
      async () => {
        const found = await spendEqualsLedger(id);
        const kinds = ok(await teller.client.get<EntryPage>(`/ledger/entries?limit=200&itemId=${id}`)).data.map(
          ({ kind }) => kind,
        );
        expect(new Set(kinds)).toEqual(new Set(['purchase', 'repair', 'disposal_proceeds', 'recurring']));
        return found;
      },
      { withinMs: 45_000, everyMs: 250 },
    );
    tell('Asset', spend);
  });

  it('leads a service from its design to its confirmed disconnection, its rent stopping with it', async () => {
    narrator.chapter('The life of a service');
    const { id } = await teller.create({
      kind: 'service',
      name: 'Mobile line of the story',
      productId: world.products.mobilePlan,
      costCenterId: world.costCenters.network,
      vendorId: world.vendors.carrier,
      effectiveAt: new Date(today.getTime() - MONTHS).toISOString(),
    });
    await teller.use(id, 'design', { need: 'Reach the field team' });
    await teller.refused(id, 'activate', {
      serviceNumber: '+4915112345678',
      billingStartsOn: dayFromNow(-100),
      testResult: 'passed',
    });
    await teller.use(id, 'request', { costCenterId: world.costCenters.network, reason: 'New starter' });
    await teller.use(id, 'order', { orderReference: 'PO-2' });
    await teller.use(id, 'provision', { vendorReference: 'C-1' });
    ok(
      await teller.client.post(
        `/items/${id}/charges`,
        { description: 'Plan', amount: { amountMinor: '2999', currency: 'EUR' } },
        key(),
      ),
    );
    await teller.work(id);
    await teller.use(id, 'activate', {
      serviceNumber: '+49 151 12345678',
      billingStartsOn: dayFromNow(-100),
      testResult: 'passed',
    });
    await teller.use(id, 'report_fault', { fault: 'No coverage' });
    await teller.use(id, 'restore', { outcome: 'Antenna replaced' });
    await teller.use(id, 'disconnect', { wantedOn: dayFromNow(10), reason: 'No longer needed' });
    await teller.use(id, 'confirm_disconnect', { vendorReference: 'D-1', finalBillOn: dayFromNow(5) });
    await teller.refused(id, 'resume');
    const spend = await eventually(
      async () => {
        const found = await spendEqualsLedger(id);
        expect(found.months.length).toBeGreaterThan(2);
        return found;
      },
      { withinMs: 45_000, everyMs: 250 },
    );
    tell('Service', spend);
  });

  it('leads a license from its request to its end, its seats never more than it has', async () => {
    narrator.chapter('The life of a license');
    const { id } = await teller.create({
      kind: 'license',
      name: 'Office suite of the story',
      productId: world.products.officeSuite,
      costCenterId: world.costCenters.field,
      license: { quantity: 1 },
      effectiveAt: new Date(today.getTime() - MONTHS).toISOString(),
    });
    await teller.use(id, 'request', { costCenterId: world.costCenters.field, reason: 'New starters' });
    await teller.use(id, 'order', { orderReference: 'PO-3' });
    await teller.use(id, 'configure', { metric: 'user' });
    await teller.refused(id, 'deliver');
    await teller.work(id);
    await teller.use(id, 'deliver');
    await teller.work(id);
    await teller.use(id, 'activate', { startsOn: dayFromNow(-30), endsOn: dayFromNow(300) });
    ok(await teller.client.post(`/items/${id}/seats`, { holder: { kind: 'person', id: world.people.ada } }));
    const second = await teller.client.post<{ code: string }>(`/items/${id}/seats`, {
      holder: { kind: 'person', id: world.people.bruno },
    });
    expect(second.body.code).toBe('capacity_exceeded');
    narrator.step('  refused: a second seat of one');
    await teller.use(id, 'true_up', { quantity: 2, orderReference: 'PO-4' });
    ok(await teller.client.post(`/items/${id}/seats`, { holder: { kind: 'person', id: world.people.bruno } }));
    await post({ kind: 'purchase', itemId: id, amount: { amountMinor: '23400', currency: 'USD' }, bookedOn: dayFromNow(-5) });
    await teller.use(id, 'hold', { reason: 'The count is questioned' });
    await teller.use(id, 'release_hold', { outcome: 'The count is right' });
    await teller.use(id, 'retire', { reason: 'Another product takes over' });
    await teller.refused(id, 'terminate');
    await teller.work(id);
    await eventually(async () =>
      expect((await teller.item(id)).verbs.find(({ verb }) => verb === 'terminate')?.allowed).toBe(true),
    );
    await teller.use(id, 'terminate');
    tell('License', await spendEqualsLedger(id));
  });

  it('shows the same total by month, by cost centre, by vendor and by domain as the ledger has', async () => {
    narrator.chapter('Every cent');
    const rows: string[][] = [['Summed up by', '', 'Total', 'Ledger']];
    await eventually(
      async () => {
        rows.length = 1;
        for (const dimension of ['total', 'cost_center', 'vendor', 'domain']) {
          const { currency, total, behind } = await everSpent(dimension);
          const ledger = await ledgerTotal('');
          expect({ dimension, behind, total }).toEqual({ dimension, behind: false, total: ledger });
          rows.push([dimension, currency, String(total), String(ledger)]);
        }
      },
      { withinMs: 60_000, everyMs: 500 },
    );
    narrator.table(rows);
  });

  const key = (): Record<string, string> => ({ 'idempotency-key': `story-${Math.random()}` });

  async function post(entry: object): Promise<void> {
    ok(await teller.client.post('/ledger/entries', { entries: [entry] }, key()));
  }

  function tell(what: string, { total, months }: ItemSpend): void {
    narrator.table([
      [what, 'Month', 'Spend'],
      ...months.map(({ month, amount }) => ['', month.slice(0, 7), `${amount.amountMinor} ${amount.currency}`]),
      ['', 'Total', `${total.amountMinor} ${total.currency}`],
    ]);
  }
});

if (!realFilesAreHere) narrator.step('The files of others are not here; the story was told with our own.');
