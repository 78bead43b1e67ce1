import { Refusal } from '#platform';

const MOST_PARAMETERS = 60;
const LONGEST = 2_000;

/** @throws Refusal `validation_failed` unless all are texts, few and short enough for an address */
export function searchParameters(query: Readonly<Record<string, unknown>>): Record<string, string> {
  const entries = Object.entries(query);
  if (entries.length > MOST_PARAMETERS) throw unfit(`A view has at most ${MOST_PARAMETERS} parameters.`, '/query');
  const texts = entries.map(([name, value]): [string, string] => {
    if (typeof value !== 'string' || value.length > LONGEST || name.length > 100) {
      throw unfit(`Each parameter is a text of at most ${LONGEST} characters.`, `/query/${name.slice(0, 100)}`);
    }
    return [name, value];
  });
  return Object.fromEntries(texts);
}

function unfit(reason: string, pointer: string): Refusal {
  return new Refusal('validation_failed', reason, { pointer });
}
