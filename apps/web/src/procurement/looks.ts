import {
  IconAlarm,
  IconArrowBackUp,
  IconArrowUpCircle,
  IconBan,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconClockX,
  IconHistory,
  IconHourglass,
  IconMessageQuestion,
  IconPencil,
  IconPlayerPause,
  IconSend,
  type TablerIcon,
} from '@tabler/icons-react';
import type { ApprovalStep, RequestDetail, RequestState } from './procurement.js';

interface Look {
  color: string;
  icon: TablerIcon;
}

/** Colour, icon and word of a state always go together. */
export const stateLooks: Record<RequestState, Look> = {
  draft: { color: 'slate', icon: IconPencil },
  pending_approval: { color: 'order', icon: IconHourglass },
  questioned: { color: 'amber', icon: IconMessageQuestion },
  approved: { color: 'green', icon: IconCircleCheck },
  rejected: { color: 'rose', icon: IconCircleX },
  withdrawn: { color: 'slate', icon: IconBan },
  expired: { color: 'rose', icon: IconClockX },
};

export const eventLooks: Record<RequestDetail['history'][number]['kind'], Look> = {
  submitted: { color: 'order', icon: IconSend },
  withdrawn: { color: 'slate', icon: IconBan },
  revised: { color: 'slate', icon: IconPencil },
  answered: { color: 'order', icon: IconMessageQuestion },
  approved: { color: 'green', icon: IconCircleCheck },
  carried_over: { color: 'green', icon: IconHistory },
  rejected: { color: 'rose', icon: IconCircleX },
  questioned: { color: 'amber', icon: IconMessageQuestion },
  sent_back: { color: 'amber', icon: IconArrowBackUp },
  reminded: { color: 'amber', icon: IconAlarm },
  escalated: { color: 'rose', icon: IconArrowUpCircle },
  expired: { color: 'rose', icon: IconClockX },
};

/** How a step stands, or a seat in it. */
export type Standing = ApprovalStep['seats'][number]['state'];

export const standingLooks: Record<Standing, Look> = {
  waiting: { color: 'slate', icon: IconCircleDashed },
  open: { color: 'order', icon: IconHourglass },
  paused: { color: 'amber', icon: IconPlayerPause },
  approved: { color: 'green', icon: IconCircleCheck },
  closed: { color: 'slate', icon: IconBan },
};
