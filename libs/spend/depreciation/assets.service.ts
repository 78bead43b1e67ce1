import { Injectable } from '@nestjs/common';
import { type Facts, type RecordKind, Records, requireReach } from '#organization';
import { type Actor, AuditTrail, Clock, Database, newId, notFound } from '#platform';
import { type AssetChanges, amountOf, type NewEvent, termsAfter } from './asset-changes.rules.js';
import { DepreciationAsset, DepreciationEvent } from './depreciation.entities.js';

const records: RecordKind<DepreciationAsset> = {
  entity: DepreciationAsset,
  noun: 'depreciation_asset',
  label: 'The asset in this book',
  edit: 'depreciation.edit',
  constraints: {},
};

/** What people say about an asset in a book. What was posted stays; the next run corrects what turns out otherwise. */
@Injectable()
export class DepreciationAssets {
  constructor(
    private readonly database: Database,
    private readonly records: Records,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Gives it terms of its own, as if they had held from its first day. @throws Refusal `not_found`, `version_stale`, `validation_failed`, `forbidden` */
  amend(actor: Actor, id: string, version: number, { inServiceOn, ...terms }: AssetChanges): Promise<DepreciationAsset> {
    requireReach(actor, 'depreciation.edit');
    return this.database.transaction(actor, async () => {
      const before = await this.records.lock(actor, records, id);
      termsAfter(before, terms);
      const changes: Partial<Facts<DepreciationAsset>> = { ...terms, isStale: true };
      if (inServiceOn !== undefined) changes.givenInServiceOn = inServiceOn;
      return this.records.amend(actor, records, id, version, changes);
    });
  }

  /** @returns the item's id @throws Refusal `not_found`, `validation_failed`, `forbidden` */
  record(actor: Actor, assetId: string, event: NewEvent): Promise<string> {
    requireReach(actor, 'depreciation.edit');
    return this.database.transaction(actor, async () => {
      const asset = await this.records.lock(actor, records, assetId);
      const { kind, happenedOn, note = null } = event;
      const amount = amountOf(asset, event);
      const row = {
        id: newId(),
        organizationId: actor.organizationId,
        assetId,
        kind,
        happenedOn,
        note,
        amountMinor: null,
        lifeMonths: null,
        units: null,
        ...amount,
        createdAt: this.clock.now(),
      };
      await this.database.manager.insert(DepreciationEvent, row);
      await this.markStale(actor, assetId);
      await this.audit.record(actor, {
        action: 'depreciation_event.recorded',
        subjectKind: 'depreciation_asset',
        subjectId: assetId,
        after: { kind, happenedOn, ...amount, note },
      });
      return asset.itemId;
    });
  }

  /** Takes an event back. @throws Refusal `not_found`, `forbidden` */
  async withdraw(actor: Actor, eventId: string): Promise<void> {
    requireReach(actor, 'depreciation.edit');
    await this.database.transaction(actor, async () => {
      const event = await this.database.first<{ assetId: string; kind: string; happenedOn: string }>(
        `DELETE FROM depreciation_events WHERE organization_id = $1 AND id = $2
         RETURNING asset_id AS "assetId", kind, happened_on::text AS "happenedOn"`,
        [actor.organizationId, eventId],
      );
      if (!event) throw notFound('The event');
      await this.markStale(actor, event.assetId);
      await this.audit.record(actor, {
        action: 'depreciation_event.withdrawn',
        subjectKind: 'depreciation_asset',
        subjectId: event.assetId,
        before: { kind: event.kind, happenedOn: event.happenedOn },
      });
    });
  }

  private markStale(actor: Actor, id: string): Promise<object[]> {
    return this.database.query('UPDATE depreciation_assets SET is_stale = true WHERE organization_id = $1 AND id = $2', [
      actor.organizationId,
      id,
    ]);
  }
}
