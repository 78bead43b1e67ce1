import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform';

/** What people say about a subject, and the papers and pictures that belong to it. */
export class LifecycleDiscussion1764100100000 implements MigrationInterface {
  readonly name = 'LifecycleDiscussion1764100100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE comments (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL,
        subject_kind text NOT NULL,
        subject_id uuid NOT NULL,
        text text,
        mentions uuid[] NOT NULL,
        author_kind text NOT NULL,
        author_id text NOT NULL,
        author_name text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        edited_at timestamptz,
        removed_at timestamptz,
        removed_by text,
        CONSTRAINT comments_organization FOREIGN KEY (organization_id) REFERENCES organizations (id),
        CONSTRAINT comments_text CHECK ((text IS NULL) = (removed_at IS NOT NULL)),
        CONSTRAINT comments_removal CHECK ((removed_at IS NULL) = (removed_by IS NULL))
      );
      CREATE INDEX comments_of_subject ON comments (organization_id, subject_kind, subject_id, created_at, id);

      -- The content lies in the file store under its SHA-256; once nobody's document has it any more it is erased there.
      CREATE TABLE documents (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL,
        subject_kind text NOT NULL,
        subject_id uuid NOT NULL,
        name text NOT NULL,
        media_type text NOT NULL,
        bytes bigint NOT NULL,
        sha256 text NOT NULL,
        created_at timestamptz NOT NULL,
        created_by_kind text NOT NULL,
        created_by_id text NOT NULL,
        created_by_name text NOT NULL,
        removed_at timestamptz,
        removed_by text,
        erased_at timestamptz,
        CONSTRAINT documents_organization FOREIGN KEY (organization_id) REFERENCES organizations (id),
        CONSTRAINT documents_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        CONSTRAINT documents_bytes CHECK (bytes > 0),
        CONSTRAINT documents_removal CHECK ((removed_at IS NULL) = (removed_by IS NULL)),
        CONSTRAINT documents_erasure CHECK (erased_at IS NULL OR removed_at IS NOT NULL)
      );
      CREATE INDEX documents_of_subject ON documents (organization_id, subject_kind, subject_id, created_at, id);
      CREATE INDEX documents_with_content ON documents (organization_id, sha256);
      CREATE INDEX documents_to_erase ON documents (organization_id, removed_at) WHERE removed_at IS NOT NULL AND erased_at IS NULL;
    `);
    await tenantTable(queryRunner, 'comments', {
      rights: 'SELECT, INSERT, UPDATE (text, mentions, version, edited_at, removed_at, removed_by)',
    });
    await tenantTable(queryRunner, 'documents', { rights: 'SELECT, INSERT, UPDATE (removed_at, removed_by, erased_at)' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
