import { Client } from 'pg';
import { APP_ROLE } from '#platform';

export const OWNER_ROLE = 'quartermaster_owner';
export const DATABASE = 'quartermaster';

export interface RolePasswords {
  owner: string;
  app: string;
}

/**
 * Two roles and their database: the owner, who changes the schema, and the application, which owns nothing and which
 * row-level security always holds for. Does nothing where they are there.
 */
export function ensureRoles(superuserUrl: string, passwords: RolePasswords): Promise<void> {
  return withClient(superuserUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      'SELECT rolname AS name FROM pg_roles UNION SELECT datname FROM pg_database',
    );
    const there = new Set(rows.map((row) => row.name));
    const limits = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD';
    if (!there.has(OWNER_ROLE))
      await client.query(`CREATE ROLE ${OWNER_ROLE} ${limits} ${client.escapeLiteral(passwords.owner)}`);
    if (!there.has(APP_ROLE)) await client.query(`CREATE ROLE ${APP_ROLE} ${limits} ${client.escapeLiteral(passwords.app)}`);
    if (!there.has(DATABASE)) await createDatabase(client, DATABASE);
  });
}

/** A database for the two roles alone; a copy of another where a template is named. */
export async function createDatabase(client: Client, name: string, template = 'template1'): Promise<void> {
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER ${OWNER_ROLE}`);
  await client.query(`REVOKE CONNECT, TEMPORARY ON DATABASE ${name} FROM PUBLIC`);
  await client.query(`GRANT CONNECT, TEMPORARY ON DATABASE ${name} TO ${APP_ROLE}`);
}

export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
