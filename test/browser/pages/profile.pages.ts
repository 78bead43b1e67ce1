import type { JudgedPage } from './page.js';

export const profilePages: readonly JudgedPage[] = [
  { name: 'profile', at: '/profile', show: (page) => page.getByRole('button', { name: 'Change the password' }).waitFor() },
  {
    name: 'profile-token',
    show: async (page) => {
      await page.getByRole('button', { name: 'New token' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Make the token' }).click();
      await page.getByText('Choose at least one').waitFor();
    },
  },
  {
    name: 'notifications',
    at: '/notifications',
    show: (page) => page.getByRole('heading', { name: 'Notifications', level: 1 }).waitFor(),
  },
  {
    name: 'notifications-bell',
    show: async (page) => {
      await page.getByRole('button', { name: /notification/ }).click();
      await page.getByRole('link', { name: 'All notifications' }).waitFor();
    },
  },
  { name: 'setup-done', at: '/setup', show: (page) => page.getByText('This installation is set up already').waitFor() },
];
