import { ActingBanner } from '../account/ActingBanner.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { useDesk } from './DeskProvider.tsx';
import { useCommand } from './use-command.ts';

/** Says so while an administrator acts for somebody, and leads back. */
export function ActingAs() {
  const account = useDesk().view.account.value;
  const stop = useCommand('session.stopActing');
  if (account.state === 'signed-out' || account.actingBy === undefined) return null;
  return (
    <ActingBanner
      name={account.name}
      isBusy={stop.isBusy}
      error={stop.error && failureWords(stop.error.code)}
      onStop={() => void stop.run({})}
    />
  );
}
