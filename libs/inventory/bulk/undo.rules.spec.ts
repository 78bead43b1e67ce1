import { assetLifecycle } from '../asset.lifecycle.js';
import { serviceLifecycle } from '../service.lifecycle.js';
import { changesBack, wayBackOf } from './undo.rules.js';

const berlin = { locationId: 'berlin', costCenterId: null };

describe('The way back of a move', () => {
  it('is found where the definition names one; what is asked is known from the item, the definition or the caller', () => {
    const missed = { verb: 'report_missing', from: 'in_stock', to: 'missing' };
    expect(wayBackOf(assetLifecycle, missed, berlin)).toEqual({ verb: 'find', answers: { locationId: 'berlin' } });
    expect(wayBackOf(assetLifecycle, missed, berlin, { locationId: 'lisbon' })).toMatchObject({
      answers: { locationId: 'lisbon' },
    });
    const resumed = { verb: 'resume', from: 'suspended', to: 'active' };
    expect(wayBackOf(serviceLifecycle, resumed, berlin)).toEqual({
      verb: 'suspend',
      answers: { reason: 'It was resumed by mistake.' },
    });
  });

  it('is none where it would lead elsewhere, or where nothing leads back', () => {
    const used = { verb: 'report_missing', from: 'in_service', to: 'missing' };
    expect(wayBackOf(assetLifecycle, used, berlin)).toEqual({
      reason: '"Found again" would lead to "In stock", and it was "In service".',
    });
    const disposed = { verb: 'dispose', from: 'decommissioning', to: 'disposed' };
    expect(wayBackOf(assetLifecycle, disposed, berlin)).toEqual({ reason: '"Dispose" cannot be taken back.' });
  });
});

describe('The way back of an edit', () => {
  it('sets what was there, clears what was not, in the words of an edit', () => {
    const before = { name: 'Old', notes: null, 'asset.serial': 'S-1', customFields: { floor: '3' } };
    const after = { name: 'New', notes: 'Dented', 'asset.serial': 'S-2', customFields: { floor: '4', room: '12' } };
    expect(changesBack({ before, after })).toEqual({
      name: 'Old',
      notes: null,
      asset: { serial: 'S-1' },
      customFields: { floor: '3', room: null },
    });
  });
});
