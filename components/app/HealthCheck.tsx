import { HealthList } from '../health/HealthList.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { useDesk } from './DeskProvider.tsx';
import { useCommand } from './use-command.ts';
import { useTimeWords } from './use-time-words.ts';

/** How CRM and phone stand as far as is known, and the way to know it now. */
export function HealthCheck() {
  const desk = useDesk();
  const words = useTimeWords();
  const check = useCommand('health.check');
  const health = desk.view.health.value;
  return (
    <HealthList
      health={health}
      checked={health.checkedAtMs === 0 ? '' : words.moment(health.checkedAtMs, desk.now())}
      isBusy={check.isBusy}
      error={check.error && failureWords(check.error.code)}
      onCheck={() => void check.run({})}
    />
  );
}
