import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.js';
import { showNumber } from '../parts/locale.js';
import {
  type Arrivals,
  type Arrived,
  arrivedOf,
  countOf,
  deliveriesOf,
  isScanned,
  roomOf,
  scanned,
  toldBy,
  type Unit,
  unitsIn,
} from './arrived.rules.js';
import {
  type OrderDetail,
  type OrderLine,
  type ReceiptDetail,
  receive,
  receiveSerials,
  type StandingItem,
} from './purchasing.js';
import type { ScanOutcome } from './ScanField.js';

/** From so many on a pasted list is taken in in the background, each serial by itself. */
const LONG_LIST = 50;

interface Outcomes {
  taken: (receipt: ReceiptDetail) => void;
  listStarted: (receiptId: string, total: number) => void;
}

/** A delivery while it is unpacked; nothing is sent before all of it is taken in. */
export function useDelivery(order: OrderDetail, { taken, listStarted }: Outcomes) {
  const { t } = useTranslation('purchasing');
  const today = new Date().toISOString().slice(0, 10);
  const [facts, setFacts] = useState({ deliveryNote: '', locationId: '', provisionedOn: today });
  const [arrivals, setArrivals] = useState<Arrivals>({});
  const [chosen, setChosen] = useState<string>();
  const [outcome, setOutcome] = useState<ScanOutcome>();
  const [list, setList] = useState<Unit[]>();
  const [tried, setTried] = useState(false);
  const [target, setTarget] = useState<{ itemId: string; tag: string }>();
  const scannable = order.lines.filter(isScanned);
  const withRoom = scannable.find((line) => roomOf(line, arrivedOf(arrivals, line.id)) > 0);
  const active = scannable.find(({ id }) => id === chosen) ?? withRoom ?? scannable[0];
  const deliveries = deliveriesOf(order.lines, arrivals, facts.provisionedOn);
  const said = {
    deliveryNote: facts.deliveryNote.trim(),
    ...(facts.locationId ? { locationId: facts.locationId } : {}),
  };
  const sending = useMutation({
    mutationFn: () => receive(order.id, { ...said, lines: deliveries }),
    onSuccess: taken,
  });
  const starting = useMutation({
    mutationFn: ({ lineId, units }: { lineId: string; units: Unit[] }) => receiveSerials(order.id, { ...said, lineId, units }),
    onSuccess: ({ id }, { units }) => {
      setList(undefined);
      setOutcome(undefined);
      listStarted(id, units.length);
    },
  });
  const scan = (text: string): void => {
    const units = unitsIn(text).map((unit, at) => (target && at === 0 ? { ...unit, itemId: target.itemId } : unit));
    if (!active) return;
    setTarget(undefined);
    if (units.length > LONG_LIST && toldBy(active) === 'serial') {
      setList(units);
      return;
    }
    add(units, active);
  };
  const add = (units: readonly Unit[], line: OrderLine): void => {
    let next = arrivals;
    let last: Omit<ScanOutcome, 'at'> | undefined;
    for (const unit of units) {
      const scan = scanned(next, line, unit);
      if ('refused' in scan) last = { good: false, text: t(`scan.${scan.refused}`, { serial: unit.serial }) };
      else {
        next = scan.arrivals;
        const many = showNumber(countOf(arrivedOf(next, line.id)));
        if (last?.good !== false) last = { good: true, text: t('scan.good', { serial: unit.serial, many }) };
      }
    }
    setArrivals(next);
    if (last) setOutcome({ ...last, at: (outcome?.at ?? 0) + 1 });
    sending.reset();
  };
  const withNote = (act: () => void) => () => {
    setTried(true);
    if (said.deliveryNote) act();
  };
  return {
    facts,
    arrivals,
    active,
    list,
    outcome,
    scan,
    count: deliveries.reduce(
      (sum, { units, services, work, accepted = 0, damaged = 0, wrong = 0 }) =>
        sum + (units?.length ?? 0) + (services?.length ?? 0) + (work ? 1 : 0) + accepted + damaged + wrong,
      0,
    ),
    say: (more: Partial<typeof facts>) => setFacts((before) => ({ ...before, ...more })),
    choose: setChosen,
    target,
    /** What stands as ordered came: by its serial at once, else with the next scan. */
    pick: (line: OrderLine, { itemId, tag, serial }: StandingItem) => {
      setChosen(line.id);
      if (serial !== null) add([{ serial, itemId }], line);
      else setTarget(target?.itemId === itemId ? undefined : { itemId, tag });
    },
    /** One more of the line that is scanned came damaged, or is not what was ordered. */
    spoil: (how: 'damaged' | 'wrong') => {
      const line =
        active && toldBy(active) === 'serial' ? active : order.lines.find(({ kind }) => kind === 'asset' || kind === null);
      if (!line) return;
      const before = arrivedOf(arrivals, line.id);
      const many = before[how] + 1;
      setArrivals({ ...arrivals, [line.id]: { ...before, [how]: many } });
      setOutcome({
        good: false,
        text: t(`scan.${how}`, { what: line.description, many: showNumber(many) }),
        at: (outcome?.at ?? 0) + 1,
      });
      sending.reset();
    },
    change: (lineId: string, arrived: Arrived) => {
      setArrivals((before) => ({ ...before, [lineId]: arrived }));
      sending.reset();
    },
    lacksNote: tried && !said.deliveryNote,
    error: sending.error ?? starting.error,
    sending: sending.isPending || starting.isPending,
    send: withNote(() => sending.mutate()),
    sendList: withNote(() => {
      if (list && active) starting.mutate({ lineId: active.id, units: list });
    }),
    dropList: () => setList(undefined),
    /** What the last sending refused of a line, at the place of the unit; of the line besides its units below zero. */
    refusedAt: (lineId: string, place: number): string | undefined => {
      if (!(sending.error instanceof Problem)) return undefined;
      const at = `/lines/${deliveries.findIndex((delivery) => delivery.lineId === lineId)}/`;
      const places = place < 0 ? [`${at}work`, `${at}license`] : [`${at}units/${place}`, `${at}services/${place}`];
      return sending.error.problems.find(({ pointer }) =>
        places.some((unit) => pointer === unit || pointer.startsWith(`${unit}/`)),
      )?.reason;
    },
  };
}
