#!/usr/bin/env bash
# Run once by the postgres image, on an empty data volume: the database with its owner, who changes the schema, and the role of
# the application, which owns nothing and cannot bypass row-level security.
set -euo pipefail

psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres <<'SQL'
\set owner_password `cat /run/secrets/owner_password`
\set app_password `cat /run/secrets/app_password`
CREATE ROLE quartermaster_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'owner_password';
CREATE ROLE quartermaster_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'app_password';
CREATE DATABASE quartermaster OWNER quartermaster_owner;
REVOKE CONNECT, TEMPORARY ON DATABASE quartermaster FROM PUBLIC;
GRANT CONNECT, TEMPORARY ON DATABASE quartermaster TO quartermaster_app;
SQL
