import { settled } from '../browser.js';
import type { JudgedPage } from './page.js';

export const organizationPages: readonly JudgedPage[] = [
  {
    name: 'people',
    at: '/people',
    show: async (page) => {
      await page.getByRole('link', { name: 'Ada Brandt' }).waitFor();
      await settled(page);
    },
  },
  { name: 'people-none', at: '/people?q=hippopotamus', show: (page) => page.getByText(/match/).first().waitFor() },
  {
    name: 'person',
    at: ({ people }) => `/people/${people.ada}`,
    show: (page) => page.getByRole('region', { name: 'Their items' }).getByText('QM-ADA').waitFor(),
  },
  {
    name: 'person-edit',
    show: async (page) => {
      await page.getByRole('button', { name: 'Edit', exact: true }).click();
      await page.getByRole('dialog').getByRole('textbox', { name: 'Name', exact: true }).waitFor();
    },
  },
  { name: 'units', at: '/units', show: (page) => page.getByRole('treeitem').first().waitFor() },
  {
    name: 'unit-move',
    show: async (page) => {
      await page.getByRole('treeitem').first().focus();
      await page.keyboard.press('m');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'unit',
    at: ({ units }) => `/units/${units.operations}`,
    show: (page) => page.getByRole('img', { name: /^Bars/ }).waitFor(),
  },
  { name: 'units-list', at: '/units?as=list', show: settled },
  {
    name: 'cost-centers',
    at: '/cost-centers',
    show: (page) => page.getByRole('link', { name: '4100' }).waitFor(),
  },
  {
    name: 'cost-center',
    at: ({ costCenters }) => `/cost-centers/${costCenters.network}`,
    show: (page) => page.getByRole('img', { name: /^Bars/ }).waitFor(),
  },
  { name: 'projects-none', at: '/projects', show: (page) => page.getByText('No projects yet').waitFor() },
  {
    name: 'project',
    show: async (page, { costCenters, as }) => {
      const clerk = await as('administrator');
      const facts = { code: 'P-7', name: 'New harbour', costCenterId: costCenters.network, startsOn: '2026-03-01' };
      const { body } = await clerk.post<{ id: string }>('/projects', facts);
      await page.goto(`/projects/${body.id}`);
      await page.getByText('Nothing was asked for it yet.').waitFor();
    },
  },
  {
    name: 'project-new',
    at: '/projects',
    show: async (page) => {
      await page.getByRole('button', { name: 'Add a project' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Add a project' }).click();
      await page.getByText('This is needed').first().waitFor();
    },
  },
  { name: 'locations', at: '/locations', show: (page) => page.getByRole('treeitem', { name: 'Berlin' }).waitFor() },
  {
    name: 'location-new',
    show: async (page) => {
      await page.getByRole('button', { name: 'Add a location' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Add' }).click();
      await page.getByText('This is needed').first().waitFor();
    },
  },
  {
    name: 'location',
    at: ({ locations }) => `/locations/${locations.lisbon}`,
    show: (page) => page.getByRole('region', { name: 'Items here' }).getByRole('listitem').first().waitFor(),
  },
  {
    name: 'location-unknown',
    at: '/locations/018f0000-0000-7000-8000-000000000000',
    refusals: [[404, '/api/v1/locations/']],
    show: (page) => page.getByText('There is no such location').waitFor(),
  },
];
