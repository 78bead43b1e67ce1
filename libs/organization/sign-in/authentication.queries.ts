import type { Permission } from '#platform';
import type { GrantedRole } from './grants.rules.js';

/** Whom a session or token stands for. */
export interface Authenticated {
  credentialId: string;
  userId: string;
  personId: string;
  name: string;
  lastUsedAt: Date | null;
  roles: GrantedRole[];
  /** Of a token. */
  tokenName: string | null;
  scopes: Permission[] | null;
}

const rolesOfUser = `
  coalesce((SELECT jsonb_agg(jsonb_build_object('role', g.role, 'businessUnitId', g.business_unit_id, 'locationId', g.location_id))
    FROM role_grants g WHERE g.organization_id = u.organization_id AND g.user_id = u.id), '[]') AS roles`;

const user = `JOIN users u ON u.id = c.user_id JOIN people p ON p.id = u.person_id`;
const usable = `c.secret_hash = $1 AND c.revoked_at IS NULL AND c.expires_at > $2 AND u.locked_at IS NULL AND p.active`;
const columns = `c.id AS "credentialId", u.id AS "userId", u.person_id AS "personId", p.name, c.last_used_at AS "lastUsedAt", ${rolesOfUser}`;

/** Parameters: the hash, now. A credential that has ended, or whose user may not act, gives no row. */
export const sessionStatement = `SELECT ${columns}, NULL AS "tokenName", NULL AS scopes FROM sessions c ${user} WHERE ${usable}`;
export const tokenStatement = `SELECT ${columns}, c.name AS "tokenName", c.scopes FROM api_tokens c ${user} WHERE ${usable}`;

/** Parameters: the organisation, the users. Who may not sign in gives no row. */
export const userStatement = `
  SELECT u.id AS "userId", u.person_id AS "personId", p.name, u.email, coalesce(u.locale, o.locale) AS locale, o.name AS organization, ${rolesOfUser}
  FROM users u JOIN people p ON p.id = u.person_id JOIN organizations o ON o.id = u.organization_id
  WHERE u.organization_id = $1 AND u.id = ANY($2::uuid[]) AND u.locked_at IS NULL AND p.active ORDER BY u.id`;

/** Parameters: the units, the places. Asked only where a role is narrowed, which few are. */
export const belowStatement = `
  SELECT root, ARRAY(SELECT business_units_below(root)) AS ids FROM unnest($1::uuid[]) AS root
  UNION ALL SELECT root, ARRAY(SELECT locations_below(root)) FROM unnest($2::uuid[]) AS root`;
