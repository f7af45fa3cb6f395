import { act } from '@testing-library/preact';
import { vi } from 'vitest';
import type { MessageName } from '../../lib/messages/contract.ts';
import type { DeskFixture } from '../fixtures/desk.ts';

/** What happens within one step is drawn at its end. */
const stepMs = 250;

/** Lets time go by on a fake clock, with all that waits for it. */
export async function pass(ms: number): Promise<void> {
  for (let leftMs = ms; leftMs >= 0; leftMs -= stepMs) {
    await act(async () => {
      await vi.advanceTimersByTimeAsync(Math.min(leftMs, stepMs));
    });
  }
}

/** Each answer is another object, as it is when the browser brings it. */
export const failed = (code: 'offline' | 'refused') =>
  ({ ok: false, error: { code, message: '', retryable: code === 'offline' } }) as const;

/** How often something was asked for. */
export const asked = ({ sent }: DeskFixture, name: MessageName): number =>
  sent.filter((each) => each.name === name).length;
