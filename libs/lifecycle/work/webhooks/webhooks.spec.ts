import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Actor } from '#platform';
import { FakeClock, useDatabase } from '../../../../test/harness/index.js';
import { runErrand, standing, startErrands } from '../../../../test/lifecycle/errands.js';
import { inRole, settle } from '../../../../test/lifecycle/parcels.js';
import type { MessagingProcess } from '../../../../test/messaging/messaging-process.js';
import type { WebhookStep } from '../../definitions/step.js';
import { StepAttempts } from '../steps/step-attempts.js';
import { Steps } from '../steps.service.js';
import { isSigned, sign } from './standard-webhooks.rules.js';
import { WebhookAnswers } from './webhook-answers.service.js';
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
    ({ secret } = await process.get(WebhookEndpoints).add(administrator, { name: 'desk', url }));
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
  const answer = async (runId: string, given: object, by = secret): Promise<void> => {
    const body = JSON.stringify(given);
    await process
      .get(WebhookAnswers)
      .take(organizationId, await idOf(runId), { ...sign(by, 'a1', clock.now(), body) }, body, given);
  };

  it('tells the endpoint what the step is about, signed, and keeps what it answers', async () => {
    const { runId, subjectId } = await begin();
    await attempt(runId);
    expect(await stands(runId)).toEqual(['succeeded', 'tell: succeeded']);
    const [message] = messages;
    if (!message) throw new Error('Nothing was sent');
    expect(isSigned(secret, message.headers, message.body, clock.now())).toBe(true);
    expect(isSigned(secret, message.headers, `${message.body} `, clock.now())).toBe(false);
    expect(isSigned(secret, message.headers, message.body, new Date(clock.now().getTime() + 301_000))).toBe(false);
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
    await expect(answer(runId, { results: {} }, `whsec_${Buffer.from('guessed').toString('base64')}`)).rejects.toMatchObject({
      code: 'not_found',
    });
    await answer(runId, { results: { done: true } });
    await answer(runId, { results: { done: false } });
    const [step] = await db.inspect('SELECT state, result FROM workflow_steps WHERE run_id = $1', [runId]);
    expect(step).toEqual({ state: 'succeeded', result: { done: true } });

    const quick = await begin({ waitsForAnswer: true });
    whileAsked = () => answer(quick.runId, { results: { done: 'at once' } });
    await attempt(quick.runId);
    expect(await stands(quick.runId)).toEqual(['succeeded', 'tell: succeeded']);
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
