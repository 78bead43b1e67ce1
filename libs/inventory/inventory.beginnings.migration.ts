import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A record may begin together with its first moves, written as it stands after them: then its history is whole, line after line. */
export class InventoryBeginnings1764104395000 implements MigrationInterface {
  readonly name = 'InventoryBeginnings1764104395000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(beginnings);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}

const beginnings = `
  CREATE OR REPLACE FUNCTION items_hold_beginning() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
  DECLARE
    culprit uuid;
  BEGIN
    SELECT n.id INTO culprit FROM added n
    WHERE CASE WHEN n.version = 1
      THEN NOT EXISTS (SELECT FROM transitions t WHERE t.organization_id = n.organization_id AND t.subject_id = n.id
        AND t.subject_version = 1 AND t.from_state IS NULL AND t.to_state = n.state)
      ELSE n.version <> (
        SELECT count(*) FROM (
          SELECT t.subject_version AS version, t.from_state, t.to_state, lag(t.to_state) OVER (ORDER BY t.subject_version) AS came_from
          FROM transitions t WHERE t.organization_id = n.organization_id AND t.subject_id = n.id AND t.subject_version <= n.version
        ) line
        WHERE line.from_state IS NOT DISTINCT FROM line.came_from AND (line.version = 1) = (line.from_state IS NULL)
          AND (line.version < n.version OR line.to_state = n.state))
      END
    LIMIT 1;
    IF culprit IS NOT NULL THEN
      RAISE EXCEPTION 'The state of item % is set by a recorded transition only', culprit
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'items_state_recorded', TABLE = 'items';
    END IF;
    RETURN NULL;
  END $$;
`;
