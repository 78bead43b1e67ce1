/** What people are told of the approvals of a request. */
export type ApprovalNews = 'asked' | 'answered' | 'approved' | 'rejected' | 'questioned' | 'sent_back';

const english: Record<ApprovalNews, string> = {
  asked: 'Waits for your approval',
  answered: 'Answered, and waits for your approval again',
  approved: 'Approved',
  rejected: 'Rejected',
  questioned: 'There is a question for you',
  sent_back: 'Sent back for changes',
};

const german: Record<ApprovalNews, string> = {
  asked: 'Wartet auf Ihre Freigabe',
  answered: 'Beantwortet, und wartet wieder auf Ihre Freigabe',
  approved: 'Freigegeben',
  rejected: 'Abgelehnt',
  questioned: 'Es gibt eine Frage an Sie',
  sent_back: 'Zur Änderung zurückgegeben',
};

/** @param locale e.g. `de-AT`; what we do not speak is told in English */
export function newsIn(locale: string, news: ApprovalNews): string {
  return (/^de\b/i.test(locale) ? german : english)[news];
}
