import { describe, expect, it } from 'vitest';
import { isFaint } from '../../../lib/phone/find/plain.ts';

describe('writing that a click may dial', () => {
  it.each([
    ['white on white', 'rgb(255, 255, 255)', 'rgb(255, 255, 255)'],
    ['nearly the colour of its ground', 'rgb(40, 60, 80)', 'rgb(50, 50, 90)'],
    ['of transparent ink', 'rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'],
  ])('is not seen when it is %s', (_what, ink, ground) => {
    expect(isFaint(ink, ground)).toBe(true);
  });

  it.each([
    ['black on white', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
    ['white on blue', 'rgb(255, 255, 255)', 'rgb(0, 60, 160)'],
    ['of half transparent ink', 'rgba(0, 0, 0, 0.5)', 'rgb(255, 255, 255)'],
  ])('is seen when it is %s', (_what, ink, ground) => {
    expect(isFaint(ink, ground)).toBe(false);
  });
});
