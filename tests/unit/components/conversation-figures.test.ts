import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../components/history/conversation-figures.ts';
import { conversationOf } from '../../fixtures/speech.ts';

describe('the figures of a talk', () => {
  it('share the time in which anybody spoke, and come to a hundred', () => {
    const shares = (agentS: number, clientS: number) =>
      figuresOf(conversationOf(agentS, clientS), 200).speakers.map(({ sharePercent }) => sharePercent);
    expect(shares(30, 60)).toEqual([33, 67]);
    expect(shares(1, 1)).toEqual([50, 50]);
    expect(shares(0, 9)).toEqual([0, 100]);
    expect(shares(0, 0)).toEqual([0, 0]);
  });

  it('show a listening score only where its scale is known', () => {
    const scores = figuresOf(conversationOf(1, 1), 10).speakers.map(({ scoreOf100 }) => scoreOf100);
    expect(scores).toEqual([71, undefined]);
  });

  it('place what was said within the call, and never outside the picture', () => {
    const places = (durationS: number) =>
      figuresOf(conversationOf(50, 50), durationS).speakers.map(({ stretches }) => stretches);
    expect(places(200)).toEqual([[{ from: 0, to: 0.25 }], [{ from: 0.25, to: 0.5 }]]);
    expect(places(10)).toEqual([[{ from: 0, to: 0.5 }], [{ from: 0.5, to: 1 }]]);
  });

  it('are none for a talk nobody took part in', () => {
    expect(figuresOf({ ...conversationOf(1, 1), participants: [] }, 0).speakers).toEqual([]);
  });
});
