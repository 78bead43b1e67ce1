import { Injectable } from '@nestjs/common';
import { SetWise, type SetWiseTable } from '#organization';
import { type Actor, Refusal } from '#platform';

interface FlagField {
  kind: string;
  name: string;
  label: string;
  type: string;
}

const table: SetWiseTable<FlagField> = {
  table: 'custom_field_definitions',
  noun: 'custom_field',
  columns: {
    kind: { column: 'kind', type: 'text' },
    name: { column: 'name', type: 'text' },
    label: { column: 'label', type: 'text' },
    type: { column: 'type', type: 'text' },
  },
  keys: [{ value: `(r.kind || ':' || r.name)`, unique: true, says: 'this name' }],
};

/** Yes-or-no columns that items have no fact for become custom fields of their kind. */
@Injectable()
export class CustomFlags {
  constructor(private readonly setWise: SetWise) {}

  async ensure(
    actor: Actor,
    kind: 'asset' | 'service' | 'license',
    fields: ReadonlyArray<{ name: string; label: string }>,
  ): Promise<void> {
    const rows = fields.map((field) => ({ ...field, kind, type: 'flag' }));
    for (const outcome of await this.setWise.upsert(actor, table, rows)) {
      if (outcome.outcome === 'refused') throw new Refusal('conflict', outcome.reason);
    }
  }
}
