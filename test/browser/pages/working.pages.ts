import { settled } from '../browser.js';
import type { JudgedPage } from './page.js';

/** Teams and working calendars. */
export const workingPages: readonly JudgedPage[] = [
  {
    name: 'teams-none',
    at: '/admin/teams',
    show: (shown) => shown.getByText('There is no team yet').waitFor(),
  },
  {
    name: 'team',
    show: async (shown, { as }) => {
      const clerk = await as('administrator');
      const { body: team } = await clerk.post<{ id: string }>('/teams', { code: 'service-desk', name: 'Service desk' });
      const { body: users } = await clerk.get<{ data: Array<{ id: string }> }>('/users?limit=3');
      for (const { id } of users.data) await clerk.put(`/teams/${team.id}/members/${id}`);
      await shown.goto(`/admin/teams/${team.id}`);
      await shown
        .getByRole('button', { name: /out of the team/ })
        .first()
        .waitFor();
      await settled(shown);
    },
  },
  {
    name: 'team-member',
    show: async (shown) => {
      await shown.getByRole('button', { name: 'Add a member' }).click();
      await shown.getByRole('dialog').getByRole('button', { name: 'Add a member' }).click();
      await shown.getByText('This is needed').waitFor();
    },
  },
  {
    name: 'calendars',
    at: '/admin/calendars',
    show: (shown) => shown.getByText('There is no calendar yet').waitFor(),
  },
  {
    name: 'calendar-new',
    show: async (shown) => {
      await shown.getByRole('button', { name: 'Add a calendar' }).first().click();
      const form = shown.getByRole('dialog');
      await form.getByRole('button', { name: 'Saturday as on Friday' }).click();
      await form.getByRole('button', { name: 'Add hours on Monday' }).click();
      await form.getByRole('button', { name: 'Add a calendar' }).click();
      await form.getByText('This is needed').waitFor();
    },
  },
  {
    name: 'calendar',
    show: async (shown, { as, locations }) => {
      const clerk = await as('administrator');
      const hours = [1, 2, 3, 4, 5].flatMap((weekday) => [
        { weekday, from: '08:00', to: '12:00' },
        { weekday, from: '13:00', to: '17:00' },
      ]);
      const told = { name: 'Berlin office', timeZone: 'Europe/Berlin', isDefault: true, hours };
      const { body: calendar } = await clerk.post<{ id: string }>('/working-calendars', told);
      const year = new Date(Date.now()).getFullYear();
      await clerk.post(`/working-calendars/${calendar.id}/holiday-imports`, { country: 'DE', region: 'BE', year });
      const { etag } = await clerk.get(`/locations/${locations.berlin}`);
      await clerk.patch(`/locations/${locations.berlin}`, { calendarId: calendar.id }, { 'if-match': etag ?? '' });
      await shown.goto(`/admin/calendars/${calendar.id}`);
      await shown.getByRole('link', { name: 'Berlin' }).waitFor();
      await shown
        .getByRole('button', { name: /^Remove/ })
        .first()
        .waitFor();
      await settled(shown);
    },
  },
  {
    name: 'calendar-import',
    show: async (shown) => {
      await shown.getByRole('button', { name: 'Take over public holidays' }).click();
      const form = shown.getByRole('dialog');
      await form.getByRole('combobox', { name: 'Country' }).fill('Germany');
      await shown.getByRole('option', { name: 'Germany' }).click();
      await form.getByRole('combobox', { name: 'Region' }).waitFor();
    },
  },
];
