import { Money } from '#platform';
import type { BookState } from './course.rules.js';
import type { BookValueDto } from './depreciation.dto.js';

export function shownValue(state: BookState, currency: string): BookValueDto {
  const money = (minor: bigint): BookValueDto['cost'] => Money.of(minor, currency).toJSON();
  return {
    cost: money(state.costMinor),
    accumulated: money(state.accumulatedMinor),
    impaired: money(state.impairedMinor),
    carrying: money(state.carryingMinor),
    result: money(state.resultMinor),
  };
}
