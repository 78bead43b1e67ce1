import type { Answer, Answers, Verb } from '#lifecycle';
import { looksLikePhoneNumber } from '../identifiers/identifiers.rules.js';
import type { AssetFacts, Holder, ItemChanges, ItemRecord, LicenseFacts, ServiceFacts } from './item.js';

/** What becomes of whoever has the item. */
export type CustodyEffect = 'hand_over' | 'accept' | 'end';

/** What a verb changes besides the state. */
export interface Effect {
  changes: ItemChanges;
  custody?: CustodyEffect;
}

/**
 * What the answers to a verb mean for the item's facts. Pure. Answers that are facts of the item have the name of the fact; the
 * rest is said here, by kind and verb. Whether they can be kept as they are (an IMEI's digits, a place that exists) is checked
 * by the same rules as any other change.
 */
export function effectOf(item: ItemRecord, verb: Verb, answers: Answers): Effect {
  const told = new Told(answers);
  const common: ItemChanges = { ...told.text('costCenterId'), ...told.text('locationId') };
  if (verb.name === 'order') Object.assign(common, told.text('orderReference', 'orderNumber'));
  switch (item.kind) {
    case 'asset':
      return ofAsset(item, verb.name, told, common);
    case 'service':
      return { changes: { ...common, service: ofService(item, verb, told) } };
    case 'license':
      return { changes: { ...common, license: ofLicense(told) } };
  }
}

function ofAsset({ holder }: ItemRecord, verb: string, told: Told, common: ItemChanges): Effect {
  const asset: Partial<AssetFacts> = { ...told.text('serial'), ...told.text('imei'), ...told.text('condition') };
  const changes: ItemChanges = Object.keys(asset).length > 0 ? { ...common, asset } : common;
  switch (verb) {
    case 'deliver':
      return { changes: { ...changes, ...told.holder() }, custody: 'hand_over' };
    case 'accept':
      return { changes, custody: 'accept' };
    case 'unreceive':
      // What was not received has no serial yet, so that another can come with it.
      return { changes: { ...changes, asset: { serial: null, imei: null } } };
    case 'recover':
    case 'find':
    case 'dispose':
    case 'write_off':
      // What nobody has cannot be taken back: nothing to write, and search knows of no holder.
      return holder === null ? { changes } : { changes: { ...changes, holder: null }, custody: 'end' };
    default:
      return { changes };
  }
}

function ofService(item: ItemRecord, verb: Verb, told: Told): Partial<ServiceFacts> {
  const billingState = verb.sets?.['billing'] as ServiceFacts['billingState'] | undefined;
  return {
    ...(billingState && { billingState }),
    ...told.number(item),
    ...told.text('billingStartsOn'),
    ...told.text('finalBillOn'),
    ...told.text('installOn'),
    ...told.text('vendorReference'),
    ...told.text('wantedOn', 'disconnectWantedOn'),
  };
}

function ofLicense(told: Told): Partial<LicenseFacts> {
  return {
    ...told.text('metric'),
    ...told.text('tenant'),
    ...told.text('keyReference'),
    ...told.text('startsOn'),
    ...told.text('endsOn'),
    ...told.quantity(),
  };
}

/** Reads checked answers by name: an object with the one fact, or an empty one where nothing was answered. */
class Told {
  constructor(private readonly answers: Answers) {}

  text(name: string, fact = name): Record<string, string> {
    const answer: Answer | undefined = this.answers[name];
    return typeof answer === 'string' ? { [fact]: answer } : {};
  }

  quantity(): { quantity?: number } {
    const { quantity } = this.answers;
    return typeof quantity === 'number' ? { quantity } : {};
  }

  holder(): { holder?: Holder } {
    const { holder } = this.answers;
    return typeof holder === 'object' && 'kind' in holder ? { holder } : {};
  }

  /** The number of a line, or the name of a circuit. */
  number({ service }: ItemRecord): Partial<ServiceFacts> {
    const { serviceNumber } = this.answers;
    if (typeof serviceNumber !== 'string' || service === undefined) return {};
    return looksLikePhoneNumber(serviceNumber) ? { serviceNumber } : { circuitId: serviceNumber };
  }
}
