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
import { i18n } from '../i18n/i18n.js';

export const phases = ['engineer', 'order', 'configure', 'deliver', 'operate', 'repair', 'decommission'] as const;
export type Phase = (typeof phases)[number];

interface PhaseLook {
  color: string;
  icon: TablerIcon;
}

/** A phase's colour, icon and name always go together, so that no one of them has to be told apart alone. */
export const phaseLooks: Record<Phase, PhaseLook> = {
  engineer: { color: 'slate', icon: IconPencilBolt },
  order: { color: 'order', icon: IconShoppingCart },
  configure: { color: 'violet', icon: IconSettings },
  deliver: { color: 'cyan', icon: IconTruckDelivery },
  operate: { color: 'green', icon: IconChecks },
  repair: { color: 'amber', icon: IconTool },
  decommission: { color: 'rose', icon: IconRecycle },
};

const unknown: PhaseLook = { color: 'slate', icon: IconBox };

export function lookOf(phase: string): PhaseLook {
  return isPhase(phase) ? phaseLooks[phase] : unknown;
}

/** What people call a phase, in their language. */
export function phaseName(phase: string): string {
  return i18n.t(isPhase(phase) ? `theme:phases.${phase}` : 'theme:phases.unknown');
}

function isPhase(phase: string): phase is Phase {
  return phases.some((each) => each === phase);
}
