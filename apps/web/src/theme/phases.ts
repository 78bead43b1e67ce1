import {
  IconBox,
  IconChecks,
  IconPencilBolt,
  IconRecycle,
  IconSettings,
  IconShoppingCart,
  IconTool,
  IconTruckDelivery,
  type TablerIcon,
} from '@tabler/icons-react';

export const phases = ['engineer', 'order', 'configure', 'deliver', 'operate', 'repair', 'decommission'] as const;
export type Phase = (typeof phases)[number];

interface PhaseLook {
  name: string;
  color: string;
  icon: TablerIcon;
}

/** A phase's colour, icon and name always go together, so that no one of them has to be told apart alone. */
export const phaseLooks: Record<Phase, PhaseLook> = {
  engineer: { name: 'Engineer', color: 'slate', icon: IconPencilBolt },
  order: { name: 'Order', color: 'order', icon: IconShoppingCart },
  configure: { name: 'Configure', color: 'violet', icon: IconSettings },
  deliver: { name: 'Deliver', color: 'cyan', icon: IconTruckDelivery },
  operate: { name: 'Operate', color: 'green', icon: IconChecks },
  repair: { name: 'Repair', color: 'amber', icon: IconTool },
  decommission: { name: 'Decommission', color: 'rose', icon: IconRecycle },
};

const unknown: PhaseLook = { name: 'Unknown', color: 'slate', icon: IconBox };

export function lookOf(phase: string): PhaseLook {
  return phaseLooks[phase as Phase] ?? unknown;
}
