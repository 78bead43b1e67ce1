import type { TFunction } from 'i18next';
import { showNumber } from '../parts/locale.js';
import type { Receipt } from './purchasing.js';

/** What came, in words: "3 taken in, 1 damaged". */
export function cameOf(t: TFunction<'purchasing'>, receipt: Pick<Receipt, 'accepted' | 'damaged' | 'wrong' | 'refused'>): string {
  const { accepted, damaged, wrong, refused } = receipt;
  return [
    t('receipts.accepted', { many: showNumber(accepted) }),
    ...(damaged > 0 ? [t('receipts.damaged', { many: showNumber(damaged) })] : []),
    ...(wrong > 0 ? [t('receipts.wrong', { many: showNumber(wrong) })] : []),
    ...(refused > 0 ? [t('receipts.refused', { many: showNumber(refused) })] : []),
  ].join(', ');
}
