import { Injectable } from '@nestjs/common';
import { requireReach } from '#organization';
import { type Actor, AuditTrail, Clock, Database, newId, notFound, Refusal } from '#platform';
import { type SeenSubject, type Subject, SubjectRegistry } from '../subjects.js';
import { Comment } from './comment.entity.js';
import { MentionedUsers } from './mentioned-users.js';

export interface NewComment {
  text: string;
  /** Ids of users. */
  mentions?: readonly string[];
}

/** What people say about a subject. */
@Injectable()
export class Comments {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly subjects: SubjectRegistry,
    private readonly mentioned: MentionedUsers,
  ) {}

  /** @throws Refusal `not_found`, `forbidden`, `validation_failed` for a mention of nobody */
  async add(actor: Actor, about: Subject, { text, mentions = [] }: NewComment): Promise<string> {
    const subject = await this.subjects.find(actor, about, 'comments.write');
    const id = newId();
    await this.database.transaction(actor, async () => {
      const called = distinct(mentions);
      await this.mentioned.check(called);
      await this.database.manager.insert(Comment, {
        id,
        organizationId: actor.organizationId,
        subjectKind: subject.kind,
        subjectId: subject.id,
        text,
        mentions: called,
        authorKind: actor.kind,
        authorId: actor.id,
        authorName: actor.name,
        createdAt: this.clock.now(),
      });
      await this.mentioned.tell(actor, subject, { commentId: id, text, users: called });
    });
    return id;
  }

  /** By its author only. @throws Refusal `not_found`, `forbidden`, `version_stale`, `gone` once it is removed */
  async amend(actor: Actor, id: string, version: number, { text, mentions }: NewComment): Promise<void> {
    await this.change(actor, id, async (before, subject) => {
      if (before.authorId !== actor.id) throw new Refusal('forbidden', 'A comment is changed by its author.');
      if (before.version !== version) {
        throw new Refusal('version_stale', 'The comment was changed in the meantime.', { facts: { version: before.version } });
      }
      const called = mentions === undefined ? before.mentions : distinct(mentions);
      const users = called.filter((each) => !before.mentions.includes(each));
      await this.mentioned.check(users);
      const after = { text, mentions: called, version: version + 1, editedAt: this.clock.now() };
      await this.database.manager.update(Comment, { id }, after);
      await this.mentioned.tell(actor, subject, { commentId: id, text, users });
    });
  }

  /** By its author or an administrator: the text goes, that something was said stays. @throws Refusal `not_found`, `forbidden` */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.change(actor, id, async (before) => {
      if (before.authorId !== actor.id) requireReach(actor, 'users.manage');
      const after = { text: null, mentions: [], version: before.version + 1, removedAt: this.clock.now(), removedBy: actor.name };
      await this.database.manager.update(Comment, { id }, after);
      await this.audit.record(actor, {
        action: 'comment.removed',
        subjectKind: 'comment',
        subjectId: id,
        before: { author: before.authorName, about: before.subjectId },
      });
    });
  }

  private async change(
    actor: Actor,
    id: string,
    change: (before: Comment, subject: SeenSubject) => Promise<void>,
  ): Promise<void> {
    await this.database.transaction(actor, async () => {
      const where = { id, organizationId: actor.organizationId };
      const before = await this.database.manager.findOne(Comment, { where, lock: { mode: 'for_no_key_update' } });
      if (!before) throw notFound('The comment');
      const subject = await this.subjects.find(actor, { kind: before.subjectKind, id: before.subjectId });
      if (before.removedAt) throw new Refusal('gone', 'This comment was removed.');
      await change(before, subject);
    });
  }
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids.map((id) => id.toLowerCase()))];
}
