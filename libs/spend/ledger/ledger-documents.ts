import { Injectable } from '@nestjs/common';

/** What can stand behind an entry: the record on whose page one reads why it was posted. */
export const documentKinds = ['purchase_receipt', 'vendor_return', 'purchase_order', 'provider_file', 'import'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export interface LedgerDocument {
  kind: DocumentKind;
  id: string;
  /** What is written on it, such as its number. */
  label: string;
}

/** Finds the documents of postings whose keys begin alike, such as `receipt:` and an id. */
export interface DocumentSource {
  /** What stands before the first colon of the key. */
  readonly prefix: string;
  /**
   * By the ids that follow in the keys; what is not there any more is left out. Needs a reading scope.
   * @param ids what stands between the first colon of a key and the next, or its end
   */
  find(ids: readonly string[]): Promise<ReadonlyArray<LedgerDocument & { of: string }>>;
}

/**
 * Leads from entries to what they were posted for. Who posts under a key with a record's id in it says at boot how that record is
 * found, so the ledger keeps nothing of it and also entries from before lead there.
 */
@Injectable()
export class LedgerDocuments {
  private readonly known = new Map<string, DocumentSource>();

  register(...sources: readonly DocumentSource[]): void {
    for (const source of sources) {
      if (this.known.has(source.prefix)) throw new Error(`Two sources of documents are for keys of ${source.prefix}.`);
      this.known.set(source.prefix, source);
    }
  }

  /** The documents behind postings, by their keys; with one question for all keys of a source. Needs a reading scope. */
  async behind(keys: readonly string[]): Promise<Map<string, LedgerDocument>> {
    const asked = new Map<DocumentSource, Map<string, string>>();
    for (const key of new Set(keys)) {
      const [prefix = '', id = ''] = key.split(':');
      const source = this.known.get(prefix);
      if (source) asked.set(source, (asked.get(source) ?? new Map<string, string>()).set(key, id));
    }
    const documents = new Map<string, LedgerDocument>();
    for (const [source, idOfKey] of asked) {
      const found = await source.find([...new Set(idOfKey.values())]);
      const byId = new Map(found.map(({ of, ...document }) => [of, document]));
      for (const [key, id] of idOfKey) {
        const document = byId.get(id);
        if (document) documents.set(key, document);
      }
    }
    return documents;
  }
}
