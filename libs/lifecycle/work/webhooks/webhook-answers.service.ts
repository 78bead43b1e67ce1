import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Database, isId, notFound, Refusal, systemActor } from '#platform';
import type { StepResult } from '../runs/context.rules.js';
import { lockStep, type StepOfRun } from '../step.rows.js';
import { StepEndings } from '../steps/step-endings.js';
import { isSigned, messageIdOf } from './standard-webhooks.rules.js';
import { WebhookEndpoints } from './webhook-endpoints.service.js';

export interface WebhookAnswer {
  results?: StepResult;
  /** Why it could not be done; then the step has failed. */
  error?: string;
}

/** Takes what other systems answer later to what they were told. */
@Injectable()
export class WebhookAnswers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly endpoints: WebhookEndpoints,
    private readonly endings: StepEndings,
  ) {}

  /**
   * The answer may come before the call that it answers has ended. It has the id of the message that it answers, which is signed with it: one for
   * another step, or for an earlier message of this one, counts for nothing. A message is answered once; the same said again changes nothing.
   * @param body as it was signed
   * @throws Refusal `not_found`, also for who does not know the secret; `conflict` for the answer to another message, and for a step that waits
   * for no answer any more
   */
  async take(
    organizationId: string,
    stepId: string,
    headers: Readonly<Record<string, unknown>>,
    body: string,
    answer: WebhookAnswer,
  ): Promise<void> {
    if (!isId(organizationId) || !isId(stepId)) throw notFound('This step');
    await this.database.transaction(organizationId, async () => {
      const step = await this.database.first<StepOfRun>(lockStep, [stepId]);
      const template = step?.template?.kind === 'webhook' ? step.template : undefined;
      const endpoint = template?.waitsForAnswer ? await this.endpoints.open(organizationId, template.endpoint) : undefined;
      if (!step || !template || !endpoint || !isSigned(endpoint.secrets, headers, body, this.clock.now()))
        throw notFound('This step');
      const messageId = messageIdOf(step);
      if (headers['webhook-id'] !== messageId)
        throw new Refusal('conflict', 'An answer has the webhook-id of the message that it answers; this one has another.');
      if (await this.isRepeated(organizationId, messageId, body)) return;
      const awaited = step.state === 'running' || (step.state === 'waiting' && step.attempts > 0);
      if (!awaited) throw new Refusal('conflict', 'This step waits for no answer.');
      await this.remember(organizationId, messageId, body);
      const actor = systemActor(organizationId, `webhook ${template.endpoint}`);
      if (answer.error !== undefined) await this.endings.fail(actor, step, answer.error, answer.results);
      else await this.endings.succeed(actor, step, answer.results ?? {});
    });
  }

  /** Whether the same was answered before. @throws Refusal `conflict` where something else was */
  private async isRepeated(organizationId: string, messageId: string, body: string): Promise<boolean> {
    const known = await this.database.first<{ answer: string | null }>(
      'SELECT answer_sha256 AS answer FROM webhook_deliveries WHERE organization_id = $1 AND message_id = $2',
      [organizationId, messageId],
    );
    if (!known?.answer) return false;
    if (known.answer === digestOf(body)) return true;
    throw new Refusal('conflict', 'This message was answered already, with something else.');
  }

  private async remember(organizationId: string, messageId: string, body: string): Promise<void> {
    await this.database.query(
      'UPDATE webhook_deliveries SET answered_at = $3, answer_sha256 = $4 WHERE organization_id = $1 AND message_id = $2',
      [organizationId, messageId, this.clock.now(), digestOf(body)],
    );
  }
}

function digestOf(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}
