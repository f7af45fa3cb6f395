import { createSandbox, type SandboxAddresses, type SandboxOptions } from '../sandbox/sandbox.ts';
import { type LaunchOptions, launchRingside, type Ringside } from '../support/chromium.ts';
import { type Control, createControl } from '../support/control.ts';
import { openUnwatchedBench, type UnwatchedBench } from './unwatched-bench.ts';

/** A sandbox with a Chromium that has Ringside in it and talks to that sandbox. */
export interface Bench {
  addresses: SandboxAddresses;
  control: Control;
  ringside: Ringside;
}

/** What a row's trials need; whatever was opened is closed when the row ends. */
export interface Rig {
  /** A sandbox (fast calls unless told otherwise) and a browser with nobody signed in. */
  open(options?: SandboxOptions, launch?: LaunchOptions): Promise<Bench>;
  /** The same with no debugger attached, which would keep the worker alive; the demo agent is signed in. */
  openUnwatched(): Promise<UnwatchedBench>;
  /** Makes the trials one after the other; a trial that throws has broken its promise, and the next one goes on. */
  repeat(count: number, trial: (index: number) => Promise<void>): Promise<string[]>;
  /** A stream of numbers between 0 and 1 that is the same in every run of the row. */
  random: () => number;
}

/** Numbers between 0 and 1 by a linear congruence (Numerical Recipes): a run that failed can be repeated. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function sentenceOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replaceAll(/\s+/gu, ' ').slice(0, 300);
}

/** @param onProgress told after each trial. */
export function createRig(onProgress: (done: number, count: number, broken: number) => void): Rig & {
  close: () => Promise<void>;
} {
  const closing: (() => Promise<void>)[] = [];
  return {
    random: createRandom(1),
    async open(options = {}, launch = {}) {
      const sandbox = createSandbox({ pace: 'fast', ...options });
      const addresses = await sandbox.start();
      closing.push(() => sandbox.stop());
      const ringside = await launchRingside(launch);
      closing.push(() => ringside.close());
      await ringside.useServer(addresses.address);
      return { addresses, control: createControl(addresses.control), ringside };
    },
    openUnwatched: () => openUnwatchedBench((close) => closing.push(close)),
    async repeat(count, trial) {
      const broken: string[] = [];
      for (let index = 0; index < count; index += 1) {
        try {
          await trial(index);
        } catch (error) {
          broken.push(`${String(index + 1)}: ${sentenceOf(error)}`);
        }
        onProgress(index + 1, count, broken.length);
      }
      return broken;
    },
    async close() {
      for (const close of closing.toReversed()) await close();
    },
  };
}
