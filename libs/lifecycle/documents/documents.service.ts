import { Injectable } from '@nestjs/common';
import {
  type Actor,
  AuditTrail,
  Clock,
  Config,
  Database,
  FileStore,
  isPicture,
  mediaTypeOf,
  newId,
  notFound,
  type Permission,
  type ReceivedFile,
  Refusal,
} from '#platform';
import { type SeenSubject, type Subject, SubjectRegistry } from '../subjects.js';
import { holdContent } from './content-hold.js';
import { Document } from './document.entity.js';

const LARGEST_SWEEP = 500;

/** What is taken where not every document will do. */
export interface DocumentBounds {
  /** Below what the installation allows anyway. */
  mostBytes: number;
  picture?: true;
  /** What the keeper of the subject is asked for, where that is not the editing of documents in general. */
  needs?: Permission;
}

/** Papers and pictures of a subject. */
@Injectable()
export class Documents {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly audit: AuditTrail,
    private readonly files: FileStore,
    private readonly subjects: SubjectRegistry,
  ) {}

  /** @throws Refusal `not_found`, `forbidden`, `body_too_large`, `unsupported_media_type`, `validation_failed` for an empty file */
  async add(
    actor: Actor,
    about: Subject,
    name: string,
    content: AsyncIterable<Uint8Array>,
    bounds?: DocumentBounds,
  ): Promise<string> {
    const subject = await this.subjects.find(actor, about, bounds?.needs ?? 'documents.edit');
    const received = await this.files.receive(
      content,
      Math.min(this.config.values.documentLimitBytes, bounds?.mostBytes ?? Infinity),
    );
    try {
      if (received.bytes === 0) throw new Refusal('validation_failed', 'The file is empty.');
      const mediaType = await mediaTypeOf(received.path, name);
      if (bounds?.picture && !isPicture(mediaType)) {
        throw new Refusal('unsupported_media_type', 'Only a picture is taken here: PNG, JPEG, WebP, GIF or AVIF.', {
          facts: { found: mediaType },
        });
      }
      await this.files.prepare(actor.organizationId, received);
      return await this.enter(actor, subject, name, mediaType, received);
    } finally {
      await this.files.discard(received);
    }
  }

  private enter(actor: Actor, subject: SeenSubject, name: string, mediaType: string, file: ReceivedFile): Promise<string> {
    const { sha256, bytes } = file;
    const id = newId();
    return this.database.transaction(actor, async () => {
      await holdContent(this.database, actor.organizationId, sha256);
      await this.files.keep(actor.organizationId, file);
      await this.database.manager.insert(Document, {
        id,
        organizationId: actor.organizationId,
        subjectKind: subject.kind,
        subjectId: subject.id,
        ...{ name, mediaType, bytes: String(bytes), sha256 },
        createdAt: this.clock.now(),
        ...{ createdByKind: actor.kind, createdById: actor.id, createdByName: actor.name },
      });
      await this.audit.record(actor, {
        action: 'document.added',
        subjectKind: subject.kind,
        subjectId: subject.id,
        after: { documentId: id, name, mediaType, bytes, sha256 },
      });
      return id;
    });
  }

  /** Nobody sees it from now on; its content is erased soon after. @throws Refusal `not_found`, `forbidden` */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(actor, async () => {
      const where = { id, organizationId: actor.organizationId };
      const document = await this.database.manager.findOne(Document, { where, lock: { mode: 'for_no_key_update' } });
      if (!document || document.removedAt) throw notFound('The document');
      const { subjectKind, subjectId, name, sha256 } = document;
      await this.subjects.find(actor, { kind: subjectKind, id: subjectId }, 'documents.edit');
      await this.database.manager.update(Document, { id }, { removedAt: this.clock.now(), removedBy: actor.name });
      const before = { documentId: id, name, sha256 };
      await this.audit.record(actor, { action: 'document.removed', subjectKind, subjectId, before });
    });
  }

  /** Erases the content of removed documents that no other document has. @returns how many documents were looked at */
  async erase(actor: Actor): Promise<number> {
    const removed = await this.database.reading(actor, () =>
      this.database.query<{ sha256: string }>(
        `SELECT DISTINCT sha256 FROM (SELECT sha256 FROM documents WHERE organization_id = $1 AND removed_at IS NOT NULL AND erased_at IS NULL
           ORDER BY removed_at LIMIT ${LARGEST_SWEEP}) AS oldest`,
        [actor.organizationId],
      ),
    );
    for (const { sha256 } of removed) await this.eraseContent(actor, sha256);
    return removed.length;
  }

  /** What was erased and is not yet noted so, since the process ended in between, is erased once more: that does no harm. */
  private async eraseContent(actor: Actor, sha256: string): Promise<void> {
    const { organizationId } = actor;
    await this.database.transaction(actor, async () => {
      await holdContent(this.database, organizationId, sha256);
      const content = [organizationId, sha256];
      const wanted = await this.database.first(
        'SELECT 1 FROM documents WHERE organization_id = $1 AND sha256 = $2 AND removed_at IS NULL LIMIT 1',
        content,
      );
      if (!wanted) await this.files.remove({ organizationId, sha256 });
      await this.database.query(
        'UPDATE documents SET erased_at = $3 WHERE organization_id = $1 AND sha256 = $2 AND removed_at IS NOT NULL AND erased_at IS NULL',
        [...content, this.clock.now()],
      );
    });
  }
}
