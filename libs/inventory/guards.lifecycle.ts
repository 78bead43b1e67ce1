import type { Guard, Question } from '#lifecycle';
import { may } from '#platform';

/**
 * An order is real when somebody who may approve orders gives its reference. This is the form of the rule for
 * organisations that order outside of this product, where no approved order line can be looked up.
 */
const orderReferenceGiven: Guard = {
  name: 'order_reference_given',
  meaning: 'Somebody who may approve orders gives the reference of the approved order',
  check: ({ actor }, answers) => {
    if (!may(actor, 'procurement.approve_orders')) {
      return { code: 'forbidden', reason: 'Only somebody who may approve orders can say that it is ordered.' };
    }
    // While only looking there is no answer yet, and nothing more to hold.
    if (!answers) return undefined;
    const reference = answers['orderReference'];
    return typeof reference === 'string' && /[A-Za-z0-9]/.test(reference)
      ? undefined
      : { reason: 'The reference of the approved order needs at least one letter or digit.', pointer: '/answers/orderReference' };
  },
};

/** The holder says so in person, or the acceptance step was completed, with its evidence, on the holder's word. */
const acceptedByHolder: Guard = {
  name: 'accepted_by_holder',
  meaning: 'The holder has accepted it, in person or by the acceptance step',
  check: ({ actor, doneSteps, subject }) => {
    const isHolder = actor.personId !== undefined && actor.personId === subject['holderPersonId'];
    return isHolder || doneSteps.includes('acceptance') ? undefined : { reason: 'The holder has not accepted it yet.' };
  },
};

const sanitisedWhereStorage: Guard = {
  name: 'sanitised_where_storage',
  meaning: 'Whatever stores data has a verified sanitisation certificate for its serial number',
  check: ({ subject }) =>
    subject['hasStorage'] === true && subject['sanitisationVerified'] !== true
      ? { reason: 'It stores data and has no verified sanitisation certificate for its serial number.' }
      : undefined,
};

/** A destroyed device cannot be sold, given away or sent back. */
const methodFitsSanitisation: Guard = {
  name: 'method_fits_sanitisation',
  meaning: 'What was destroyed is not sold, given away or returned',
  check: ({ subject }, answers) => {
    const method = answers?.['method'];
    const leavesWhole = method === 'resale' || method === 'donation' || method === 'return_to_lessor';
    return subject['destroyed'] === true && leavesWhole
      ? { reason: 'It was destroyed, so it can only be recycled or scrapped.', pointer: '/answers/method' }
      : undefined;
  },
};

const notOnLegalHold: Guard = {
  name: 'not_on_legal_hold',
  meaning: 'Nothing that is kept as evidence leaves',
  check: ({ subject }) => (subject['legalHold'] === true ? { reason: 'It is on legal hold and has to be kept.' } : undefined),
};

const seatsReclaimed: Guard = {
  name: 'seats_reclaimed',
  meaning: 'No seat is assigned any more',
  check: ({ subject }) => {
    const seats = subject['seatsAssigned'];
    return typeof seats === 'number' && seats > 0
      ? { code: 'in_use', reason: seats === 1 ? 'One seat is still assigned.' : `${seats} seats are still assigned.` }
      : undefined;
  },
};

/** A pool is never made smaller than what is assigned from it; the database holds the same. */
const quantityCoversSeats: Guard = {
  name: 'quantity_covers_seats',
  meaning: 'The new quantity covers the seats that are assigned',
  check: ({ subject }, answers) => {
    const [quantity, seats] = [answers?.['quantity'], subject['seatsAssigned']];
    return typeof quantity === 'number' && typeof seats === 'number' && quantity < seats
      ? { code: 'capacity_exceeded', reason: `${seats} seats are assigned, more than ${quantity}.`, pointer: '/answers/quantity' }
      : undefined;
  },
};

const termRunsForward: Guard = {
  name: 'term_runs_forward',
  meaning: 'A term ends after it starts',
  check: ({ subject }, answers) => {
    const [startsOn, endsOn] = [answers?.['startsOn'] ?? subject['startsOn'], answers?.['endsOn']];
    // Dates as YYYY-MM-DD sort as text.
    return typeof startsOn === 'string' && typeof endsOn === 'string' && endsOn < startsOn
      ? { reason: `It would end before it starts on ${startsOn}.`, pointer: '/answers/endsOn' }
      : undefined;
  },
};

const endDatePassed: Guard = {
  name: 'end_date_passed',
  meaning: 'The last day of the term lies in the past',
  check: ({ subject }) => (subject['endDatePassed'] === true ? undefined : { reason: 'Its term has not ended.' }),
};

/** The guards that the shipped lifecycles name, besides those of the engine. */
export const itemGuards: readonly Guard[] = [
  orderReferenceGiven,
  acceptedByHolder,
  sanitisedWhereStorage,
  methodFitsSanitisation,
  notOnLegalHold,
  seatsReclaimed,
  quantityCoversSeats,
  termRunsForward,
  endDatePassed,
];

/** Questions that several verbs of several kinds ask in the same words. */
export const reason: Question = { name: 'reason', label: 'Reason', type: 'text', required: true, long: true };
export const fault: Question = { name: 'fault', label: 'What is wrong', type: 'text', required: true, long: true };
export const costCenter: Question = { name: 'costCenterId', label: 'Cost centre', type: 'cost_center', required: true };
export const orderReference: Question = {
  name: 'orderReference',
  label: 'Order reference',
  help: 'The number of the approved purchase order',
  type: 'text',
  required: true,
  most: 100,
};
export const expectedOn: Question = { name: 'expectedOn', label: 'Expected on', type: 'date', required: false };
export const receiptReference: Question = {
  name: 'receiptReference',
  label: 'Receipt line',
  help: 'Delivery note and line',
  type: 'text',
  required: true,
  most: 100,
};
