#!/usr/bin/env bash
# Makes docker/secrets/, once, with random values. The folder is for its owner alone; the files in it can be read by the
# containers, which run as other users.
set -euo pipefail

folder="$(cd "$(dirname "$0")" && pwd)/secrets"
if [ -e "$folder" ]; then
  echo "$folder is there already; nothing was changed." >&2
  exit 1
fi
mkdir -m 700 "$folder"

secret() {
  printf '%s' "$2" > "$folder/$1"
  chmod 444 "$folder/$1"
}
random() {
  od -An -N32 -tx1 /dev/urandom | tr -d ' \n'
}

owner=$(random)
app=$(random)
redis=$(random)
secret superuser_password "$(random)"
secret owner_password "$owner"
secret app_password "$app"
secret redis_password "$redis"
secret database_owner_url "postgres://quartermaster_owner:$owner@postgres:5432/quartermaster"
secret database_url "postgres://quartermaster_app:$app@postgres:5432/quartermaster"
secret redis_url "redis://:$redis@redis:6379/0"
secret secret_key "$(random)"
echo "Secrets are in $folder. Keep a copy of secret_key with your backups: what it encrypted is lost without it."
