import { Injectable } from '@nestjs/common';
import {
  type Actor,
  AuditTrail,
  Clock,
  Database,
  newId,
  notFound,
  Refusal,
  reachOf,
  requirePermission,
  violatedConstraint,
} from '#platform';
import { isWithin, lockToDecide } from '../items/item.rows.js';
import { References } from '../items/references.js';

export const sanitisationMethods = ['clear', 'purge', 'destroy'] as const;
export const verifications = ['full', 'sample', 'tool_report', 'visual'] as const;
export const sanitisationResults = ['passed', 'failed'] as const;

export interface NewCertificate {
  manufacturer?: string | null;
  model?: string | null;
  serial: string;
  propertyNumber?: string | null;
  /** E.g. SSD, hard disk, flash. */
  mediaType: string;
  method: (typeof sanitisationMethods)[number];
  technique: string;
  tool: string;
  toolVersion?: string | null;
  verification: (typeof verifications)[number];
  result: (typeof sanitisationResults)[number];
  performedBy: string;
  performedByPersonId?: string | null;
  performedOn: string;
  place?: string | null;
  destination?: string | null;
}

/** Sanitisation certificates: recorded once, validated once, by somebody else than who did the work. */
@Injectable()
export class Certificates {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly references: References,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws Refusal `not_found`, `forbidden`, `conflict`, `validation_failed` */
  async record(actor: Actor, itemId: string, certificate: NewCertificate): Promise<{ id: string }> {
    requirePermission(actor, 'items.edit');
    return this.database.transaction(actor, async () => {
      const [item] = await lockToDecide(this.database, [itemId]);
      if (!item || !isWithin(item, reachOf(actor, 'items.edit'))) throw notFound('This item');
      if (!item.asset) throw new Refusal('conflict', 'Only assets have storage to sanitise.');
      if (certificate.performedOn > this.clock.today()) {
        throw new Refusal('validation_failed', 'This day lies in the future.', { pointer: '/performedOn' });
      }
      const performer = certificate.performedByPersonId;
      if (performer && !(await this.references.known([{ kind: 'person', id: performer }])).has('person', performer)) {
        throw new Refusal('validation_failed', 'There is no such person.', { pointer: '/performedByPersonId' });
      }
      const id = newId();
      const { organizationId, name } = actor;
      await this.database.query(
        `INSERT INTO sanitisation_certificates (id, organization_id, item_id, manufacturer, model, serial, serial_key, property_number, media_type,
           method, technique, tool, tool_version, verification, result, performed_by, performed_by_person_id, performed_on, place, destination,
           recorded_by, recorded_at)
         SELECT $1, $2, $3, c.manufacturer, c.model, c.serial, lower(c.serial), c."propertyNumber", c."mediaType", c.method, c.technique, c.tool,
           c."toolVersion", c.verification, c.result, c."performedBy", c."performedByPersonId", c."performedOn", c.place, c.destination, $5, $6
         FROM jsonb_to_record($4) AS c(manufacturer text, model text, serial text, "propertyNumber" text, "mediaType" text, method text,
           technique text, tool text, "toolVersion" text, verification text, result text, "performedBy" text, "performedByPersonId" uuid,
           "performedOn" date, place text, destination text)`,
        [id, organizationId, item.id, JSON.stringify(certificate), name, this.clock.now()],
      );
      await this.audit.record(actor, {
        action: 'sanitisation.recorded',
        subjectKind: 'item',
        subjectId: item.id,
        after: { certificateId: id, ...certificate },
      });
      return { id };
    });
  }

  /**
   * Somebody who did not do the work confirms it. Only then does it count.
   * @throws Refusal `not_found`, `forbidden`, `conflict`
   */
  async validate(actor: Actor, itemId: string, certificateId: string): Promise<void> {
    requirePermission(actor, 'items.edit');
    try {
      await this.database.transaction(actor, async () => {
        const [item] = await lockToDecide(this.database, [itemId]);
        if (!item || !isWithin(item, reachOf(actor, 'items.edit'))) throw notFound('This item');
        const certificate = await this.database.first<{ recordedBy: string; validated: boolean }>(
          `SELECT recorded_by AS "recordedBy", validated_at IS NOT NULL AS validated FROM sanitisation_certificates
           WHERE item_id = $1 AND id = $2 FOR UPDATE`,
          [item.id, certificateId],
        );
        if (!certificate) throw notFound('This certificate');
        if (certificate.validated) throw new Refusal('conflict', 'This certificate is validated already.');
        await this.database.query(
          `UPDATE sanitisation_certificates SET validated_by = $2, validated_by_person_id = $3, validated_by_actor = $4, validated_at = $5 WHERE id = $1`,
          [certificateId, actor.name, actor.personId ?? null, actor.id, this.clock.now()],
        );
        await this.audit.record(actor, {
          action: 'sanitisation.validated',
          subjectKind: 'item',
          subjectId: item.id,
          after: { certificateId },
        });
      });
    } catch (error) {
      if (violatedConstraint(error) !== 'sanitisation_certificates_two_people') throw error;
      throw new Refusal('forbidden', 'Whoever sanitised it cannot validate it; ask somebody else.');
    }
  }
}
