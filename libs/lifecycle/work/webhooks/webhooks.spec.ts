import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Actor, Database } from '#platform';
import { FakeClock, useDatabase } from '../../../../test/harness/index.js';
import { runErrand, standing, startErrands } from '../../../../test/lifecycle/errands.js';
import { inRole, settle } from '../../../../test/lifecycle/parcels.js';
import type { MessagingProcess } from '../../../../test/messaging/messaging-process.js';
import type { WebhookStep } from '../../definitions/step.js';
import { StepAttempts } from '../steps/step-attempts.js';
import { Steps } from '../steps.service.js';
import { isSigned, messageIdOf, sign } from './standard-webhooks.rules.js';
import { WebhookAnswers } from './webhook-answers.service.js';
import { WebhookDeliveryQueries } from './webhook-deliveries.queries.js';
import { WebhookDeliveries } from './webhook-deliveries.service.js';
import type { WebhookDeliveryDto, WebhookDeliveryQuery } from './webhook-delivery.dto.js';
import { WebhookEndpoints } from './webhook-endpoints.service.js';

interface Message {
  headers: IncomingHttpHeaders;
  body: string;
}

describe('A webhook', () => {
  const db = useDatabase();
  const clock = new FakeClock('2026-03-02T08:00:00Z');
  const messages: Message[] = [];
  let answerWith: number;
  let whileAsked: (message: Message) => Promise<void>;
  let server: Server;
  let process: MessagingProcess;
  let organizationId: string;
  let administrator: Actor;
  let endpointId: string;
  let secret: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const pieces: Buffer[] = [];
      request.on('data', (piece: Buffer) => pieces.push(piece));
      request.on('end', () => {
        const message = { headers: request.headers, body: Buffer.concat(pieces).toString() };
        messages.push(message);
        void whileAsked(message).then(() => response.writeHead(answerWith).end('{"ticket":"T-1"}'));
      });
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const config = { secretKey: 'a key for tests that is long enough', webhookPrivateAddresses: true };
    process = await startErrands({ db, clock, works: false, config });
    db.beforeDrop(() => process.close());
    organizationId = (await settle(db)).organizationId;
    administrator = inRole(organizationId, 'administrator');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
    ({ id: endpointId, secret } = await process.get(WebhookEndpoints).add(administrator, { name: 'desk', url }));
  });
  beforeEach(() => {
    messages.length = 0;
    answerWith = 200;
    whileAsked = async () => undefined;
  });
  afterAll(() => server.close());

  const begin = (more: Partial<WebhookStep> = {}) =>
    runErrand(process, administrator, [{ kind: 'webhook', name: 'tell', title: 'Tell', endpoint: 'desk', ...more }], {
      facts: { heavy: true },
      answers: { way: 'post' },
    });
  const idOf = async (runId: string): Promise<string> => {
    const [step] = await db.inspect<{ id: string }>('SELECT id FROM workflow_steps WHERE run_id = $1 ORDER BY place', [runId]);
    return step?.id ?? '';
  };
  const attempt = async (runId: string): Promise<void> => process.get(StepAttempts).attempt(organizationId, await idOf(runId));
  const stands = (runId: string): Promise<string[]> => standing(process, administrator, runId);
  const messageOf = async (runId: string): Promise<string> => {
    const [step] = await db.inspect<{ id: string; most: number }>(
      'SELECT id, most_attempts AS most FROM workflow_steps WHERE run_id = $1 ORDER BY place',
      [runId],
    );
    return messageIdOf({ id: step?.id ?? '', mostAttempts: step?.most ?? 0 });
  };
  const answer = async (runId: string, given: object, signed: { by?: string; as?: string; at?: Date } = {}): Promise<void> => {
    const body = JSON.stringify(given);
    const { by = secret, as = await messageOf(runId), at = clock.now() } = signed;
    await process.get(WebhookAnswers).take(organizationId, await idOf(runId), { ...sign([by], as, at, body) }, body, given);
  };
  const deliveries = async (query: WebhookDeliveryQuery = {}): Promise<WebhookDeliveryDto[]> =>
    process.get(Database).reading(administrator, async () => {
      const page = await process.get(WebhookDeliveryQueries).ofEndpoint(administrator, endpointId, query);
      return page.data;
    });

  it('tells the endpoint what the step is about, signed, and keeps what it answers', async () => {
    const { runId, subjectId } = await begin();
    await attempt(runId);
    expect(await stands(runId)).toEqual(['succeeded', 'tell: succeeded']);
    const [message] = messages;
    if (!message) throw new Error('Nothing was sent');
    expect(isSigned([secret], message.headers, message.body, clock.now())).toBe(true);
    expect(isSigned([secret], message.headers, `${message.body} `, clock.now())).toBe(false);
    expect(isSigned([secret], message.headers, message.body, new Date(clock.now().getTime() + 301_000))).toBe(false);
    expect(JSON.parse(message.body)).toMatchObject({
      type: 'workflow.step',
      data: { subject: { kind: 'errand', id: subjectId, facts: { heavy: true } }, answers: { way: 'post' } },
    });
    const [step] = await db.inspect('SELECT result FROM workflow_steps WHERE run_id = $1', [runId]);
    expect(step).toEqual({ result: { ticket: 'T-1', status: 200 } });
  });

  it('is sent again under the same id until it is taken, and under another when a person asks for it', async () => {
    const { runId } = await begin({ attempts: 2, backOffSeconds: 1 });
    answerWith = 503;
    await attempt(runId);
    expect(await stands(runId)).toEqual(['running', 'tell: waiting']);
    await attempt(runId);
    expect(await stands(runId)).toEqual(['failed', 'tell: failed']);
    answerWith = 204;
    await process.get(Steps).retry(administrator, await idOf(runId));
    await attempt(runId);
    expect(await stands(runId)).toEqual(['succeeded', 'tell: succeeded']);
    const ids = messages.map(({ headers }) => headers['webhook-id']);
    expect([ids[0] === ids[1], ids[1] === ids[2]]).toEqual([true, false]);
  });

  it('that waits for its answer takes none that is not signed, and each once, even before its own call has ended', async () => {
    const { runId } = await begin({ waitsForAnswer: true, timeoutHours: 1 });
    await attempt(runId);
    expect(await stands(runId)).toEqual(['running', 'tell: waiting']);
    const guessed = { by: `whsec_${Buffer.from('guessed').toString('base64')}` };
    await expect(answer(runId, { results: {} }, guessed)).rejects.toMatchObject({ code: 'not_found' });
    await answer(runId, { results: { done: true } });
    await answer(runId, { results: { done: true } });
    await expect(answer(runId, { results: { done: false } })).rejects.toMatchObject({ code: 'conflict' });
    const [step] = await db.inspect('SELECT state, result FROM workflow_steps WHERE run_id = $1', [runId]);
    expect(step).toEqual({ state: 'succeeded', result: { done: true } });

    const quick = await begin({ waitsForAnswer: true });
    whileAsked = () => answer(quick.runId, { results: { done: 'at once' } });
    await attempt(quick.runId);
    expect(await stands(quick.runId)).toEqual(['succeeded', 'tell: succeeded']);
  });

  it('takes no answer that was signed for another step, for an earlier message of its own, or long ago', async () => {
    const [one, other] = [await begin({ waitsForAnswer: true }), await begin({ waitsForAnswer: true })];
    for (const { runId } of [one, other]) await attempt(runId);
    const forOther = { as: await messageOf(other.runId) };
    await expect(answer(one.runId, { results: {} }, forOther)).rejects.toMatchObject({ code: 'conflict' });
    const long = { at: new Date(clock.now().getTime() - 301_000) };
    await expect(answer(one.runId, { results: {} }, long)).rejects.toMatchObject({ code: 'not_found' });
    const first = { as: await messageOf(one.runId) };
    await answer(one.runId, { error: 'Not now' });
    await process.get(Steps).retry(administrator, await idOf(one.runId));
    await attempt(one.runId);
    await expect(answer(one.runId, { error: 'Not now' }, first)).rejects.toMatchObject({ code: 'conflict' });
    expect(await stands(one.runId)).toEqual(['running', 'tell: waiting']);
    await answer(one.runId, { results: { done: true } });
    expect(await stands(one.runId)).toEqual(['succeeded', 'tell: succeeded']);
  });

  it('is kept with how it went each time, and can be sent again as it was without touching its step', async () => {
    answerWith = 503;
    const { runId } = await begin({ attempts: 1 });
    await attempt(runId);
    const [failed] = await deliveries({ state: 'failed', event: 'workflow.step' });
    expect(failed).toMatchObject({
      ...{ runId, stepTitle: 'Tell', attempts: 1, status: 503, error: 'The endpoint answered with 503.' },
      durationMs: expect.any(Number),
    });
    answerWith = 200;
    const again = process.get(WebhookDeliveries);
    const asked = await again.sendAgain(administrator, failed?.id ?? '');
    expect(asked.state).toBe('sending');
    await expect(again.sendAgain(administrator, asked.id)).rejects.toMatchObject({ code: 'conflict' });
    await Promise.all([again.carry(organizationId, asked.id), again.carry(organizationId, asked.id)]);
    const sent = messages.map(({ headers, body }) => [headers['webhook-id'], body]);
    expect(sent).toEqual([sent[0], sent[0]]);
    expect((await deliveries())[0]).toMatchObject({ id: asked.id, state: 'delivered', attempts: 2, status: 200, error: null });
    expect(await stands(runId)).toEqual(['failed', 'tell: failed']);
    await expect(again.sendAgain(inRole(organizationId, 'it_operations'), asked.id)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('can be tried out: a signed message that asks for nothing, and what came of it', async () => {
    const { id } = await process.get(WebhookDeliveries).test(administrator, endpointId);
    whileAsked = () => Promise.resolve(server.closeAllConnections());
    await process.get(WebhookDeliveries).carry(organizationId, id);
    expect((await deliveries({ event: 'test' }))[0]).toMatchObject({
      id,
      state: 'failed',
      status: null,
      error: expect.any(String),
    });
    whileAsked = async () => undefined;
    const second = await process.get(WebhookDeliveries).test(administrator, endpointId);
    clock.advance({ minutes: 2 });
    await process.get(WebhookDeliveries).carry(organizationId, second.id);
    const told = await process.get(Database).reading(administrator, () => process.get(WebhookDeliveryQueries).find(second.id));
    expect(told).toMatchObject({ state: 'delivered', status: 200, answer: '{"ticket":"T-1"}', runId: null });
    const message = messages.at(-1);
    expect(isSigned([secret], message?.headers ?? {}, message?.body ?? '', clock.now())).toBe(true);
    expect(JSON.parse(message?.body ?? '')).toMatchObject({ type: 'test', data: { endpoint: { name: 'desk' } } });
  });

  it('is signed with the former secret as well for as long as was said, and may be answered so, and is forgotten after a month', async () => {
    const former = secret;
    ({ secret } = await process.get(WebhookEndpoints).renewSecret(administrator, endpointId, 24));
    const { runId } = await begin({ waitsForAnswer: true });
    await attempt(runId);
    const { headers = {}, body = '' } = messages[0] ?? {};
    expect([former, secret].map((by) => isSigned([by], headers, body, clock.now()))).toEqual([true, true]);
    await answer(runId, { results: {} }, { by: former });
    const late = await begin({ waitsForAnswer: true });
    await attempt(late.runId);
    clock.advance({ hours: 24 });
    await expect(answer(late.runId, { results: {} }, { by: former })).rejects.toMatchObject({ code: 'not_found' });
    await answer(late.runId, { results: {} });
    clock.advance({ days: 31 });
    await process.get(WebhookDeliveries).forget(administrator, new AbortController().signal);
    expect(await deliveries()).toEqual([]);
    const kept = await db.inspect('SELECT former_sealed_secret AS former FROM webhook_endpoints WHERE id = $1', [endpointId]);
    expect(kept).toEqual([{ former: null }]);
  });

  it('that is not answered in time has failed, and so has one that is answered with an error', async () => {
    const late = await begin({ waitsForAnswer: true, timeoutHours: 1 });
    await attempt(late.runId);
    clock.advance({ hours: 1 });
    await attempt(late.runId);
    expect(await stands(late.runId)).toEqual(['failed', 'tell: failed']);
    const refused = await begin({ waitsForAnswer: true, onFailure: 'skip' });
    await attempt(refused.runId);
    await answer(refused.runId, { error: 'The device is unknown' });
    expect(await stands(refused.runId)).toEqual(['succeeded', 'tell: cancelled']);
  });

  it('keeps its secret sealed, out of the audit trail, and to itself after another is given', async () => {
    const [row] = await db.inspect<{ sealed: string; trail: string }>(
      `SELECT e.sealed_secret AS sealed, (SELECT string_agg(a::text, ' ') FROM audit_entries a WHERE a.subject_id = e.id::text) AS trail
       FROM webhook_endpoints e WHERE e.name = 'desk'`,
    );
    expect(row?.sealed).not.toContain(secret.slice(6, 20));
    expect(row?.trail).not.toContain(row?.sealed);
    expect(row?.trail).not.toContain(secret);
    const endpoints = process.get(WebhookEndpoints);
    await expect(
      endpoints.add(inRole(organizationId, 'it_operations'), { name: 'other', url: 'https://example.com' }),
    ).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(endpoints.add(administrator, { name: 'other', url: 'ftp://example.com' })).rejects.toMatchObject({
      code: 'validation_failed',
    });
  });
});
