import { i18n } from '#i18n';
import { isActive } from '../../lib/calls/call.ts';
import { CallStrip } from '../call/CallStrip.tsx';
import { Timer } from '../call/Timer.tsx';
import { useDesk } from './DeskProvider.tsx';
import { elapsedMs, phaseOf } from './line-phase.ts';
import type { Line } from './lines.ts';
import { useNow } from './use-now.ts';

/** The strip of a line, with the clock that makes it tick. */
export function LineStrip({ line }: { line: Line }) {
  const { call } = line;
  const isForPhone = call?.direction === 'inbound' && call.status === 'ringing';
  return (
    <CallStrip
      phase={phaseOf(line)}
      statusWord={call?.statusWord}
      hint={isForPhone ? i18n.t('call.answerOnPhone') : undefined}
      isRecording={call?.recording === true && isActive(call)}
      timer={<LineTimer line={line} />}
    />
  );
}

function LineTimer({ line }: { line: Line }) {
  if (phaseOf(line) === 'not-placed' || phaseOf(line) === 'unclear') return null;
  return <RunningTimer line={line} />;
}

function RunningTimer({ line }: { line: Line }) {
  const { view } = useDesk();
  const isRunning = line.call ? isActive(line.call) : line.intent?.state === 'posting';
  const nowMs = useNow(isRunning);
  return <Timer elapsedMs={elapsedMs(line, nowMs, view.clockOffsetMs.value)} />;
}
