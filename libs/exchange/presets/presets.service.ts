import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, Clock, Database, newId, notFound, Refusal } from '#platform';
import type { Mapping } from '../formats/columns.rules.js';
import type { FileKind } from '../formats/file-format.js';
import { fileFormats } from '../formats/file-formats.js';
import type { PresetDto } from './preset.dto.js';

const COLUMNS = `id, name, format, mapping, created_by AS "createdBy", created_at AS "createdAt"`;
/** Nobody looks through more. */
const MOST = 200;

/** Mappings that are kept under a name, for files that come again. */
@Injectable()
export class Presets {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  list(actor: Actor): Promise<PresetDto[]> {
    return this.database.reading(actor, () =>
      this.database.query<PresetDto>(`SELECT ${COLUMNS} FROM import_presets ORDER BY lower(name) LIMIT ${MOST}`),
    );
  }

  /** @throws Refusal `validation_failed` for a field that the format does not have; `already_exists` for a name that is taken */
  add(actor: Actor, { name, format, mapping }: { name: string; format: FileKind; mapping: Mapping }): Promise<PresetDto> {
    const stray = Object.values(mapping).find((field) => field !== null && !Object.hasOwn(fileFormats[format].fields, field));
    if (stray !== undefined)
      throw new Refusal('validation_failed', `There is no field ${String(stray).slice(0, 60)}.`, { pointer: '/mapping' });
    return this.database.transaction(actor, async () => {
      const preset = await this.database.first<PresetDto>(
        `INSERT INTO import_presets (id, organization_id, name, format, mapping, created_by, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (organization_id, lower(name)) DO NOTHING RETURNING ${COLUMNS}`,
        [newId(), actor.organizationId, name.trim(), format, JSON.stringify(mapping), actor.name, this.clock.now()],
      );
      if (!preset) throw new Refusal('already_exists', 'There is a preset of this name.', { pointer: '/name' });
      await this.record(actor, 'import_preset.added', preset.id, { after: { name, format, mapping } });
      return preset;
    });
  }

  /** @throws Refusal `not_found` */
  remove(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(actor, async () => {
      const gone = await this.database.first<{ name: string; format: string }>(
        'DELETE FROM import_presets WHERE id = $1 RETURNING name, format',
        [id],
      );
      if (!gone) throw notFound('The preset');
      await this.record(actor, 'import_preset.removed', id, { before: gone });
    });
  }

  private record(actor: Actor, action: string, id: string, what: { before?: object; after?: object }): Promise<void> {
    return this.audit.record(actor, { action, subjectKind: 'import_preset', subjectId: id, ...what });
  }
}
