import { Injectable } from '@nestjs/common';
import { Clock, Database, isId, notFound, Refusal, systemActor } from '#platform';
import type { StepResult } from '../runs/context.rules.js';
import { lockStep, type StepOfRun } from '../step.rows.js';
import { StepEndings } from '../steps/step-endings.js';
import { isSigned } from './standard-webhooks.rules.js';
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
   * The answer may come before the call that it answers has ended. A step is answered once; saying it again changes nothing.
   * @param body as it was signed
   * @throws Refusal `not_found`, also for who does not know the secret; `conflict` for a step that waits for no answer any more
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
      if (!step || !template || !endpoint || !isSigned(endpoint.secret, headers, body, this.clock.now()))
        throw notFound('This step');
      if (step.state === 'succeeded') return;
      const awaited = step.state === 'running' || (step.state === 'waiting' && step.attempts > 0);
      if (!awaited) throw new Refusal('conflict', 'This step waits for no answer.');
      const actor = systemActor(organizationId, `webhook ${template.endpoint}`);
      if (answer.error !== undefined) await this.endings.fail(actor, step, answer.error, answer.results);
      else await this.endings.succeed(actor, step, answer.results ?? {});
    });
  }
}
