import { benchPages } from '../pages.ts';
import type { Subject } from '../subject.ts';
import { createCost } from './cost.ts';
import { createLeftovers } from './leftovers.ts';
import { createLongList } from './long-list.ts';
import { createMemory } from './memory.ts';
import { createOpening } from './opening.ts';
import { createSwitching } from './switching.ts';
import { createTyping } from './typing.ts';
import { createVisible } from './visible.ts';

/** Everything that is measured, in the order in which it is printed, by what to type to measure all of it. */
export function createSubjects(): Record<'page' | 'panel', Subject[]> {
  return {
    page: [...benchPages.map(createCost), createVisible(), createMemory(), createLeftovers()],
    panel: [createOpening(), createTyping(), createSwitching(), createLongList()],
  };
}
