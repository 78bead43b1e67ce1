import { QueryObserver } from '@tanstack/react-query';
import { queries } from '../../apps/web/src/queries.js';

describe('The cache of what was read', () => {
  afterEach(() => queries.clear());

  it('does not show what was asked before a change and answered after it', async () => {
    const answers: Array<(answer: string) => void> = [];
    const story = new QueryObserver<string>(queries, {
      queryKey: ['item', '1', 'story'],
      queryFn: () => new Promise((answer) => answers.push(answer)),
    });
    const seen: unknown[] = [];
    const leave = story.subscribe(({ data }) => seen.push(data));
    const read = queries.fetchQuery<string>({ queryKey: ['item', '1', 'story'] });

    const anew = queries.invalidateQueries({ queryKey: ['item', '1'] });
    expect(answers).toHaveLength(2);
    answers[0]?.('before');
    answers[1]?.('after');
    await anew;

    expect(story.getCurrentResult()).toMatchObject({ data: 'after', isFetching: false });
    expect(await read).toBe('after');
    expect(seen).not.toContain('before');
    leave();
  });
});
