import { Injectable } from '@nestjs/common';
import { requireReach } from '#organization';
import { type Actor, AuditTrail, Database } from '#platform';
import { monthOf } from '../days.js';
import { readFigures, type UnitFigure } from './driver-figure-file.rules.js';

/** Figures that are uploaded by month, for rules that divide by usage. */
@Injectable()
export class DriverFigures {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
  ) {}

  /** Replaces all figures of that name in the month. @throws Refusal `conflict` for a unit that does not exist, `forbidden` */
  record(actor: Actor, figure: string, day: string, figures: readonly UnitFigure[]): Promise<void> {
    requireReach(actor, 'allocations.edit');
    const month = monthOf(day);
    return this.database.transaction(actor, async () => {
      await this.database.query('DELETE FROM driver_figures WHERE organization_id = $1 AND figure = $2 AND month = $3', [
        actor.organizationId,
        figure,
        month,
      ]);
      await this.database.query(
        `INSERT INTO driver_figures (organization_id, figure, month, business_unit_id, quantity)
         SELECT $1, $2, $3, f."businessUnitId", sum(f.quantity) FROM jsonb_to_recordset($4::jsonb) AS f("businessUnitId" uuid, quantity numeric) GROUP BY 4`,
        [actor.organizationId, figure, month, JSON.stringify(figures)],
      );
      await this.audit.record(actor, {
        action: 'driver_figure.recorded',
        subjectKind: 'driver_figure',
        subjectId: figure,
        after: { month, units: figures.length },
      });
    });
  }

  /** A table of units by figures; each figure that it names is replaced in the month, or nothing of it is. @throws Refusal `validation_failed`, `forbidden` */
  take(actor: Actor, day: string, text: string): Promise<{ figures: number; units: number }> {
    requireReach(actor, 'allocations.edit');
    return this.database.transaction(actor, async () => {
      const known = await this.database.query<{ id: string; code: string | null; name: string }>(
        'SELECT id, code, name FROM business_units WHERE organization_id = $1',
        [actor.organizationId],
      );
      const names = (of: 'code' | 'name') => known.map((unit): [string, string] => [(unit[of] ?? '').toLowerCase(), unit.id]);
      const { figures, units } = readFigures(text, new Map([...names('name'), ...names('code')]));
      for (const [figure, quantities] of figures) await this.record(actor, figure, day, quantities);
      return { figures: figures.size, units };
    });
  }

  /** Of a month, by name. */
  of(actor: Actor, day: string): Promise<Array<UnitFigure & { figure: string; businessUnit: string }>> {
    return this.database.reading(actor, () =>
      this.database.query(
        `SELECT f.figure, f.business_unit_id AS "businessUnitId", u.name AS "businessUnit", f.quantity::text AS quantity
         FROM driver_figures f JOIN business_units u ON u.id = f.business_unit_id
         WHERE f.organization_id = $1 AND f.month = $2 ORDER BY f.figure, u.name, u.id`,
        [actor.organizationId, monthOf(day)],
      ),
    );
  }
}
