import { answer, api } from '../api/client.js';
import { Problem } from '../api/problem.js';
import { enter } from '../session/session.js';

export interface FirstRun {
  [field: string]: string;
  code: string;
  organizationName: string;
  baseCurrency: string;
  timeZone: string;
  country: string;
  fiscalYearStartMonth: string;
  name: string;
  email: string;
  password: string;
}

/** Where the API names a field otherwise than the form does. */
const fieldsOf: Record<string, string> = {
  '/organization/name': '/organizationName',
  '/organization/baseCurrency': '/baseCurrency',
  '/organization/timeZone': '/timeZone',
  '/organization/country': '/country',
  '/organization/fiscalYearStartMonth': '/fiscalYearStartMonth',
  '/administrator/name': '/name',
  '/administrator/email': '/email',
  '/administrator/password': '/password',
};

/** Sets the installation up and signs its administrator in. */
export async function setUp(run: FirstRun, locale: string, key: string): Promise<void> {
  const { code, organizationName, baseCurrency, timeZone, country, fiscalYearStartMonth, name, email, password } = run;
  const request = api.POST('/api/v1/setup', {
    headers: { 'Idempotency-Key': key },
    body: {
      code: code.trim(),
      organization: {
        name: organizationName.trim(),
        baseCurrency,
        timeZone,
        locale,
        fiscalYearStartMonth: Number(fiscalYearStartMonth),
        ...(country ? { country } : {}),
      },
      administrator: { name: name.trim(), email: email.trim(), password },
    },
  });
  await enter(await answer(request).catch(atFields));
}

function atFields(error: unknown): never {
  if (!(error instanceof Problem)) throw error;
  const problems = error.problems.map((each) => ({ ...each, pointer: fieldsOf[each.pointer] ?? each.pointer }));
  throw new Problem(error.code, error.status, error.message, problems, error.facts);
}
