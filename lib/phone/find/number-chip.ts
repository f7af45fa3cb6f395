import { type ChipText, createChip, type Question } from './chip.ts';
import { watchClicks } from './clicks.ts';
import { watchHover } from './hover.ts';
import type { PageFinder } from './page-finder.ts';
import { createTargetAt } from './pointing.ts';
import { watchSight } from './sight.ts';
import type { Target } from './target.ts';

export interface NumberChipDeps extends Pick<PageFinder, 'marks' | 'asking' | 'addRoot'> {
  /** Answers with the code of what went wrong, and with what has to be asked before. */
  dial: (
    target: Pick<Target, 'number' | 'record'>,
    isConfirmed: boolean | undefined,
  ) => Promise<{ code?: string; caution?: Question }>;
  text: (key: ChipText, number?: string) => string;
  signal: AbortSignal;
}

/** Shows the chip at the number a person points at, and dials when the person clicks. Ends with `signal`. */
export function startNumberChip({ marks, asking, addRoot, dial, text, signal }: NumberChipDeps): void {
  const chip = createChip({ text, onCall: call, signal });

  async function call(target: Target, isConfirmed?: boolean): Promise<void> {
    chip.say(target, target.number ? 'calling' : 'unreadable');
    if (!target.number) return;
    const { code, caution } = await dial(target, isConfirmed);
    if (code && !signal.aborted)
      chip.say(target, caution ?? (code === 'signed-out' ? 'signedOut' : 'refused'), caution);
  }

  const targetAt = createTargetAt({ marks, asking });
  const sight = watchSight({ marks, isChipShown: chip.isShown, signal });
  watchClicks({ marks, asking, chip, targetAt, sight, onCall: call, signal });
  watchHover({ chip, targetAt, sight, addRoot, signal });
}
