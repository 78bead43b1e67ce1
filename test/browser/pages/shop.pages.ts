import type { Page } from 'playwright-core';
import { settled } from '../browser.js';
import { publishOffers } from '../offers.js';
import type { JudgedPage } from './page.js';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name, level: 1 }).waitFor();

/** What can be asked for, what lies in the basket, and the request that it becomes. */
export const shopPages: readonly JudgedPage[] = [
  {
    name: 'catalogue-none',
    at: '/catalogue',
    show: (shown) => shown.getByText('Nothing is offered to you yet').waitFor(),
  },
  {
    name: 'catalogue',
    show: async (shown, office) => {
      await publishOffers(office);
      await shown.goto('/catalogue');
      await shown.getByRole('button', { name: 'Choose New starter' }).waitFor();
      await settled(shown);
    },
  },
  {
    name: 'catalogue-offer',
    show: async (shown) => {
      await shown.getByRole('button', { name: 'Choose New starter' }).click();
      const wish = shown.getByRole('form', { name: 'New starter' });
      await wish.getByRole('button', { name: 'Add to the basket' }).click();
      await wish.getByText('This is needed').waitFor();
    },
  },
  {
    name: 'catalogue-basket',
    at: '/catalogue',
    show: async (shown) => {
      await heading(shown, 'Service catalogue');
      await shown.getByRole('button', { name: 'Add to the basket: A laptop' }).click();
      await shown.getByRole('button', { name: /^Basket, (one|\d+) line/ }).waitFor();
      // Without what is told for a moment, which lies above the rest.
      await shown.reload();
      await shown.getByRole('button', { name: /^Basket/ }).click();
      await shown.getByLabel('How many of A laptop').waitFor();
    },
  },
  {
    name: 'request-of-basket',
    show: async (shown) => {
      await shown.getByRole('link', { name: 'Ask for this' }).click();
      await heading(shown, 'New request');
      await shown.getByRole('group', { name: 'Line 1' }).getByRole('link', { name: 'A laptop' }).waitFor();
    },
  },
  {
    name: 'request-from-catalogue',
    show: async (shown) => {
      await shown.getByRole('button', { name: 'Add from the catalogue' }).click();
      await shown.getByRole('button', { name: 'Choose New starter' }).click();
      await shown.getByRole('combobox', { name: 'Colour of the sleeve' }).waitFor();
    },
  },
  {
    name: 'offers',
    at: '/catalogue/offers',
    show: async (shown) => {
      await heading(shown, 'Offers of the catalogue');
      await shown.getByText('New starter').first().waitFor();
      await settled(shown);
    },
  },
  {
    name: 'offer',
    show: async (shown) => {
      await shown.getByText('New starter').first().click();
      await heading(shown, 'New starter');
      await shown.getByRole('group', { name: 'Question 1' }).waitFor();
      await shown.getByRole('combobox', { name: 'Plan' }).waitFor();
    },
  },
  {
    name: 'offer-retire',
    show: async (shown) => {
      await shown.getByRole('button', { name: 'Retire' }).click();
      await shown.getByRole('dialog').getByText('Nobody can ask for it any more.').waitFor();
    },
  },
  {
    name: 'offer-new',
    at: '/catalogue/offers/new',
    show: async (shown) => {
      await heading(shown, 'New offer');
      await shown.getByRole('button', { name: 'Add a question' }).click();
      await shown.getByRole('button', { name: 'Save the offer' }).click();
      await shown.getByText('This is needed').first().waitFor();
    },
  },
];
