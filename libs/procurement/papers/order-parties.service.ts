import { Injectable } from '@nestjs/common';
import { asMeant } from '#organization';
import { type Actor, AuditTrail, Clock, Database, newId, notFound, Refusal } from '#platform';
import type { NewPartyFactsDto, OrderPartyDto, PartyFactsDto } from './order-party.dto.js';

type Facts = Required<{ [Name in keyof PartyFactsDto]: string | null }>;

const columns: Record<keyof Facts, string> = {
  legalName: 'legal_name',
  contactName: 'contact_name',
  orderEmail: 'order_email',
  locale: 'locale',
  addressLine1: 'address_line1',
  addressLine2: 'address_line2',
  city: 'city',
  postalCode: 'postal_code',
  country: 'country',
  taxNumber: 'tax_number',
  endpointScheme: 'endpoint_scheme',
  endpointId: 'endpoint_id',
  cxmlDomain: 'cxml_domain',
  cxmlIdentity: 'cxml_identity',
};
const names = Object.keys(columns) as Array<keyof Facts>;
const stale = { code: 'version_stale', reason: 'Somebody else has said something of this party in the meantime.' } as const;

/** Who buys and who sells, as the papers of orders name them. */
@Injectable()
export class OrderParties {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** What is known of a vendor, or without one of the organisation itself. Needs a reading scope or an open transaction.
   * @throws Refusal `not_found` */
  async of(organizationId: string, vendorId: string | null): Promise<OrderPartyDto> {
    const party = await this.database.first<OrderPartyDto>(
      `SELECT n.id AS "vendorId", n.name, coalesce(p.version, 0) AS version, ${names.map((name) => `p.${columns[name]} AS "${name}"`).join(', ')}
       FROM ${vendorId === null ? '(SELECT NULL::uuid AS id, name FROM organizations WHERE id = $1)' : '(SELECT id, name FROM vendors WHERE id = $2)'} n
       LEFT JOIN order_parties p ON p.organization_id = $1 AND p.vendor_id IS NOT DISTINCT FROM n.id`,
      vendorId === null ? [organizationId] : [organizationId, vendorId],
    );
    if (!party) throw notFound('The vendor');
    return party;
  }

  /** Says anew what is known of a party: what is left out is forgotten.
   * @throws Refusal `not_found`, `version_stale`; `validation_failed` for half an electronic address */
  async describe(actor: Actor, vendorId: string | null, { basedOn, ...told }: NewPartyFactsDto): Promise<void> {
    for (const [first, second] of [
      ['endpointScheme', 'endpointId'],
      ['cxmlDomain', 'cxmlIdentity'],
    ] as const) {
      if (((told[first] ?? null) === null) !== ((told[second] ?? null) === null)) {
        throw new Refusal('validation_failed', 'Say both parts of the address, or none.', { pointer: `/${second}` });
      }
    }
    try {
      await this.database.transaction(actor, () => this.write(actor, vendorId, basedOn, told));
    } catch (error) {
      throw asMeant(error, { order_parties_once: stale });
    }
  }

  private async write(actor: Actor, vendorId: string | null, basedOn: number, told: PartyFactsDto): Promise<void> {
    const before = await this.of(actor.organizationId, vendorId);
    const values = names.map((name) => told[name] ?? null);
    const places = names.map((_, at) => `$${at + 4}`);
    const written =
      basedOn === 0
        ? await this.database.query(
            `INSERT INTO order_parties (id, organization_id, vendor_id, ${names.map((name) => columns[name]).join(', ')}, created_at, updated_at)
             VALUES ($1, $2, $3, ${places.join(', ')}, $${names.length + 4}, $${names.length + 4}) RETURNING id`,
            [newId(), actor.organizationId, vendorId, ...values, this.clock.now()],
          )
        : await this.database.query(
            `UPDATE order_parties SET ${names.map((name, at) => `${columns[name]} = ${places[at]}`).join(', ')}, version = version + 1,
               updated_at = $${names.length + 4}
             WHERE organization_id = $1 AND vendor_id IS NOT DISTINCT FROM $2::uuid AND version = $3 RETURNING id`,
            [actor.organizationId, vendorId, basedOn, ...values, this.clock.now()],
          );
    if (written.length === 0) throw new Refusal(stale.code, stale.reason, { facts: { version: before.version } });
    await this.audit.record(actor, {
      action: 'order_party.described',
      subjectKind: vendorId === null ? 'organization' : 'vendor',
      subjectId: vendorId ?? actor.organizationId,
      before,
      after: told,
    });
  }
}
