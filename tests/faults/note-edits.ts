import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Bench } from './rig.ts';

/** How many requests ahead it is decided what becomes of them. */
const decidedAhead = 40;

/** Half of what fails is late: that is what comes over a newer note. */
const kinds = ['status', 'drop-before', 'drop-after', 'delay', 'delay', 'delay'] as const;

/** Writes a draft as a page of ours does at each input event (`desk.writeDraft`), in one of them. */
export async function writeDraft(page: Page, callId: string, description: string): Promise<void> {
  await page.evaluate(
    async ([id, text]) => {
      const [draftKey, noteKey] = [`draft:${id}`, `note:${id}`];
      type Known = Record<string, { value: Record<string, string | number> | null } | undefined>;
      const known = await chrome.storage.local.get<Known>([draftKey, noteKey, 'account']);
      const [draft, note] = [known[draftKey]?.value, known[noteKey]?.value];
      const editedAtMs = Math.max(Date.now(), Number(draft?.editedAtMs ?? 0) + 1, Number(note?.savedEditAtMs ?? 0) + 1);
      const baseDescription = draft?.baseDescription ?? note?.savedDescription ?? '';
      const userId = known.account?.value?.userId;
      const value = { key: id, userId, subject: '', description: text, editedAtMs, baseDescription };
      await chrome.storage.local.set({ [draftKey]: { version: 1, value } });
    },
    [callId, description] as const,
  );
}

/** Lets a third of the requests for single calls fail, each in one of four ways, until it is told to end. */
export function failAThird({ addresses, control }: Bench, random: () => number) {
  const path = '/v2/calls/:id';
  let hasEnded = false;

  async function decide(): Promise<void> {
    // A delay of nothing stands for a request that goes well.
    if (random() > 1 / 3) return control.fail({ path, kind: 'delay', delayMs: 0 });
    const kind = kinds[Math.floor(random() * kinds.length)] ?? 'status';
    return control.fail({ path, kind, delayMs: 300 + Math.round(random() * 900) });
  }

  async function keepDeciding(): Promise<void> {
    while (!hasEnded) {
      const response = await fetch(`${addresses.control}/faults`);
      const { faults } = (await response.json()) as { faults: unknown[] };
      for (let open = faults.length; open < decidedAhead; open += 1) await decide();
      await pause(50);
    }
  }

  const deciding = keepDeciding();
  return async (): Promise<void> => {
    hasEnded = true;
    await deciding;
    await control.stopFailing();
  };
}
