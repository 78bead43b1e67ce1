import { useWorld } from '../../../test/harness/world.js';
import { Locations } from '../structure/locations.service.js';
import { WorkingCalendars } from './working-calendars.service.js';
import { dueAfter } from './working-time.rules.js';

const mornings = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '12:00' }));
const aWeek = (name: string, more: object = {}): object => ({ name, timeZone: 'Europe/Vienna', hours: mornings, ...more });

interface Calendar {
  id: string;
  version: number;
}

describe('Working calendars', () => {
  const world = useWorld();
  const calendars = () => world.api.get(WorkingCalendars);

  it('are nine to five where nobody said anything, else the usual one, else that of the nearest place above', async () => {
    const admin = await world.as('administrator');
    const { berlin, lisbon } = world.locations;
    const before = await calendars().of(world.actor, [null, berlin]);
    expect(before.get(null)).toMatchObject({ timeZone: 'Europe/Berlin', hours: { length: 5 } });
    const { body: usual } = await admin.post<Calendar>('/working-calendars', aWeek('Office', { isDefault: true }));
    const nights = { timeZone: 'Europe/Lisbon', hours: [{ weekday: 6, from: '20:00', to: '24:00' }] };
    const { body: own } = await admin.post<Calendar>('/working-calendars', aWeek('Nights', nights));
    const { body: place, etag } = await admin.get<Calendar>(`/locations/${lisbon}`);
    const chosen = await admin.patch(`/locations/${place.id}`, { calendarId: own.id }, { 'if-match': etag ?? '' });
    const { body: there } = await admin.get<{ data: object[] }>(`/locations?calendarId=${own.id}`);
    expect(there.data).toMatchObject([{ id: place.id }]);
    expect(chosen).toMatchObject({ status: 200, body: { calendarId: own.id, calendarName: 'Nights' } });
    const floor = await world.api.get(Locations).add(world.actor, { name: 'Floor 2', parentId: lisbon });
    const room = await world.api.get(Locations).add(world.actor, { name: 'Room 12', parentId: floor.id });
    const found = await calendars().of(world.actor, [null, berlin, lisbon, room.id, berlin]);
    expect(found.size).toBe(4);
    expect(found.get(berlin)).toEqual(found.get(null));
    expect(found.get(berlin)).toMatchObject({ timeZone: 'Europe/Vienna', hours: mornings });
    expect(found.get(room.id)).toMatchObject(nights);
    const listed = await admin.get<{ data: object[] }>('/working-calendars');
    expect(listed.body.data).toMatchObject([
      { name: 'Nights', isDefault: false, locations: 1 },
      { id: usual.id, name: 'Office', isDefault: true, locations: 0 },
    ]);
  });

  it('have one usual one at most, which gives way to the next', async () => {
    const admin = await world.as('administrator');
    const { body: second } = await admin.post<Calendar>('/working-calendars', aWeek('Summer', { isDefault: true }));
    const usual = await admin.get<{ data: Array<{ id: string; isDefault: boolean }> }>('/working-calendars');
    expect(usual.body.data.filter(({ isDefault }) => isDefault)).toMatchObject([{ id: second.id }]);
  });

  it('take over the public holidays of a country and region, and keep what was named by hand', async () => {
    const admin = await world.as('administrator');
    const { body: made } = await admin.post<Calendar>('/working-calendars', aWeek('Berlin', { timeZone: 'Europe/Berlin' }));
    const path = `/working-calendars/${made.id}`;
    expect((await admin.put(`${path}/holidays/2026-12-25`, { name: 'Christmas of ours' })).status).toBe(204);
    const told = { country: 'DE', region: 'BE', year: 2026 };
    const first = await admin.post<{ added: number; known: number }>(`${path}/holiday-imports`, told);
    expect(first).toMatchObject({ status: 200, body: { known: 1 } });
    const again = await admin.post(`${path}/holiday-imports`, told);
    expect(again.body).toEqual({ added: 0, known: first.body.added + 1 });
    const { body } = await admin.get<{ data: Array<{ day: string; name: string }> }>(`${path}/holidays?year=2026`);
    const byDay = new Map(body.data.map(({ day, name }) => [day, name]));
    expect(byDay.get('2026-12-25')).toBe('Christmas of ours');
    // Women's Day is a holiday in Berlin, Epiphany is none there.
    expect([byDay.has('2026-05-01'), byDay.has('2026-03-08'), byDay.has('2026-01-06')]).toEqual([true, true, false]);
    expect((await admin.delete(`${path}/holidays/2026-05-01`)).status).toBe(204);
    const regions = await admin.get<{ data: object[] }>('/holiday-regions?country=DE');
    expect(regions.body.data).toContainEqual(expect.objectContaining({ code: 'BE' }));
    expect((await admin.get<{ data: object[] }>('/holiday-regions')).body.data).toContainEqual({ code: 'AT', name: 'Austria' });
    await world.api.get(Locations).amend(world.actor, world.locations.berlin, undefined, { calendarId: made.id });
    const kept = (await calendars().of(world.actor, [world.locations.berlin])).get(world.locations.berlin);
    if (!kept) throw new Error('Berlin has no calendar');
    // Christmas is on a Friday.
    expect(dueAfter(kept, new Date('2026-12-24T10:00Z'), 120)).toEqual(new Date('2026-12-28T08:00Z'));
  });

  it('are refused where hours or place make no sense, and changed only by those who may', async () => {
    const admin = await world.as('administrator');
    const refused = (body: object) => expect.objectContaining({ status: 422, body: expect.objectContaining(body) });
    const wrong = { hours: [{ weekday: 1, from: '12:00', to: '09:00' }] };
    expect(await admin.post('/working-calendars', aWeek('Wrong', wrong))).toEqual(
      refused({ problems: [expect.objectContaining({ pointer: '/hours/0' })] }),
    );
    expect((await admin.post('/working-calendars', aWeek('Wrong', { timeZone: 'Mars/Base' }))).status).toBe(422);
    expect((await admin.post('/working-calendars', aWeek('Wrong', { hours: [{ weekday: 8, from: '1', to: '2' }] }))).status).toBe(
      422,
    );
    expect((await admin.post('/working-calendars', aWeek('office'))).status).toBe(409);
    const { body: made } = await admin.post<Calendar>('/working-calendars', aWeek('Elsewhere'));
    const nowhere = await admin.post(`/working-calendars/${made.id}/holiday-imports`, { country: 'QX', year: 2026 });
    expect(nowhere).toEqual(refused({ problems: [expect.objectContaining({ pointer: '/country' })] }));
    const operator = await world.as('it_operations');
    expect((await operator.get('/working-calendars')).status).toBe(200);
    expect((await operator.post('/working-calendars', aWeek('Mine'))).status).toBe(403);
    const neighbour = await world.neighbour.as('administrator');
    expect((await neighbour.get(`/working-calendars/${made.id}`)).status).toBe(404);
  });
});
