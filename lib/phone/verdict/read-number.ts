import { clocksOf, isNight } from './local-time.ts';
import type { NumberReading } from './number-reading.ts';
import { readTyped } from './read-typed.ts';
import type { ZonesOf } from './time-zones.ts';

export interface ReadNumberDeps {
  zonesOf: ZonesOf;
  /** ISO 3166 code for numbers written without a country. */
  country: () => Promise<string>;
  /** Whether the agent wants to be asked before somebody is called at night. */
  warnsAtNight: () => Promise<boolean>;
  /** Epoch milliseconds. */
  now: () => number;
}

/**
 * Reads what somebody typed, as `readTyped`, and adds what depends on the moment: which clocks are theirs, and that it
 * is night there where that has to be asked about. Whatever else is asked about a number comes first.
 */
export function createReadNumber({ zonesOf, country, warnsAtNight, now }: ReadNumberDeps) {
  return async (text: string): Promise<NumberReading> => {
    const reading = readTyped(text, await country());
    if (reading.kind === 'refused') return reading;
    const zones = zonesOf(reading.number);
    const clocks = clocksOf(zones, now());
    const located = clocks.length > 0 ? { ...reading, clocks } : reading;
    if (reading.caution !== undefined || !isNight(zones, now()) || !(await warnsAtNight())) return located;
    return { ...located, caution: 'night' };
  };
}
