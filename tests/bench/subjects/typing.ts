import { type KeyTimes, keyTimesIn } from '../panel/key-times.ts';
import { readToTheEnd } from '../panel/long-list.ts';
import { beginCall, openPanelRig, type PanelRig } from '../panel/panel-rig.ts';
import { atMost, median, rounded, type Subject } from '../subject.ts';
import { passed, traced } from '../tabs.ts';

/** What is open beside the box for notes. */
type Beside = 'nothing' | 'list';

const all: readonly Beside[] = ['nothing', 'list'];
const words: Record<Beside, string> = {
  nothing: 'in a call',
  list: 'in a call, a list of 1,200 calls behind it',
};
const text = 'Wants two more seats, and a call in May.';
/** Somebody who types fast; no two keys come at the same moment of a frame. */
const betweenKeysMs = (index: number): number => 61 + ((index * 7) % 17);

async function typeNote({ panel }: PanelRig): Promise<KeyTimes[]> {
  await panel.notes.click();
  const trace = await traced(panel.page, async () => {
    for (const [index, key] of Array.from(text).entries()) {
      await panel.page.keyboard.press(key);
      await passed(betweenKeysMs(index));
    }
  });
  return keyTimesIn(trace);
}

/** The call runs, and so do its clock, the polls, and the saving of the note. */
export function createTyping(): Subject {
  const measured = new Map(all.map((beside) => [beside, [] as KeyTimes[]]));
  const of = (beside: Beside, figure: (one: KeyTimes) => number): number[] => (measured.get(beside) ?? []).map(figure);
  const shownMs = (beside: Beside): number[] => of(beside, (one) => one.shownMs);
  return {
    name: 'type',
    title: 'from a key in the box for notes to the frame with its letter on the screen',
    note: () => 'Milliseconds that passed, waiting for the screen’s next frame included (8 on the average of 60 Hz).',
    async run() {
      const rig = await openPanelRig({ history: 'full' });
      try {
        await beginCall(rig);
        measured.get('nothing')?.push(...(await typeNote(rig)));
        await rig.panel.tab('Calls').click();
        await readToTheEnd(rig.panel.page);
        await rig.panel.tab(/^Call$/).click();
        measured.get('list')?.push(...(await typeNote(rig)));
      } finally {
        await rig.close();
      }
    },
    rows: () =>
      all.map((beside) => ({
        who: words[beside],
        'key to screen ms': rounded(median(shownMs(beside))),
        'of that in listeners ms': rounded(median(of(beside, (one) => one.listenersMs))),
        'slowest key ms': rounded(Math.max(...shownMs(beside))),
        keys: shownMs(beside).length,
      })),
    goals: () =>
      all.map((beside) => atMost(`a key to paint ≤ 16 ms, ${words[beside]}`, 16, median(shownMs(beside)), 'ms')),
  };
}
