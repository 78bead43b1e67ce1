import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Config, Database, isKeepable, Refusal } from '#platform';
import type { StepResult } from '../runs/context.rules.js';
import { RunContexts } from '../runs/run-contexts.js';
import type { StepOfRun } from '../step.rows.js';
import { messageIdOf } from './standard-webhooks.rules.js';
import { type OpenEndpoint, WebhookEndpoints } from './webhook-endpoints.service.js';
import { WebhookSender } from './webhook-sender.js';

/** The other side has taken the message, and says later what came of it. */
export class UntilAnswered {
  constructor(
    readonly timeoutHours: number | undefined,
    readonly result: StepResult,
  ) {}
}

interface Message {
  endpoint: OpenEndpoint;
  body: string;
}

/** Tells endpoints of steps. Outside of every transaction; the message of a step has one id for all its tries, by which the other side knows it again. */
@Injectable()
export class WebhookCalls {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly contexts: RunContexts,
    private readonly endpoints: WebhookEndpoints,
    private readonly sender: WebhookSender,
  ) {}

  /** @throws Error where the endpoint is not there, does not answer, or answers with anything but a success */
  async call(actor: Actor, step: StepOfRun): Promise<StepResult | UntilAnswered> {
    const { template, runId, title: stepTitle } = step;
    if (template?.kind !== 'webhook') throw new Error('This step is no webhook.');
    const { organizationId } = actor;
    const { endpoint, body } = await this.database.reading(actor, () => this.messageOf(actor, step, template.endpoint));
    const told = { messageId: messageIdOf(step), runId, stepTitle, body };
    const answer = await this.sender.send(organizationId, endpoint, await this.sender.begin(organizationId, endpoint.id, told));
    const result = { ...objectIn(answer.text), status: answer.status };
    return template.waitsForAnswer ? new UntilAnswered(template.timeoutHours, result) : result;
  }

  private async messageOf({ organizationId }: Actor, step: StepOfRun, name: string): Promise<Message> {
    const endpoint = await this.endpoints.open(organizationId, name);
    if (!endpoint) throw new Refusal('not_found', `There is no webhook endpoint "${name}" that is switched on.`);
    const { subject, answers, results } = await this.contexts.of(step.runId);
    const { id, title, verb, runId, subjectKind, subjectId } = step;
    const answerUrl = `${this.config.baseUrl}/api/v1/webhook-answers/${id}?organization=${organizationId}`;
    const data = {
      organization: organizationId,
      run: { id: runId, verb },
      step: { id, name: step.name, title },
      subject: { kind: subjectKind, id: subjectId, facts: subject.facts },
      answers,
      results: Object.fromEntries(results),
      ...(step.template?.kind === 'webhook' && step.template.waitsForAnswer && { answerUrl, answerId: messageIdOf(step) }),
    };
    return { endpoint, body: JSON.stringify({ type: 'workflow.step', timestamp: this.clock.now().toISOString(), data }) };
  }
}

/** What the other side answered at once, where that is an object in JSON that can be kept. */
function objectIn(text: string): StepResult {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject && isKeepable(value) ? { ...value } : {};
  } catch {
    return {};
  }
}
