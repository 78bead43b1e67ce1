interface Page<Each> {
  data: Each[];
  next: string | null;
}

/** A tree or a choice of this size is as much as anybody overlooks. */
const MOST = 5_000;

/** Reads a whole list, page by page: for trees, whose parts say nothing alone. */
export async function readAll<Each>(read: (page: { limit: number; after?: string }) => Promise<Page<Each>>): Promise<Each[]> {
  const rows: Each[] = [];
  for (let after: string | null = ''; after !== null && rows.length < MOST; ) {
    const page: Page<Each> = await read({ limit: 200, ...(after ? { after } : {}) });
    rows.push(...page.data);
    after = page.next;
  }
  return rows;
}
