import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import type { DocumentSource } from '#spend';

/** What is posted out of files leads to the file. */
@Injectable()
export class ExchangeDocuments {
  constructor(private readonly database: Database) {}

  readonly all: readonly DocumentSource[] = [
    { prefix: 'provider-bill', find: (ids) => this.database.query(PROVIDER_FILES, [ids]) },
    { prefix: 'import', find: (ids) => this.database.query(IMPORTS, [ids]) },
  ];
}

const PROVIDER_FILES = `
  SELECT b.id AS of, 'provider_file' AS kind, f.id, f.file_name AS label
  FROM provider_bills b JOIN provider_files f ON f.id = b.file_id WHERE b.id = ANY($1::uuid[])`;

const IMPORTS = `SELECT id AS of, 'import' AS kind, id, file_name AS label FROM imports WHERE id = ANY($1::uuid[])`;
