import { Refusal } from '#platform';

const LONGEST = 200;

/** The name of a file as the header `X-File-Name` tells it, percent-encoded; without folders.
 * @throws Refusal `validation_failed` where there is none that people could read */
export function fileNameOf(header: string | string[] | undefined): string {
  const told = decoded(typeof header === 'string' ? header : '');
  const name = told.split(/[/\\]/).at(-1)?.trim() ?? '';
  if (name === '' || name === '.' || name === '..' || name.length > LONGEST || !name.isWellFormed() || /\p{Cc}/u.test(name)) {
    throw new Refusal(
      'validation_failed',
      `Send the file's name as X-File-Name, percent-encoded, at most ${LONGEST} characters.`,
      {
        pointer: 'X-File-Name',
      },
    );
  }
  return name;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
