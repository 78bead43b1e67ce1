import { randomBytes } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Certificates, Seats } from '#inventory';
import { FoundedOrganizations, Users } from '#organization';
import { type Config, Log, NestLog, type RoleName, roleNames, systemActor } from '#platform';
import { AlertWatch } from '#spend';
import { entities } from '../../entities.js';
import { CliModule } from '../cli.module.js';
import { addBillsAndRules, allocate } from './demo-bills.js';
import { addBudgets } from './demo-budgets.js';
import { DemoClock } from './demo-clock.js';
import { addContracts } from './demo-contracts.js';
import { addDepreciation } from './demo-depreciation.js';
import { DemoMoney, recordDemoRates } from './demo-money.js';
import { addOffers } from './demo-offers.js';
import { demoSizes, planDemo } from './demo-plan.js';
import { addRateCard } from './demo-rate-card.js';
import { addRequests } from './demo-requests.js';
import { addWorkingLife } from './demo-working-life.js';
import { type DemoGround, found, foundDemo } from './found-demo.js';
import { HistoryTeller, type ToldItem } from './tell-history.js';

export interface DemoSignIn {
  email: string;
  password: string;
  role: RoleName;
}

export interface DemoResult {
  signIns: DemoSignIn[];
  items: number;
  acts: number;
}

type Sizes = Parameters<typeof planDemo>[1];

/**
 * Fills an empty database with the demo organisation: eighteen months of lives, told through the product's own verbs.
 * @returns nothing where there is an organisation already
 */
export async function seedDemo(
  config: Config,
  today: Date,
  progress: (done: number, total: number) => void = () => undefined,
  sizes: Sizes = demoSizes,
): Promise<DemoResult | undefined> {
  const clock = new DemoClock(today);
  const log = new Log('error', 'demo');
  const module = CliModule.with({ config, log, entities, applicationName: 'quartermaster demo', clock });
  const app = await NestFactory.createApplicationContext(module, { logger: new NestLog(log), abortOnError: false });
  try {
    if ((await app.get(FoundedOrganizations, { strict: false }).organizationIds()).length > 0) return undefined;
    return await tellDemo(app, clock, today, progress, sizes);
  } finally {
    await app.close();
  }
}

async function tellDemo(
  app: INestApplicationContext,
  clock: DemoClock,
  today: Date,
  progress: (done: number, total: number) => void,
  sizes: Sizes,
): Promise<DemoResult> {
  const { people, items } = planDemo(today, sizes);
  const moments = items.map(({ plannedAt }) => plannedAt.getTime());
  const first = new Date(Math.min(...moments));
  clock.moveTo(first);
  const founded = await foundDemo(app, people);
  const ground = { ...founded, contracts: await addContracts(app, founded, today) };
  await recordDemoRates(app, ground.actor, first, today);
  const money = new DemoMoney(app, ground);
  const certificates = app.get(Certificates, { strict: false });
  const teller = new HistoryTeller(app, clock, ground, async (verb, told, at) => {
    await money.before(verb, told, at);
    if (verb === 'dispose') for (const item of told) await sanitise(certificates, ground, item, at);
  });
  const total = items.reduce((sum, { acts }) => sum + acts.length, 0);
  let done = 0;
  const told = await teller.tell(items, today, (acts) => {
    done += acts;
    progress(done, total);
  });
  clock.moveTo(today);
  await assignSeats(app, ground, told);
  const { signIns, users } = await addUsers(app, ground);
  await addWorkingLife(app, ground, users, today);
  await addDepreciation(app, ground, today);
  await addRateCard(app, ground, today);
  await addBillsAndRules(app, ground, today);
  await addBudgets(app, ground);
  await allocate(app, ground, today);
  await app.get(AlertWatch, { strict: false }).watch(ground.actor);
  await addOffers(app, ground);
  await addRequests(app, ground);
  return { signIns, items: items.length, acts: done };
}

/** Storage is purged by one person and looked at by another before anything leaves. */
async function sanitise(certificates: Certificates, { actor }: DemoGround, { id, plan }: ToldItem, at: Date): Promise<void> {
  if (!plan.product.hasStorage) return;
  const certificate = await certificates.record(actor, id, {
    manufacturer: plan.product.vendor,
    model: plan.product.name,
    serial: plan.serial,
    mediaType: plan.product.needsImei ? 'flash' : 'SSD',
    method: 'purge',
    technique: 'Cryptographic erase',
    tool: 'Firmware',
    verification: 'tool_report',
    result: 'passed',
    performedBy: 'Service desk',
    performedOn: at.toISOString().slice(0, 10),
  });
  await certificates.validate(systemActor(actor.organizationId, 'demo auditor'), id, certificate.id);
}

async function assignSeats(app: INestApplicationContext, ground: DemoGround, told: readonly ToldItem[]): Promise<void> {
  const seats = app.get(Seats, { strict: false });
  const people = [...ground.people.values()];
  const active = new Set(['activate', 'true_up']);
  for (const { id, place, plan } of told) {
    if (plan.product.kind !== 'license' || !active.has(plan.acts.at(-1)?.verb ?? '')) continue;
    const used = Math.min(people.length, Math.floor(plan.seats * (0.4 + (place % 6) / 10)));
    const from = (place * 37) % people.length;
    const holders = Array.from({ length: used }, (_unused, at) => ({
      kind: 'person' as const,
      id: people[(from + at) % people.length] ?? '',
    }));
    await seats.assignMany(ground.actor, id, holders);
  }
}

/** One sign-in for each role, with a password that nobody could guess and that is told once. */
async function addUsers(
  app: INestApplicationContext,
  ground: DemoGround,
): Promise<{ signIns: DemoSignIn[]; users: Map<RoleName, string> }> {
  const ids = new Map<RoleName, string>();
  const users = app.get(Users, { strict: false });
  const people = [...ground.people];
  const signIns: DemoSignIn[] = [];
  for (const [place, role] of roleNames.entries()) {
    const signIn = { email: `${role.replace('_', '-')}@demo.example`, password: randomBytes(12).toString('base64url'), role };
    const personId = people[place]?.[1] ?? found(ground.people, '');
    const { id } = await users.add(ground.actor, { email: signIn.email, password: signIn.password, personId, roles: [role] });
    ids.set(role, id);
    signIns.push(signIn);
  }
  return { signIns, users: ids };
}
