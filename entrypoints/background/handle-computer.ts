import type { Handlers } from '../../lib/messages/router.ts';
import type { Services } from './compose.ts';
import type { Turn } from './turn.ts';

/** Everything that lies on this computer. */
export function computerHandlers({ deleteAll }: Services, { whenReady }: Turn): Pick<Handlers, 'computer.deleteAll'> {
  return { 'computer.deleteAll': () => whenReady(() => deleteAll()) };
}
