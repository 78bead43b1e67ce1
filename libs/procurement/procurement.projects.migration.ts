import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is asked for belongs to a project, or is for the project itself. Like who asks for whom, that stays as it was sent. */
export class ProcurementProjects1764104761000 implements MigrationInterface {
  readonly name = 'ProcurementProjects1764104761000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE purchase_requests
        ADD COLUMN project_id uuid,
        ADD CONSTRAINT purchase_requests_project FOREIGN KEY (organization_id, project_id) REFERENCES projects (organization_id, id),
        DROP CONSTRAINT purchase_requests_for,
        ADD CONSTRAINT purchase_requests_for CHECK (for_kind IN ('self', 'person', 'location', 'project')
          AND (for_kind = 'person') = (for_person_id IS NOT NULL) AND (for_kind = 'location') = (for_location_id IS NOT NULL)
          AND (for_kind <> 'project' OR project_id IS NOT NULL));
      CREATE INDEX purchase_requests_of_project ON purchase_requests (organization_id, project_id) WHERE project_id IS NOT NULL;

      CREATE FUNCTION purchase_requests_hold_project() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'The project of a request stays as it was sent'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_requests_project_sent', TABLE = 'purchase_requests';
      END $$;
      CREATE TRIGGER hold_project BEFORE UPDATE ON purchase_requests
        FOR EACH ROW WHEN (OLD.state <> 'draft' AND NEW.project_id IS DISTINCT FROM OLD.project_id)
        EXECUTE FUNCTION purchase_requests_hold_project();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
