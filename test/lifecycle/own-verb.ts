import type { DefinitionContent, Question, StepTemplate } from '#lifecycle';
import type { World } from '../harness/world.js';

/** A verb that leaves its item where it is unless it says where to, and what it asks and starts. */
export interface OwnVerb {
  kind: 'asset' | 'service';
  state: string;
  to?: string;
  asks?: Question[];
  steps: StepTemplate[];
}

/** New items of the kind live by a copy of their lifecycle that has one verb more, `prepare`. */
export async function addVerb(world: World, { kind, state, to = state, asks = [], steps }: OwnVerb): Promise<void> {
  const administrator = await world.as('administrator');
  const { body: own } = await administrator.post<{ id: string; version: number; draft: DefinitionContent }>('/definitions', {
    from: kind,
    name: `own_${kind}`,
    label: `Own ${kind}`,
  });
  const seen = (version: number): Record<string, string> => ({ 'if-match': `"${version}"` });
  const prepare = { name: 'prepare', label: 'Prepare', from: [state], to, asks, steps };
  const draft = { ...own.draft, verbs: [...own.draft.verbs, prepare] };
  const written = await administrator.patch<{ version: number; problems: object[] }>(
    `/definitions/${own.id}`,
    { draft },
    seen(own.version),
  );
  expect(written.body.problems).toEqual([]);
  const published = await administrator.post(`/definitions/${own.id}/versions`, { note: null }, seen(written.body.version));
  expect(published.status).toBe(201);
  expect((await administrator.post('/lifecycle-choices', { kind, definitionId: own.id })).status).toBe(201);
}

/** Each step of the item's last run with how it stands, and its results. */
export function stepsOf(
  world: World,
  itemId: string,
): Promise<Array<{ id: string; name: string; state: string; result: object }>> {
  return world.db.inspect(
    `SELECT s.id, s.name, s.state, s.result FROM workflow_steps s
     WHERE s.run_id = (SELECT id FROM workflow_runs WHERE subject_id = $1 ORDER BY id DESC LIMIT 1) ORDER BY s.place`,
    [itemId],
  );
}
