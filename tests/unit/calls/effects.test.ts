import { describe, expect, it } from 'vitest';
import { effectsOf, markTold } from '../../../lib/calls/effects.ts';
import { jane, john, knownCall } from '../../support/samples.ts';

const quiet = { notifyIncoming: false, screenPop: 'off' } as const;
const kinds = (...args: Parameters<typeof effectsOf>): string[] => effectsOf(...args).map(({ kind }) => kind);

describe('an incoming call', () => {
  it('is told while it rings', () => {
    expect(kinds(knownCall(), { ...quiet, notifyIncoming: true })).toEqual(['notify-incoming']);
  });

  it('is not told when notifications are off', () => {
    expect(kinds(knownCall(), quiet)).toEqual([]);
  });

  it('is told once', () => {
    const told = markTold(knownCall(), ['notify-incoming']);
    expect(kinds(told, { ...quiet, notifyIncoming: true })).toEqual([]);
  });

  it.each(['queued', 'in-progress', 'finished', 'unknown'] as const)('is not told when it is %s', (status) => {
    expect(kinds(knownCall({ status }), { ...quiet, notifyIncoming: true })).toEqual([]);
  });
});

describe('the screen pop', () => {
  const ringing = knownCall({ records: [jane] });
  const answered = knownCall({ records: [jane], status: 'in-progress' });

  it.each([
    ['off', [], []],
    ['ring', ['pop-record'], ['pop-record']],
    ['answer', [], ['pop-record']],
  ] as const)('set to "%s" opens the record when it should', (screenPop, whileRinging, onAnswer) => {
    expect(kinds(ringing, { ...quiet, screenPop })).toEqual(whileRinging);
    expect(kinds(answered, { ...quiet, screenPop })).toEqual(onAnswer);
  });

  it('happens once a call', () => {
    expect(kinds(markTold(answered, ['pop-record']), { ...quiet, screenPop: 'ring' })).toEqual([]);
  });

  it('does not happen without one customer whose record has a link', () => {
    for (const records of [[], [jane, john], [john]]) {
      expect(kinds(knownCall({ records }), { ...quiet, screenPop: 'ring' })).toEqual([]);
    }
  });
});

it('nothing happens for an outbound call, which the agent began', () => {
  const outbound = knownCall({ direction: 'outbound', records: [jane] });
  expect(kinds(outbound, { notifyIncoming: true, screenPop: 'ring' })).toEqual([]);
});
