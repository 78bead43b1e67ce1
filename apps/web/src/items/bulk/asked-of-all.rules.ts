/** A question, as far as one has to know it to say whether it is asked. */
interface Asked {
  name: string;
  required: boolean;
  onlyWhen?: object;
}

/**
 * What is asked of all items at once, given what is answered so far. What hangs on a fact, or on an answer that a table tells, is asked of
 * some of them only: nobody has to answer it here.
 * @param columns what a table answers
 */
export function askedOfAll<Each extends Asked>(
  asks: readonly Each[],
  answers: Readonly<Record<string, unknown>>,
  columns: readonly string[],
): Each[] {
  const asked: Each[] = [];
  for (const question of asks) {
    const { fact, answer, is } = { fact: undefined, answer: undefined, is: undefined, ...question.onlyWhen };
    const bySome = fact !== undefined || (answer !== undefined && columns.includes(String(answer)));
    const above = asked.find(({ name }) => name === answer);
    if (bySome) asked.push({ ...question, required: false });
    else if (answer === undefined || (above !== undefined && answers[above.name] === is)) asked.push(question);
  }
  return asked;
}
