import { Injectable } from '@nestjs/common';
import { type Listing, listPage, readOne } from '#organization';
import { Database, type Page, type PageQuery } from '#platform';
import type { CertificateDto } from './certificate.dto.js';

const certificates: Listing = {
  select: `c.id, c.manufacturer, c.model, c.serial, c.property_number AS "propertyNumber", c.media_type AS "mediaType", c.method, c.technique,
    c.tool, c.tool_version AS "toolVersion", c.verification, c.result, c.performed_by AS "performedBy",
    c.performed_by_person_id AS "performedByPersonId", c.performed_on::text AS "performedOn", c.place, c.destination,
    c.recorded_by AS "recordedBy", c.recorded_at AS "recordedAt", c.validated_by AS "validatedBy", c.validated_at AS "validatedAt"`,
  from: 'sanitisation_certificates c',
  id: 'c.id',
  sortable: { id: 'c.id' },
  usual: '-id',
  searched: ['c.serial', 'c.performed_by'],
  label: 'The certificate',
};

@Injectable()
export class CertificateQueries {
  constructor(private readonly database: Database) {}

  /** The certificates of an item, newest first. */
  ofItem(itemId: string, query: PageQuery): Promise<Page<CertificateDto>> {
    return listPage<CertificateDto>(this.database, certificates, query, [['c.item_id = ?', itemId]]);
  }

  /** @throws Refusal `not_found` */
  one(id: string): Promise<CertificateDto> {
    return readOne<CertificateDto>(this.database, certificates, id);
  }
}
