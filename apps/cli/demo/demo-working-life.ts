import type { INestApplicationContext } from '@nestjs/common';
import { Locations, Teams, WorkingCalendars } from '#organization';
import type { RoleName } from '#platform';
import { demoLocations, demoOrganization } from './demo-world.js';
import { type DemoGround, found } from './found-demo.js';

const demoTeams: ReadonlyArray<{ code: string; name: string; description: string; roles: readonly RoleName[] }> = [
  {
    code: 'service-desk',
    name: 'Service desk',
    description: 'Hands devices over, takes them back, repairs them',
    roles: ['it_operations', 'administrator'],
  },
  {
    code: 'purchasing',
    name: 'Purchasing',
    description: 'Orders, follows deliveries, checks what comes',
    roles: ['procurement', 'finance'],
  },
];

/** Who works together and when: two teams, and a calendar with the holidays of the place where the organisation is at home. */
export async function addWorkingLife(
  app: INestApplicationContext,
  { actor, locations }: DemoGround,
  users: ReadonlyMap<RoleName, string>,
  today: Date,
): Promise<void> {
  const teams = app.get(Teams, { strict: false });
  for (const { roles, ...facts } of demoTeams) {
    const { id } = await teams.add(actor, facts);
    for (const role of roles) await teams.addMember(actor, id, found(users, role));
  }
  const calendars = app.get(WorkingCalendars, { strict: false });
  const home = demoLocations[0];
  const hours = [1, 2, 3, 4, 5].flatMap((weekday) => [
    { weekday, from: '08:30', to: '12:30' },
    { weekday, from: '13:00', to: weekday === 5 ? '15:00' : '17:30' },
  ]);
  const { id } = await calendars.add(actor, {
    name: `${home.name} office`,
    timeZone: demoOrganization.timeZone,
    hours,
    isDefault: true,
  });
  for (const year of [today.getUTCFullYear(), today.getUTCFullYear() + 1]) {
    await calendars.importHolidays(actor, id, { country: home.country, year });
  }
  await app.get(Locations, { strict: false }).amend(actor, found(locations, home.name), undefined, { calendarId: id });
}
