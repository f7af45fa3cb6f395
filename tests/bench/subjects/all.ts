import { benchPages } from '../pages.ts';
import type { Subject } from '../subject.ts';
import { createCost } from './cost.ts';
import { createLeftovers } from './leftovers.ts';
import { createMemory } from './memory.ts';
import { createVisible } from './visible.ts';

/** Everything that is measured, in the order in which it is printed. */
export function createSubjects(): Subject[] {
  return [...benchPages.map(createCost), createVisible(), createMemory(), createLeftovers()];
}
