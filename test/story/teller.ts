import type { ApiClient, ApiResponse } from '../harness/api-client.js';
import { eventually } from '../harness/index.js';
import type { Narrator } from './narrator.js';

export interface ItemView {
  id: string;
  tag: string;
  state: string;
  stateLabel: string;
  version: number;
  verbs: Array<{ verb: string; allowed: boolean }>;
}

interface StepView {
  id: string;
  title: string;
  kind: string;
  state: string;
  checklist: string[];
}

/** Does through the API what a person does through the pages. */
export class Teller {
  constructor(
    readonly client: ApiClient,
    readonly narrator: Narrator,
  ) {}

  async create(item: object): Promise<ItemView> {
    const { id } = ok(
      await this.client.post<ItemView>('/items', item, {
        'idempotency-key': `story-${JSON.stringify(item).length}-${Math.random()}`,
      }),
    );
    const created = await this.item(id);
    this.narrator.step(`${created.tag} begins: ${created.stateLabel}`);
    return created;
  }

  async item(id: string): Promise<ItemView> {
    return ok(await this.client.get<ItemView>(`/items/${id}`));
  }

  /** Uses a verb and says where it led. */
  async use(id: string, verb: string, answers: object = {}): Promise<ItemView> {
    const { version } = await this.item(id);
    ok(await this.client.post(`/items/${id}/transitions`, { verb, answers }, { 'if-match': `"${version}"` }));
    const after = await this.item(id);
    this.narrator.step(`${after.tag}: ${verb} → ${after.stateLabel}`);
    return after;
  }

  /** Tries what must not be possible now. */
  async refused(id: string, verb: string, answers: object = {}): Promise<void> {
    const answer = await this.client.post<{ code: string; title: string }>(`/items/${id}/transitions`, { verb, answers });
    expect({ verb, status: answer.status }).toEqual({ verb, status: 409 });
    this.narrator.step(`  refused: ${verb} (${answer.body.title})`);
  }

  /** Completes the open tasks of an item one after the other, as they become free, with the evidence that they ask for. */
  async work(id: string): Promise<void> {
    for (;;) {
      const { data } = ok(await this.client.get<{ data: Array<{ current: boolean; steps: StepView[] }> }>(`/items/${id}/steps`));
      const next = data
        .filter(({ current }) => current)
        .flatMap(({ steps }) => steps)
        .find(({ kind, state }) => kind === 'task' && state === 'pending');
      if (!next) return;
      ok(await this.client.post(`/steps/${next.id}/completion`, { ticked: next.checklist, evidence: 'Seen and signed' }));
      this.narrator.step(`  done: ${next.title}`);
    }
  }

  /** Waits for what the queue does by itself. */
  async comesTo(id: string, state: string): Promise<void> {
    await eventually(async () => expect((await this.item(id)).state).toBe(state));
    this.narrator.step(`  by itself → ${state}`);
  }
}

/** The body of an answer that must be a success. */
export function ok<Body>({ status, body }: ApiResponse<Body>): Body {
  if (status >= 300) throw new Error(`The API answered ${status}: ${JSON.stringify(body)}`);
  return body;
}
