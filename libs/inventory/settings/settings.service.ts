import { Injectable } from '@nestjs/common';
import { Lifecycles } from '#lifecycle';
import { type Facts, type Listing, listPage, type RecordKind, Records, readOne, taken } from '#organization';
import { type Actor, Database, type Page, type PageQuery, Refusal } from '#platform';
import type { CustomFieldDto, SubStateDto } from './settings.dto.js';
import { CustomFieldDefinition, SubStateRow } from './settings.entities.js';

export type CustomFieldFacts = Omit<Facts<CustomFieldDefinition>, 'active' | 'choices' | 'required'> & {
  choices?: string[] | null;
  required?: boolean;
};
export type CustomFieldChanges = Partial<Pick<CustomFieldDefinition, 'label' | 'choices' | 'required' | 'active'>>;
export type SubStateFacts = Omit<Facts<SubStateRow>, 'active'>;
export type SubStateChanges = Partial<Pick<SubStateRow, 'label' | 'active'>>;

const customFields: RecordKind<CustomFieldDefinition> = {
  entity: CustomFieldDefinition,
  noun: 'custom_field',
  label: 'The custom field',
  edit: 'organization.edit',
  constraints: {
    custom_field_definitions_name_once: taken('There is a custom field of this name.', '/name'),
    custom_field_definitions_choices: {
      code: 'validation_failed',
      reason: 'Choices are for fields of the type choice, which need at least one.',
      pointer: '/choices',
    },
  },
};

const subStates: RecordKind<SubStateRow> = {
  entity: SubStateRow,
  noun: 'sub_state',
  label: 'The sub-state',
  edit: 'organization.edit',
  constraints: { sub_states_name_once: taken('There is a sub-state of this name.', '/name') },
};

const record = (of: string): string =>
  `${of}.active, ${of}.version, ${of}.created_at AS "createdAt", ${of}.updated_at AS "updatedAt"`;

const fieldListing: Listing = {
  select: `f.id, f.kind, f.name, f.label, f.type, f.choices, f.required, ${record('f')}`,
  from: 'custom_field_definitions f',
  id: 'f.id',
  sortable: { name: 'f.name', createdAt: 'f.created_at' },
  usual: 'name',
  searched: ['f.name', 'f.label'],
  label: 'The custom field',
};

const subStateListing: Listing = {
  select: `s.id, s.definition, s.state, s.name, s.label, ${record('s')}`,
  from: 'sub_states s',
  id: 's.id',
  sortable: { name: 's.name', createdAt: 's.created_at' },
  usual: 'name',
  searched: ['s.name', 's.label'],
  label: 'The sub-state',
};

/** What an organisation adds to its items: fields of its own, and finer places inside states. */
@Injectable()
export class InventorySettings {
  constructor(
    private readonly database: Database,
    private readonly records: Records,
    private readonly lifecycles: Lifecycles,
  ) {}

  /** @throws Refusal `already_exists`, `validation_failed`, `forbidden` */
  async addField(actor: Actor, facts: CustomFieldFacts): Promise<{ id: string }> {
    return this.records.add(actor, customFields, facts);
  }

  /** Name, kind and type stay, since values are kept under them. @throws Refusal `not_found`, `version_stale`, `validation_failed` */
  async amendField(actor: Actor, id: string, version: number, changes: CustomFieldChanges): Promise<void> {
    await this.records.amend(actor, customFields, id, version, changes);
  }

  /** @throws Refusal `already_exists`, `validation_failed`, `forbidden` */
  async addSubState(actor: Actor, facts: SubStateFacts): Promise<{ id: string }> {
    const { definition } = await this.database.reading(actor, () => this.lifecycles.named(actor, facts.definition));
    const state = definition.states.find(({ name }) => name === facts.state);
    if (!state)
      throw new Refusal('validation_failed', `${definition.label} has no state "${facts.state}".`, { pointer: '/state' });
    if (state.subStates?.some(({ name }) => name === facts.name)) {
      throw new Refusal('already_exists', 'There is a sub-state of this name.', { pointer: '/name' });
    }
    return this.records.add(actor, subStates, facts);
  }

  /** @throws Refusal `not_found`, `version_stale` */
  async amendSubState(actor: Actor, id: string, version: number, changes: SubStateChanges): Promise<void> {
    await this.records.amend(actor, subStates, id, version, changes);
  }

  fields(query: PageQuery & { kind?: string }): Promise<Page<CustomFieldDto>> {
    return listPage<CustomFieldDto>(this.database, fieldListing, query, [['f.kind = ?', query.kind]]);
  }

  field(id: string): Promise<CustomFieldDto> {
    return readOne<CustomFieldDto>(this.database, fieldListing, id);
  }

  subStates(query: PageQuery & { definition?: string; state?: string }): Promise<Page<SubStateDto>> {
    return listPage<SubStateDto>(this.database, subStateListing, query, [
      ['s.definition = ?', query.definition],
      ['s.state = ?', query.state],
    ]);
  }

  subState(id: string): Promise<SubStateDto> {
    return readOne<SubStateDto>(this.database, subStateListing, id);
  }
}
