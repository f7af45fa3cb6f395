import { describe, expect, it } from 'vitest';
import { ownDayOf } from '../../../lib/insights/own-day.ts';
import { figuresOf, userFigures } from './own-figures.ts';

describe('the own day', () => {
  it('counts calls, missed ones, and whole minutes on the phone', () => {
    const day = ownDayOf(figuresOf({ calls: 14, missed: 2, durationMs: 4_379_000 }, []), 'Dana');
    expect(day).toEqual({ calls: 14, missed: 2, talkMin: 72, targets: [] });
  });

  it('stands beside the four targets, of which 0 is none', () => {
    const dana = userFigures({
      outbound: 23,
      inbound: 4,
      talkTimeOutboundMin: 65.9,
      talkTimeInboundMin: 12.2,
      outboundCallTarget: 40,
      inboundCallTarget: 0,
      outboundTimeTargetMin: 120,
      inboundTimeTargetMin: 40,
    });
    expect(ownDayOf(figuresOf({}, [dana]), 'Somebody else').targets).toEqual([
      { kind: 'outbound-calls', done: 23, target: 40 },
      { kind: 'outbound-time', done: 65, target: 120 },
      { kind: 'inbound-time', done: 12, target: 40 },
    ]);
  });

  it('takes the own row where there are several, and none where a namesake is among them', () => {
    const dana = userFigures({ name: 'Dana', outboundCallTarget: 40 });
    const tom = userFigures({ name: 'Tom', outboundCallTarget: 7 });
    expect(ownDayOf(figuresOf({}, [tom, dana]), 'Dana').targets).toMatchObject([{ target: 40 }]);
    expect(ownDayOf(figuresOf({}, [dana, tom, dana]), 'Dana').targets).toEqual([]);
  });
});
