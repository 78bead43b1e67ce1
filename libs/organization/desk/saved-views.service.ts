import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, Clock, changed, Database, newId, notFound, Refusal, requirePermission } from '#platform';
import { requireReach } from '../records/reach.rules.js';
import { asMeant, taken, withoutGaps } from '../records/records.js';
import { SavedView } from './saved-view.entity.js';
import { searchParameters } from './saved-view.rules.js';

export interface NewSavedView {
  page: string;
  name: string;
  query: Readonly<Record<string, unknown>>;
  shared?: boolean;
}

export type SavedViewChanges = Partial<Omit<NewSavedView, 'page'>>;

const meanings = {
  saved_views_name: taken('You have a view of this name already.', '/name'),
  saved_views_owned: {
    code: 'guard_failed' as const,
    reason: 'Nobody owns this view any more, so it stays shared.',
    pointer: '/shared',
  },
};

/** Views of lists that people keep for themselves, or share with everybody. */
@Injectable()
export class SavedViews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws Refusal `already_exists`, `validation_failed`, `forbidden` for a shared one without the permission */
  async add(actor: Actor, { page, name, query, shared = false }: NewSavedView): Promise<string> {
    if (shared) requirePermission(actor, 'views.share');
    const now = this.clock.now();
    const facts = { page, name, query: searchParameters(query), shared };
    const view = {
      ...facts,
      id: newId(),
      organizationId: actor.organizationId,
      ownerId: actor.id,
      createdAt: now,
      updatedAt: now,
    };
    await this.explained(actor, async () => {
      await this.database.manager.insert(SavedView, view);
      await this.audit.record(actor, { ...subject(view.id), action: 'saved_view.created', after: facts });
    });
    return view.id;
  }

  /** @throws Refusal `not_found`, `version_stale`, `already_exists`, `forbidden` for somebody else's unless an administrator asks */
  async amend(actor: Actor, id: string, version: number, { query, ...told }: SavedViewChanges): Promise<void> {
    const changes = { ...told, ...(query === undefined ? {} : { query: searchParameters(query) }) };
    await this.explained(actor, async () => {
      const before = await this.own(actor, id);
      if (before.version !== version) {
        throw new Refusal('version_stale', 'The view was changed in the meantime.', { facts: { version: before.version } });
      }
      const difference = changed<Partial<SavedView>>(before, withoutGaps(changes));
      if (Object.keys(difference.after).length === 0) return;
      if (difference.after.shared) requirePermission(actor, 'views.share');
      const after = { ...difference.after, version: version + 1, updatedAt: this.clock.now() };
      await this.database.manager.update(SavedView, { id }, after);
      await this.audit.record(actor, { ...subject(id), action: 'saved_view.changed', ...difference });
    });
  }

  /** @throws Refusal `not_found`, `forbidden` */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(actor, async () => {
      const { page, name, shared } = await this.own(actor, id);
      await this.database.manager.delete(SavedView, { id });
      await this.audit.record(actor, { ...subject(id), action: 'saved_view.removed', before: { page, name, shared } });
    });
  }

  /** Before a user goes: what they shared stays, the rest is gone. Needs the open transaction of the removal. */
  async leaveBehind(organizationId: string, ownerId: string): Promise<void> {
    const parameters = [organizationId, ownerId];
    await this.database.query('DELETE FROM saved_views WHERE organization_id = $1 AND owner_id = $2 AND NOT shared', parameters);
    await this.database.query('UPDATE saved_views SET owner_id = NULL WHERE organization_id = $1 AND owner_id = $2', parameters);
  }

  /** The view as nobody else may change it until the transaction ends. Private ones of others do not exist for the actor. */
  private async own(actor: Actor, id: string): Promise<SavedView> {
    const view = await this.database.manager.findOne(SavedView, { where: { id }, lock: { mode: 'for_no_key_update' } });
    if (!view || (view.ownerId !== actor.id && !view.shared)) throw notFound('The view');
    if (view.ownerId !== actor.id) requireReach(actor, 'users.manage');
    return view;
  }

  private async explained(actor: Actor, work: () => Promise<void>): Promise<void> {
    try {
      await this.database.transaction(actor, work);
    } catch (error) {
      throw asMeant(error, meanings);
    }
  }
}

function subject(subjectId: string): { subjectKind: string; subjectId: string } {
  return { subjectKind: 'saved_view', subjectId };
}
