import TestSequencer from '@jest/test-sequencer';

/** What starts processes, kills them and waits for what is left: begun last, it would run alone while the other cores are idle. */
const LONG = /\/(faults|standalone|story)\/|\/accessibility-of-|\/imports\/imports\.spec/;

/** Jest's own order, which knows how long each file took the last time; on a fresh checkout nobody knows, so the long ones go first. */
export default class LongestFirst extends TestSequencer {
  sort(tests) {
    const known = tests.some(({ duration }) => duration !== undefined);
    const ordered = super.sort(tests);
    if (known) return ordered;
    const isLong = ({ path }) => LONG.test(path);
    return [...ordered.filter(isLong), ...ordered.filter((test) => !isLong(test))];
  }
}
