import type { Definition, Question } from '#lifecycle';
import type { RoleName } from '#platform';
import type { ApiClient, ApiResponse } from '../harness/api-client.js';
import { soundAnswer } from './answers.js';
import type { Ground, Kind } from './ground.js';
import { expectNothingChanged, markOf } from './marks.js';
import type { How, Move } from './moves.js';
import type { ItemView, Line, Offered, Step } from './views.js';

/** Goes through the life of one item, as whoever it pleases, and keeps what it was told. */
export class Walker {
  /** The lines of history that verbs were answered with. */
  readonly lines: Line[] = [];
  private readonly strays: string[];
  private readonly ends: ReadonlySet<string>;

  constructor(
    private readonly ground: Ground,
    readonly kind: Kind,
    readonly id: string,
    /** Licenses whose seats this item may get, and devices that may get a seat of this license. */
    private readonly others: readonly string[],
    { verbs, states }: Definition,
  ) {
    this.ends = new Set(states.filter(({ final }) => final).map(({ name }) => name));
    this.strays = [...verbs.map(({ name }) => name), 'create', 'redefine', 'toString', 'no_such_verb'];
  }

  async go({ act, ...move }: Move): Promise<void> {
    if (act === 'verb') return this.use(move);
    if (act === 'race') return this.race(move);
    if (act === 'work') return this.work(move);
    if (act === 'seat') return this.seat(move);
    if (act === 'certificate') return this.certify(move);
    return act === 'signal' ? this.signal(move) : this.control(move);
  }

  private as(role: RoleName): ApiClient {
    const client = this.ground.clients.get(role);
    if (!client) throw new Error(`Nobody is ${role}.`);
    return client;
  }

