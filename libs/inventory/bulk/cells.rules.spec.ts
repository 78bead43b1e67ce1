import type { Question } from '#lifecycle';
import { readCell } from './cells.rules.js';

const named = { name: 'it', label: 'It', required: false } as const;
const choices = [{ value: 'as_new', label: 'As new' }];

describe('A cell of a pasted table', () => {
  it.each<[string, Question, string, unknown]>([
    ['text as it stands', { ...named, type: 'text' }, ' Fire ', { answer: 'Fire' }],
    ['a number with a comma', { ...named, type: 'number' }, '1,5', { answer: 1.5 }],
    ['a number that can be two', { ...named, type: 'number' }, '1.500', { reason: 'can be read in two ways' }],
    ['a German date', { ...named, type: 'date' }, '1.2.2026', { answer: '2026-02-01' }],
    ['a date with slashes', { ...named, type: 'date' }, '1/2/2026', { reason: 'is not a date as 2026-01-31 or 31.01.2026' }],
    ['an amount of the house', { ...named, type: 'money' }, '12,50', { answer: { amountMinor: '1250', currency: 'EUR' } }],
    ['an amount of its own', { ...named, type: 'money' }, '12.50 USD', { answer: { amountMinor: '1250', currency: 'USD' } }],
    ['a choice by its label', { ...named, type: 'choice', choices }, 'AS NEW', { answer: 'as_new' }],
    ['no choice', { ...named, type: 'choice', choices }, 'old', { reason: 'is none of As new' }],
    ['a yes', { ...named, type: 'flag' }, 'Ja', { answer: true }],
    ['a place by its name', { ...named, type: 'location' }, 'Berlin', { find: ['location'], words: 'berlin', asHolder: false }],
  ])('is read as %s', (_what, question, cell, expected) => {
    expect(readCell(question, cell, 'EUR')).toEqual(expected);
  });
});
