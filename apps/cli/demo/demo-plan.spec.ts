import { readIccid, readImei } from '#inventory';
import { planDemo } from './demo-plan.js';

const today = new Date('2026-03-02T12:00:00Z');

describe('The demo is of the same kind in every run', () => {
  const plan = planDemo(today);

  it('is the same for everybody on the same day', () => {
    expect(planDemo(today)).toEqual(plan);
  });

  it('has assets, services and licenses in many stages, over eighteen months, none of them in the future', () => {
    const lastVerbs = new Set(plan.items.map(({ acts }) => acts.at(-1)?.verb ?? 'plan'));
    expect(lastVerbs.size).toBeGreaterThan(20);
    expect(plan.items).toHaveLength(2_720);
    const moments = plan.items
      .flatMap(({ plannedAt, acts }) => [plannedAt, ...acts.map(({ at }) => at)])
      .map((at) => at.getTime());
    expect(Math.max(...moments)).toBeLessThan(today.getTime());
    expect(Math.min(...moments)).toBeGreaterThan(today.getTime() - 549 * 86_400_000);
  });

  it('gives every device and SIM an identity that its check digit agrees with, once', () => {
    const assets = plan.items.filter(({ product }) => product.needsImei);
    for (const { imei } of assets) expect(readImei(imei)).not.toHaveProperty('reason');
    for (const { iccid } of plan.items) expect(readIccid(iccid)).not.toHaveProperty('reason');
    expect(new Set(plan.items.map(({ tag }) => tag)).size).toBe(plan.items.length);
    expect(new Set(assets.map(({ imei }) => imei)).size).toBe(assets.length);
  });
});