  /** Sends it and sees that it was done, or refused without a trace; anything else is a bug of the product. */
  private async send(
    role: RoleName,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<ApiResponse<Line>> {
    const { db } = this.ground.world;
    const before = await markOf(db, this.id);
    const answer = await this.as(role).send<Line>(method, path, body, headers);
    if (answer.status < 400) return answer;
    if (answer.status >= 500)
      throw new Error(`${method} ${path} ${JSON.stringify(body)} as ${role}: ${answer.status} ${JSON.stringify(answer.body)}`);
    await expectNothingChanged(db, this.id, before, `${role}: ${method} ${path} ${JSON.stringify(body)}`);
    return answer;
  }

  private async view(): Promise<ItemView> {
    return (await this.as('administrator').get<ItemView>(`/items/${this.id}`)).body;
  }

  private answers(asks: readonly Question[], { pick, manner, nonsense: wild }: How): Record<string, unknown> {
    const answers = Object.fromEntries(
      asks.map((question, at) => [question.name, soundAnswer(this.ground.world, question, pick + at)]),
    );
    const name = asks[pick % Math.max(1, asks.length)]?.name;
    if (manner === 'lacking' && name !== undefined) delete answers[name];
    if (manner === 'wild') answers[name ?? 'unasked'] = wild;
    return answers;
  }

  private transition(view: ItemView, { verb, asks }: Offered, move: How): object {
    const odd = move.manner === 'wild' && move.pick % 4 === 0;
    return {
      ...{ verb, answers: this.answers(asks, move) },
      ...(odd && { comment: move.nonsense }),
      ...(odd &&
        move.pick % 8 === 0 && {
          effectiveAt: ['2001-01-01T00:00:00Z', '2199-01-01T00:00:00Z', `${view.version}`][move.pick % 3],
        }),
    };
  }

  private chosen({ verbs }: ItemView, { manner, pick }: How): Offered {
    const stray = { verb: this.strays[pick % this.strays.length] ?? '', to: '', allowed: false, asks: [] };
    if (manner === 'stray') return stray;
    const allowed = manner === 'sound' ? verbs.filter((verb) => verb.allowed) : verbs;
    // A life that is over has no more to tell, so most do not end at once.
    const going = allowed.filter(({ to }) => !this.ends.has(to));
    const onward = going.length === 0 || pick % 6 === 0 ? allowed : going;
    return onward[pick % Math.max(1, onward.length)] ?? stray;
  }

  private async use(move: How): Promise<void> {
    const view = await this.view();
    const headers = move.pick % 7 === 0 ? { 'if-match': `"${view.version - (move.pick % 2)}"` } : {};
    const body = this.transition(view, this.chosen(view, move), move);
    const { status, body: line } = await this.send(move.role, 'POST', `/items/${this.id}/transitions`, body, headers);
    if (status === 201) this.lines.push({ ...line, role: move.role });
  }

  /** Two people use a verb on what both have seen: at most one of them is heard. */
  private async race(move: How): Promise<void> {
    const view = await this.view();
    const body = this.transition(view, this.chosen(view, move), move);
    const headers = { 'if-match': `"${view.version}"` };
    const rivals: RoleName[] = [move.role, 'it_operations'];
    const answers = await Promise.all(
      rivals.map((role) => this.as(role).post<Line>(`/items/${this.id}/transitions`, body, headers)),
    );
    const heard = answers.flatMap(({ status, body: line }, at) =>
      status === 201 ? [{ ...line, role: rivals[at] ?? move.role }] : [],
    );
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    expect(heard.length).toBeLessThanOrEqual(1);
    this.lines.push(...heard);
  }

  private async steps(): Promise<Step[]> {
    const { body } = await this.as('administrator').get<{ data: Array<{ steps: Step[] }> }>(`/items/${this.id}/steps`);
    return body.data.slice(0, 2).flatMap(({ steps }) => steps);
  }

  private async work(move: How): Promise<void> {
    const { manner, pick, role } = move;
    const steps = await this.steps();
    const open = steps.filter(({ kind, state }) => ['task', 'approval'].includes(kind) && ['pending', 'running'].includes(state));
    const among = manner === 'sound' ? open : steps;
    const step = among[pick % Math.max(1, among.length)];
    if (!step) return this.use(move);
    const path = `/steps/${step.id}`;
    const to = (act: string, body?: object): Promise<unknown> => this.send(role, 'POST', `${path}/${act}`, body);
    if (pick % 11 === 0) return void (await to('block', { reason: manner === 'wild' ? move.nonsense : 'No parts' }));
    if (pick % 11 === 1) return void (await to('unblock'));
    if (pick % 11 === 2) return void (await to('assignment'));
    if (pick % 11 === 3) return void (await to('skip', { reason: manner === 'wild' ? move.nonsense : 'Not now' }));
    if (step.kind === 'approval')
      return void (await to('decision', {
        outcome: pick % 3 === 0 ? 'rejected' : 'approved',
        ...(manner === 'sound' && { reason: 'So it is' }),
      }));
    const done = { ticked: step.checklist, evidence: 'Seen and signed', answers: this.answers(step.asks, move) };
    await to('completion', manner === 'lacking' ? { ticked: done.ticked.slice(1) } : done);
  }

  /** What those do who may override: begin anew, take back, leave where it is. */
  private async control(move: How): Promise<void> {
    const steps = await this.steps();
    const step = steps.find(({ state }) => state === 'failed') ?? steps[move.pick % Math.max(1, steps.length)];
    if (!step) return this.use(move);
    if (step.state === 'failed' && move.pick % 3 > 0)
      await this.send(move.role, 'POST', `/steps/${step.id}/${move.pick % 3 === 1 ? 'retry' : 'skip'}`, { reason: 'Again' });
    else
      await this.send(move.role, 'POST', `/runs/${step.runId}/cancellation`, {
        reason: move.manner === 'wild' ? move.nonsense : 'Wrong one',
        compensate: move.pick % 2 === 0,
      });
  }

  private async signal({ role, manner, pick, nonsense: wild }: How): Promise<void> {
    const payload = manner === 'wild' ? { said: wild } : { said: pick };
    await this.send(role, 'POST', '/signals', {
      subjectKind: this.kind,
      subjectId: this.id,
      name: manner === 'stray' ? 'other' : 'word_given',
      payload,
    });
  }

  private async seat(move: How): Promise<void> {
    if (this.kind === 'service') return this.use(move);
    const other = this.others[move.pick % Math.max(1, this.others.length)] ?? this.id;
    const [license, item] = this.kind === 'license' ? [this.id, other] : [other, this.id];
    const holder = move.pick % 2 === 0 ? { kind: 'person', id: this.ground.world.people.ada } : { kind: 'item', id: item };
    if (move.pick % 3 > 0)
      return void (await this.send(move.role, 'POST', `/items/${license}/seats`, {
        holder: move.manner === 'wild' ? move.nonsense : holder,
      }));
    const { body } = await this.as('administrator').get<{ data: Array<{ id: string }> }>(`/items/${license}/seats`);
    const seat = body.data[move.pick % Math.max(1, body.data.length)]?.id ?? this.id;
    await this.send(move.role, 'DELETE', `/items/${license}/seats/${seat}`);
  }

  private async certify(move: How): Promise<void> {
    if (this.kind !== 'asset') return this.use(move);
    const { asset } = await this.view();
    const certificate = {
      ...{
        serial: asset?.serial ?? 'none',
        mediaType: 'SSD',
        method: 'purge',
        technique: 'erase',
        tool: 'Eraser',
        verification: 'full',
      },
      ...{ result: move.pick % 5 === 0 ? 'failed' : 'passed', performedBy: 'Ada Brandt', performedOn: '2026-01-15' },
      ...(move.manner === 'wild' && { technique: move.nonsense }),
    };
    const recorded = await this.send(move.role, 'POST', `/items/${this.id}/certificates`, certificate);
    if (recorded.status === 201 && move.manner !== 'lacking')
      await this.send('administrator', 'POST', `/items/${this.id}/certificates/${recorded.body.id}/validation`);
  }
}
