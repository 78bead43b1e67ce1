import { Badge } from '@mantine/core';
import { say } from '../values/say.js';

/** Where a contract stands; only those that hold are strong. */
export function ContractState({ state }: { state: string }) {
  const holds = state === 'active' || state === 'in_notice';
  return (
    <Badge variant="light" color={holds ? 'order' : 'slate'}>
      {say(state)}
    </Badge>
  );
}
