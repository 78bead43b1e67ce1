import { Injectable } from '@nestjs/common';
import { Clock, Database, newId, type OutsideAnswer, OutsideCalls } from '#platform';
import { sign } from './standard-webhooks.rules.js';
import type { OpenEndpoint } from './webhook-endpoints.service.js';

/** A message that is about to be sent, as its row has it. */
export interface DeliveredMessage {
  id: string;
  messageId: string;
  body: string;
  /** The number of this try: an earlier one that ends late notes nothing. */
  attempts: number;
}

export interface StepMessage {
  messageId: string;
  runId: string;
  stepTitle: string;
  body: string;
}

interface Outcome {
  status?: number;
  error?: string;
  answer?: string;
  milliseconds?: number;
}

const LONGEST_CALL = 15_000;
const MOST_ANSWER_BYTES = 65_536;
const LONGEST_NOTE = 1_000;

/** Sends messages to endpoints and keeps how it went with each. Must not be called inside a transaction. */
@Injectable()
export class WebhookSender {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outside: OutsideCalls,
  ) {}

  /** Writes down that the message of a step is sent, for the first time or again. */
  async begin(organizationId: string, endpointId: string, message: StepMessage): Promise<DeliveredMessage> {
    const { messageId, runId, stepTitle, body } = message;
    return this.database.transaction(organizationId, () =>
      this.database.one<DeliveredMessage>(
        `INSERT INTO webhook_deliveries AS d (id, organization_id, endpoint_id, message_id, event, run_id, step_title, body, attempts, created_at, sent_at)
         VALUES ($1, $2, $3, $4, 'workflow.step', $5, $6, $7, 1, $8, $8)
         ON CONFLICT (organization_id, message_id) DO UPDATE
         SET state = 'sending', body = excluded.body, attempts = d.attempts + 1, sent_at = excluded.sent_at, due_at = NULL
         RETURNING id, message_id AS "messageId", body, attempts`,
        [newId(), organizationId, endpointId, messageId, runId, stepTitle, body, this.clock.now()],
      ),
    );
  }

  /** @throws Error where the endpoint does not answer, or answers with anything but a success; noted already */
  async send(organizationId: string, { url, secrets }: OpenEndpoint, message: DeliveredMessage): Promise<OutsideAnswer> {
    const begun = performance.now();
    const taken = (): number => Math.round(performance.now() - begun);
    const { messageId, body } = message;
    try {
      const answer = await this.outside.post({
        url,
        headers: {
          'content-type': 'application/json',
          'user-agent': 'Quartermaster',
          ...sign(secrets, messageId, this.clock.now(), body),
        },
        body,
        timeoutMilliseconds: LONGEST_CALL,
        mostBytes: MOST_ANSWER_BYTES,
      });
      const { status, text } = answer;
      const error = status < 200 || status >= 300 ? `The endpoint answered with ${status}.` : undefined;
      await this.note(organizationId, message, { status, answer: text, milliseconds: taken(), ...(error && { error }) });
      if (error) throw new AnsweredBadly(error);
      return answer;
    } catch (error) {
      if (!(error instanceof AnsweredBadly))
        await this.note(organizationId, message, {
          error: error instanceof Error ? error.message : String(error),
          milliseconds: taken(),
        });
      throw error;
    }
  }

  async note(organizationId: string, { id, attempts }: DeliveredMessage, outcome: Outcome): Promise<void> {
    const { status, error, answer, milliseconds } = outcome;
    await this.database.transaction(organizationId, () =>
      this.database.query(
        `UPDATE webhook_deliveries SET state = $3, status = $4, error = $5, answer = $6, duration_ms = $7 WHERE id = $1 AND attempts = $2`,
        [
          id,
          attempts,
          error === undefined ? 'delivered' : 'failed',
          status ?? null,
          noted(error),
          noted(answer),
          milliseconds ?? null,
        ],
      ),
    );
  }
}

class AnsweredBadly extends Error {}

/** How a text begins, without the one character that PostgreSQL does not keep. */
function noted(text: string | undefined): string | null {
  return text === undefined ? null : text.slice(0, LONGEST_NOTE).replaceAll('\0', '').toWellFormed();
}
