import { describe, expect, it } from 'vitest';
import { centred, edgeOf, moved, zoomed, zoomOf } from '../../../components/account/crop.ts';

const wide = { width: 4000, height: 3000 };

describe('the part of a picture that is shown', () => {
  it('begins as the largest square in the middle', () => {
    expect(centred(wide)).toEqual({ x: 500, y: 0, size: 3000 });
    expect(centred({ width: 3, height: 9 })).toEqual({ x: 0, y: 3, size: 3 });
  });

  it('moves as far as the picture goes', () => {
    const crop = centred(wide);
    expect(moved(crop, wide, 100, 50)).toEqual({ x: 600, y: 0, size: 3000 });
    expect(moved(crop, wide, 9999, -9999)).toEqual({ x: 1000, y: 0, size: 3000 });
  });

  it('is enlarged about its middle', () => {
    const near = zoomed(centred(wide), wide, 2);
    expect(near).toEqual({ x: 1250, y: 750, size: 1500 });
    expect(zoomOf(near, wide)).toBe(2);
    expect(zoomed(near, wide, 1)).toEqual(centred(wide));
  });

  it('stays inside when it grows at an edge, and is never enlarged beyond four times', () => {
    const corner = moved(zoomed(centred(wide), wide, 2), wide, 9999, 9999);
    expect(zoomed(corner, wide, 1)).toEqual({ x: 1000, y: 0, size: 3000 });
    expect(zoomed(centred(wide), wide, 99).size).toBe(750);
  });

  it('is sent at 512 pixels at most, and never blown up', () => {
    expect(edgeOf(centred(wide))).toBe(512);
    expect(edgeOf(centred({ width: 40, height: 30 }))).toBe(30);
    expect(edgeOf({ x: 0, y: 0, size: 0.2 })).toBe(1);
  });
});
