import { type Delivery, deliveryJobs } from './delivery-jobs.rules.js';

const deliveries = (count: number, handler = 'a.b'): Delivery[] =>
  Array.from({ length: count }, (_, place) => ({ eventId: `event ${handler} ${place}`, handler, organizationId: 'o' }));

describe('Deliveries in the queue', () => {
  it('travel alone while they are few', () => {
    expect(deliveryJobs(deliveries(3)).map(({ data }) => data.events.length)).toEqual([1, 1, 1]);
  });

  it('travel in packs of ten at most when they are many, with enough packs to keep all workers busy', () => {
    const sizes = deliveryJobs(deliveries(500)).map(({ data }) => data.events.length);
    expect(sizes).toEqual(Array.from({ length: 50 }, () => 10));
    expect(deliveryJobs(deliveries(60)).length).toBe(30);
  });

  it('never share a pack with those of another handler', () => {
    const mixed = deliveries(200, 'a.b').flatMap((delivery, place) => [delivery, deliveries(200, 'c.d')[place] ?? delivery]);
    const jobs = deliveryJobs(mixed);
    for (const { name, data } of jobs) expect(data.events.every(([id]) => id.includes(name))).toBe(true);
    expect(jobs.reduce((sum, { data }) => sum + data.events.length, 0)).toBe(400);
  });

  it('are none when there are none', () => {
    expect(deliveryJobs([])).toEqual([]);
  });
});
