import {
  IconAlertOctagon,
  IconArrowBackUp,
  IconBan,
  IconCircle,
  IconCircleCheck,
  IconCircleDotted,
  IconCircleMinus,
  IconClockPause,
  IconHandStop,
  IconHourglass,
  IconPlayerPlay,
  IconPlayerSkipForward,
  IconRefresh,
  IconUserCheck,
  type TablerIcon,
} from '@tabler/icons-react';
import type { components } from '../api/schema.gen.js';
import type { Situation } from './situation.rules.js';

export type RunState = components['schemas']['RunSummaryDto']['state'];
export const runStates = [
  'failed',
  'running',
  'pending',
  'waiting',
  'blocked',
  'compensating',
  'succeeded',
  'cancelled',
] as const satisfies readonly RunState[];

interface Look {
  color: string;
  icon: TablerIcon;
}

/** Colour, icon and word of a state always go together. */
export const situationLooks: Record<Situation, Look> = {
  done: { color: 'green', icon: IconCircleCheck },
  skipped: { color: 'slate', icon: IconPlayerSkipForward },
  notNeeded: { color: 'slate', icon: IconCircleMinus },
  cancelled: { color: 'slate', icon: IconBan },
  failed: { color: 'rose', icon: IconAlertOctagon },
  stopped: { color: 'amber', icon: IconHandStop },
  ready: { color: 'order', icon: IconCircle },
  taken: { color: 'violet', icon: IconUserCheck },
  queued: { color: 'cyan', icon: IconClockPause },
  atWork: { color: 'cyan', icon: IconPlayerPlay },
  triedAgain: { color: 'amber', icon: IconRefresh },
  waiting: { color: 'violet', icon: IconHourglass },
  later: { color: 'slate', icon: IconCircleDotted },
};

export const runLooks: Record<RunState, Look> = {
  pending: { color: 'order', icon: IconCircle },
  running: { color: 'cyan', icon: IconPlayerPlay },
  waiting: { color: 'violet', icon: IconHourglass },
  blocked: { color: 'amber', icon: IconHandStop },
  succeeded: { color: 'green', icon: IconCircleCheck },
  failed: { color: 'rose', icon: IconAlertOctagon },
  cancelled: { color: 'slate', icon: IconBan },
  compensating: { color: 'amber', icon: IconArrowBackUp },
};
