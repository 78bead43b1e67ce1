import type { ApproverKind, ApproverRef } from '../policies/policy-book.rules.js';
import { type Directory, mayDecide, upwards } from './approval-plan.rules.js';

export interface EscalatedSeat {
  personId: string;
  source: ApproverKind;
  /** Whose manager it is: of the two one decides. */
  insteadOfId: string | null;
}

/** Who is asked besides, once those who were asked have let it wait for too long. Nobody who has a seat already. */
export function escalatedSeats(
  { by, role, levels = 1, personId }: ApproverRef,
  asked: readonly string[],
  seated: readonly string[],
  request: { requesterId: string; beneficiaryId: string | null; costCenterIds: readonly string[] },
  directory: Directory,
): EscalatedSeat[] {
  const may = (id: string): boolean => mayDecide(id, request, directory) && !seated.includes(id);
  const seat = (id: string, insteadOfId: string | null): EscalatedSeat => ({ personId: id, source: by, insteadOfId });
  const found =
    by === 'manager'
      ? asked.flatMap((id) =>
          upwards(directory.managerOf(id), directory)
            .filter(may)
            .slice(0, levels)
            .map((above) => seat(above, id)),
        )
      : by === 'role' && role !== undefined
        ? directory
            .holdersOf(role, request.costCenterIds)
            .filter(may)
            .map((id) => seat(id, null))
        : upwards(personId, directory)
            .filter(may)
            .slice(0, 1)
            .map((id) => seat(id, null));
  return found.filter((each, at) => found.findIndex((other) => other.personId === each.personId) === at);
}
