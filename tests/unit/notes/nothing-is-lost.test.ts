import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createWorld, type Fate, type World } from './unreliable-world.ts';

type Step = { what: 'type' } | { what: 'kill' } | { what: 'pass'; delayMs: number } | { what: 'fates'; fates: Fate[] };

const fate = fc.constantFrom<Fate>('fine', 'late', 'lost', 'refused', 'offline');
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>({ what: 'type' }),
  fc.constant<Step>({ what: 'kill' }),
  fc.integer({ min: 1, max: 3000 }).map((delayMs): Step => ({ what: 'pass', delayMs })),
  fc.array(fate, { minLength: 1, maxLength: 6 }).map((fates): Step => ({ what: 'fates', fates })),
);

async function take(world: World, each: Step, text: string): Promise<void> {
  switch (each.what) {
    case 'type':
      return world.type(text);
    case 'kill':
      return world.killWorker();
    case 'pass':
      return world.pass(each.delayMs);
    case 'fates':
      world.foretell(each.fates);
  }
}

it('whatever is typed, fails, comes late or dies, the server has the last text in the end and nobody sees a conflict', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      const world = createWorld();
      let last = 'first word';
      await world.type(last);
      for (const [index, each] of steps.entries()) {
        if (each.what === 'type') last = `text ${index}`;
        await take(world, each, last);
        expect(await world.note()).not.toMatchObject({ state: 'conflict' });
      }
      world.foretell([]);
      await world.pass(30_000);
      await world.alarm();
      await world.pass(5000);
      expect(world.text).toBe(last);
      expect(await world.note()).toMatchObject({ state: 'saved', savedDescription: last });
    }),
    { numRuns: 1000 },
  );
}, 20_000);
