import type { ReactNode } from 'react';
import { answer, api } from '../../api/client.js';
import { i18n } from '../../i18n/i18n.js';
import { tell } from '../../lifecycle/tell.js';
import { say } from '../../values/say.js';
import type { Fact } from '../FactList.js';
import { showDay, showNumber } from '../locale.js';
import { showMoney } from '../money.js';
import { PhaseBadge } from '../PhaseBadge.js';
import type { ThingKind } from '../things.js';
import type { words } from '../words.en.js';

export interface Card {
  title: string;
  badge?: ReactNode;
  facts: Fact[];
}

/** What the cards of each kind tell, read when one is first shown. Facts that are not known are left out. */
export const cardSources: Record<ThingKind, (id: string) => Promise<Card>> = {
  item: async (id) => {
    const item = await answer(api.GET('/api/v1/items/{id}', one(id)));
    return {
      title: `${item.tag} ${item.name}`,
      badge: <PhaseBadge phase={item.phase} label={tell(item.stateLabel)} />,
      facts: known(['holder', item.holder?.name], ['location', item.location?.name], ['costCenter', item.costCenter?.name]),
    };
  },
  person: async (id) => {
    const person = await answer(api.GET('/api/v1/people/{id}', one(id)));
    return {
      title: person.name,
      facts: known(
        ['email', person.email],
        ['department', person.department],
        ['location', person.locationName],
        ['unit', person.businessUnitName],
      ),
    };
  },
  business_unit: async (id) => {
    const unit = await answer(api.GET('/api/v1/business-units/{id}', one(id)));
    return { title: unit.name, facts: known(['code', unit.code], ['under', unit.parentName]) };
  },
  cost_center: async (id) => {
    const center = await answer(api.GET('/api/v1/cost-centers/{id}', one(id)));
    return {
      title: `${center.code} ${center.name}`,
      facts: known(['unit', center.businessUnitName], ['owner', center.ownerName]),
    };
  },
  project: async (id) => {
    const project = await answer(api.GET('/api/v1/projects/{id}', one(id)));
    return { title: `${project.code} ${project.name}`, facts: known(['costCenter', project.costCenterName]) };
  },
  location: async (id) => {
    const place = await answer(api.GET('/api/v1/locations/{id}', one(id)));
    return {
      title: place.name,
      facts: known(['under', place.parentName], ['city', place.city], ['manager', place.managerName]),
    };
  },
  product: async (id) => {
    const product = await answer(api.GET('/api/v1/products/{id}', one(id)));
    return {
      title: product.name,
      facts: known(
        ['manufacturer', product.manufacturer],
        ['category', product.category],
        ['vendor', product.vendorName],
        ['kind', say(product.kind)],
      ),
    };
  },
  vendor: async (id) => {
    const vendor = await answer(api.GET('/api/v1/vendors/{id}', one(id)));
    return {
      title: vendor.name,
      facts: known(['email', vendor.supportEmail], ['phone', vendor.supportPhone], ['manager', vendor.accountManager]),
    };
  },
  budget: async (id) => {
    const { label, fiscalYear, amount, available } = await answer(api.GET('/api/v1/budgets/{id}', one(id)));
    return {
      title: `${label} ${fiscalYear}`,
      facts: known(['budget', showMoney(amount)], ['available', showMoney(available)]),
    };
  },
  contract: async (id) => {
    const contract = await answer(api.GET('/api/v1/contracts/{id}', one(id)));
    return {
      title: `${contract.number} ${contract.name}`,
      facts: known(
        ['vendor', contract.vendorName],
        ['state', say(contract.state)],
        ['ends', contract.endsOn && showDay(contract.endsOn)],
      ),
    };
  },
  user: async (id) => {
    const user = await answer(api.GET('/api/v1/users/{id}', one(id)));
    return { title: user.name, facts: known(['email', user.email], ['roles', user.roles.map(say).join(', ')]) };
  },
  import: async (id) => {
    const upload = await answer(api.GET('/api/v1/imports/{id}', one(id)));
    return { title: upload.fileName, facts: known(['kind', say(upload.kind)], ['state', say(upload.state)]) };
  },
  bulk_change: async (id) => {
    const change = await answer(api.GET('/api/v1/bulk-changes/{id}', one(id)));
    return {
      title: say(change.state),
      facts: known(['changed', showNumber(change.changed)], ['refused', showNumber(change.refused)]),
    };
  },
};

type Label = keyof (typeof words)['card'];

function known(...facts: Array<[label: Label, value: string | null | undefined]>): Fact[] {
  return facts.flatMap(([label, value]) => (value ? [{ label: i18n.t(`parts:card.${label}`), value }] : []));
}

function one(id: string): { params: { path: { id: string } } } {
  return { params: { path: { id } } };
}
