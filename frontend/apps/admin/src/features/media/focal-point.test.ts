import { describe, expect, it } from 'vitest';
import { focalPointAt } from './focal-point';

const picture = { left: 100, top: 50, width: 400, height: 200 };

describe('a focal point', () => {
  it('is where the picture was pressed', () => {
    expect(focalPointAt(picture, { clientX: 200, clientY: 200 })).toEqual({ x: 0.25, y: 0.75 });
  });

  it('stays within the picture', () => {
    expect(focalPointAt(picture, { clientX: 0, clientY: 999 })).toEqual({ x: 0, y: 1 });
  });

  it('is the middle of what is not shown', () => {
    expect(focalPointAt({ ...picture, width: 0, height: 0 }, { clientX: 1, clientY: 1 })).toEqual({
      x: 0.5,
      y: 0.5,
    });
  });
});
