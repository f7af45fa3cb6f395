import { createHostileLines } from '../hostile-lines.ts';
import { createHostileSpeech } from '../hostile-speech.ts';
import { createHostileUsers } from '../hostile-users.ts';
import { defineRow } from '../row.ts';
import { createTripwire } from '../tripwire.ts';

export const row = defineRow({
  id: 'S4',
  fault: 'hostile strings in every field of records, calls, users and transcripts, a quarter of the trials each',
  mustHold: 'no script, no foreign element, no tab but http(s); the text is shown as text, and the panel works on',
  count: 800,
  quickCount: 4,
  async run(rig, count) {
    const bench = await rig.open();
    const tripwire = await createTripwire(bench.ringside.context);
    const panel = await bench.ringside.openPanel();
    await panel.signInToDemo();
    const options = await bench.ringside.openOptions();
    await options.openRecordWhen.selectOption({ index: 1 });
    await options.page.close();
    const quarter = Math.ceil(count / 4);
    const spent: number[] = [];
    const timed = (trial: (index: number) => Promise<void>) => async (index: number) => {
      const startedAtMs = Date.now();
      await trial(index);
      spent.push(Date.now() - startedAtMs);
    };
    const broken = await rig.repeat(quarter, timed(await createHostileSpeech(bench, panel, tripwire)));
    broken.push(...(await rig.repeat(2 * quarter, timed(createHostileLines(bench, panel, tripwire)))));
    await panel.page.close();
    broken.push(...(await rig.repeat(quarter, timed(await createHostileUsers(bench, tripwire)))));
    const figures = { 'slowest trial, with the way back': `${String(Math.max(...spent))} ms` };
    return { trials: 4 * quarter, broken, figures };
  },
});
