import { Refusal } from '../refusal.js';

/** What is worth another try as it is: somebody else added the same at the same moment, and now it is known. */
const OVERTAKEN: readonly string[] = ['already_exists', 'conflict'];

/**
 * Does something with many rows at once. Where that is refused because of the rows, it is tried again once and then by halves,
 * until the row at fault stands alone. Each try must leave nothing behind when it is refused.
 * @throws whatever is no refusal of the rows, such as a database that is away
 */
export async function apart<Row, Result>(
  rows: readonly Row[],
  together: (rows: readonly Row[]) => Promise<Result[]>,
  alone: (row: Row, refusal: Refusal) => Promise<Result[]>,
): Promise<Result[]> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await together(rows);
    } catch (error) {
      if (!isOfTheRows(error)) throw error;
      if (attempt === 1 && OVERTAKEN.includes(error.code)) continue;
      const [first] = rows;
      if (rows.length === 1 && first !== undefined) return alone(first, error);
      const half = Math.ceil(rows.length / 2);
      const before = await apart(rows.slice(0, half), together, alone);
      return [...before, ...(await apart(rows.slice(half), together, alone))];
    }
  }
}

function isOfTheRows(error: unknown): error is Refusal {
  return error instanceof Refusal && error.status < 500 && error.code !== 'forbidden';
}
