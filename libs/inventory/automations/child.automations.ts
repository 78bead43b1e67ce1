import { Injectable } from '@nestjs/common';
import { type Answers, type Automation, type AutomationStepContext, Lifecycles, UntilRunEnds } from '#lifecycle';
import { type Actor, Database } from '#platform';
import { lockToDecide } from '../items/item.rows.js';
import { ItemMoves } from '../items/item-moves.js';
import { idIn, oneOf, textIn } from './settings.rules.js';

/** The items that belong to an item, by the way in which they do; $1 is the item. */
const relatives = {
  held: 'SELECT i.id FROM items i WHERE i.organization_id = current_organization_id() AND i.holder_item_id = $1',
  parts: `SELECT l.from_item_id AS id FROM item_links l
    WHERE l.organization_id = current_organization_id() AND l.to_item_id = $1 AND l.relation = 'part_of'`,
  used: `SELECT l.to_item_id AS id FROM item_links l
    WHERE l.organization_id = current_organization_id() AND l.from_item_id = $1 AND l.relation = 'uses'`,
} as const;
const relations = ['held', 'parts', 'used'] as const;

/** Work on one item that is a part of the work on another. */
@Injectable()
export class ChildAutomations {
  constructor(
    private readonly database: Database,
    private readonly lifecycles: Lifecycles,
    private readonly moves: ItemMoves,
  ) {}

  readonly all: readonly Automation[] = [
    {
      name: 'start_child',
      meaning: 'Uses a verb on another item; done when the work that the verb starts there is done',
      parameters: [
        { name: 'item', type: 'any', meaning: 'The other item' },
        { name: 'verb', type: 'text', meaning: 'The verb to use on it' },
      ],
      run: (actor, step) => this.start(actor, step, [idIn(step.settings, 'item')], 'all'),
    },
    {
      name: 'start_children',
      meaning: 'Uses a verb on all items that belong to this one and can take it; done when all their work is done',
      parameters: [
        { name: 'among', type: 'text', meaning: '`held` (by it), its `parts`, or those that it uses: `used`' },
        { name: 'verb', type: 'text', meaning: 'The verb to use on them' },
      ],
      run: async (actor, step) => {
        const among = relatives[oneOf(step.settings, 'among', relations, 'held')];
        const found = await this.database.query<{ id: string }>(`${among} ORDER BY id`, [step.subjectId]);
        return this.start(
          actor,
          step,
          found.map(({ id }) => id),
          'those that can',
        );
      },
    },
  ];

  /**
   * What one of them refuses, the step cannot do. A question that the verb asks there is answered as it was for the verb that started this
   * work, where that asked the same.
   * @throws Refusal as `ItemMoves.moveMany`
   */
  private async start(
    actor: Actor,
    { settings, subjectId, runId, step }: AutomationStepContext,
    itemIds: readonly string[],
    who: 'all' | 'those that can',
  ): Promise<Record<string, unknown> | UntilRunEnds> {
    const name = textIn(settings, 'verb');
    const { tag, answers } = await this.database.one<{ tag: string; answers: Answers }>(
      `SELECT i.tag, t.answers FROM workflow_runs r JOIN transitions t ON t.id = r.transition_id JOIN items i ON i.id = $2 WHERE r.id = $1`,
      [runId, subjectId],
    );
    const items = await lockToDecide(this.database, itemIds);
    const lifecycleOf = await this.lifecycles.of(actor, items);
    const moves = items.flatMap((item) => {
      const verb = lifecycleOf(item).definition.verbs.find((each) => each.name === name);
      if (who === 'those that can' && !verb?.from.includes(item.state)) return [];
      const asked = Object.entries(answers).filter(([each]) => verb?.asks?.some((question) => question.name === each));
      return [
        { itemId: item.id, verb: name, answers: Object.fromEntries(asked), comment: `Part of the work on ${tag} (${step}).` },
      ];
    });
    const transitions = (await this.moves.moveMany(actor, moves)).map((outcome) => {
      if (outcome.outcome === 'refused') throw outcome.refusal;
      return outcome.transitionId;
    });
    const runs = await this.database.query<{ id: string }>(
      'SELECT id FROM workflow_runs WHERE transition_id = ANY ($1::uuid[]) ORDER BY id',
      [transitions],
    );
    const result = { items: moves.length };
    const [first, ...others] = runs.map(({ id }) => id);
    return first === undefined ? result : new UntilRunEnds([first, ...others], result);
  }
}
