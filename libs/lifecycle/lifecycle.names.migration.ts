import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Definitions name endpoints by their names and teams by their codes. What the newest version of one names, or work that is open, is there:
 * it is not removed, and a team is neither archived nor given another code.
 */
export class LifecycleNames1764103500000 implements MigrationInterface {
  readonly name = 'LifecycleNames1764103500000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION lifecycle_names(organization uuid, what text, wanted text) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (
          SELECT FROM lifecycle_definitions d
          CROSS JOIN LATERAL (SELECT v.content FROM lifecycle_versions v WHERE v.organization_id = d.organization_id AND v.definition_id = d.id
            ORDER BY v.number DESC LIMIT 1) newest
          WHERE d.organization_id = organization AND jsonb_path_exists(newest.content, CASE what
            WHEN 'team' THEN '$.verbs[*].steps[*] ? (@.assignee.team == $wanted || @.escalation.to.team == $wanted)'
            ELSE '$.verbs[*].steps[*] ? (@.kind == "webhook" && @.endpoint == $wanted)' END::jsonpath, jsonb_build_object('wanted', wanted))
        )
      $$;

      CREATE FUNCTION teams_are_held() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF lifecycle_names(OLD.organization_id, 'team', OLD.code) OR EXISTS (SELECT FROM workflow_steps s
          WHERE s.organization_id = OLD.organization_id AND s.state IN ('blocked', 'pending', 'running')
            AND (s.assignee = 'team:' || OLD.code OR s.also_assignee = 'team:' || OLD.code))
        THEN
          RAISE EXCEPTION 'The team % is named by a lifecycle or by open work', OLD.code
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'teams_named', TABLE = 'teams';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER hold_named BEFORE UPDATE OF code, active ON teams
        FOR EACH ROW WHEN (OLD.code <> NEW.code OR (OLD.active AND NOT NEW.active)) EXECUTE FUNCTION teams_are_held();

      CREATE FUNCTION webhook_endpoints_are_held() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF lifecycle_names(OLD.organization_id, 'endpoint', OLD.name) OR EXISTS (SELECT FROM workflow_steps s
          WHERE s.organization_id = OLD.organization_id AND s.kind = 'webhook' AND s.state IN ('blocked', 'pending', 'running', 'waiting')
            AND s.template ->> 'endpoint' = OLD.name)
        THEN
          RAISE EXCEPTION 'The endpoint % is named by a lifecycle or by open work', OLD.name
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'webhook_endpoints_named', TABLE = 'webhook_endpoints';
        END IF;
        RETURN OLD;
      END $$;
      CREATE TRIGGER hold_named BEFORE DELETE ON webhook_endpoints FOR EACH ROW EXECUTE FUNCTION webhook_endpoints_are_held();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
