import { Injectable } from '@nestjs/common';
import type { ItemKind } from '#catalog';
import { type AppliedDefinition, appliedDefinitions, type Definition } from '#lifecycle';
import { Database, type FieldProblem } from '#platform';
import { stateOf } from '../items/stage.rules.js';
import type { CustomField } from './custom-fields.rules.js';

interface AddedSubState {
  definition: string;
  state: string;
  name: string;
}

/** What an organisation has added to the shipped kinds of items. */
export interface ItemSettings {
  /** Which lifecycles were chosen for new items. */
  applied: readonly AppliedDefinition[];
  fieldsOf(kind: ItemKind): readonly CustomField[];
  /** Why an item in this state cannot stand in that sub-state, if so. */
  subStateProblem(definition: Definition, state: string, subState: string): FieldProblem | undefined;
}

/** Reads the settings once for any number of items. */
@Injectable()
export class ItemSettingsReader {
  constructor(private readonly database: Database) {}

  async read(): Promise<ItemSettings> {
    const { fields, subStates, applied } = await this.database.one<{
      fields: Array<CustomField & { kind: ItemKind }>;
      subStates: AddedSubState[];
      applied: AppliedDefinition[];
    }>(
      `SELECT (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'name', name, 'label', label, 'type', type, 'choices', choices,
                 'required', required, 'active', active)), '[]') FROM custom_field_definitions) AS fields,
              (SELECT coalesce(jsonb_agg(jsonb_build_object('definition', definition, 'state', state, 'name', name)), '[]')
               FROM sub_states WHERE active) AS "subStates",
              (${appliedDefinitions}) AS applied`,
    );
    return {
      applied,
      fieldsOf: (kind) => fields.filter((field) => field.kind === kind),
      subStateProblem: (definition, state, subState) => {
        const shipped = stateOf(definition, state).subStates ?? [];
        const added = subStates.filter(
          (own) => own.state === state && [definition.name, definition.kind].includes(own.definition),
        );
        const names = [...shipped, ...added].map(({ name }) => name);
        if (names.includes(subState)) return undefined;
        const reason = names.length === 0 ? `"${state}" has no sub-states.` : `In "${state}" it is one of ${names.join(', ')}.`;
        return { pointer: '/subState', code: 'not_a_choice', reason };
      },
    };
  }
}
