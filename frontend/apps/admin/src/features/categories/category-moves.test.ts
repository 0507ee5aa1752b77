import { describe, expect, it } from 'vitest';
import { placeBeside, placeUnder } from './category-moves';
import type { TreeCategory } from './category-tree';

const category = (id: string, depth: number, parentId: string | null = null): TreeCategory => ({
  id,
  locale: 'fr',
  name: id,
  slug: id,
  path: `/categories/${id}`,
  description: null,
  position: 0,
  contentItemCount: 0,
  viewerCan: ['UPDATE', 'ADD_CHILD'],
  parent: parentId === null ? null : { id: parentId },
  depth,
});

// a, b with b1 and b2, c
const tree = [
  category('a', 0),
  category('b', 0),
  category('b1', 1, 'b'),
  category('b2', 1, 'b'),
  category('c', 0),
];

describe('moving by keyboard', () => {
  it('goes up and down among siblings, and no further', () => {
    expect(placeBeside(tree, 'b', 'up')).toEqual({ parentId: null, position: 0 });
    expect(placeBeside(tree, 'b', 'down')).toEqual({ parentId: null, position: 2 });
    expect(placeBeside(tree, 'a', 'up')).toBeNull();
    expect(placeBeside(tree, 'b2', 'down')).toBeNull();
  });

  it('goes below the sibling before it, and out behind its parent', () => {
    expect(placeBeside(tree, 'c', 'in')).toEqual({ parentId: 'b', position: 2 });
    expect(placeBeside(tree, 'a', 'in')).toBeNull();
    expect(placeBeside(tree, 'b1', 'out')).toEqual({ parentId: null, position: 2 });
    expect(placeBeside(tree, 'c', 'out')).toBeNull();
  });
});

describe('moving by hand', () => {
  it('comes down beside the row it is over', () => {
    expect(placeUnder(tree, 'c', 'a', 0)).toMatchObject({ parentId: null, position: 0, afterId: null });
    expect(placeUnder(tree, 'a', 'c', 0)).toMatchObject({ parentId: null, position: 2, afterId: 'c' });
  });

  it('is as deep as it was moved sideways, within what its neighbours allow', () => {
    expect(placeUnder(tree, 'c', 'c', 1)).toMatchObject({ parentId: 'b', position: 2, depth: 1 });
    expect(placeUnder(tree, 'c', 'c', 2)).toMatchObject({ parentId: 'b2', position: 0, depth: 2 });
    expect(placeUnder(tree, 'b2', 'b2', -1)).toMatchObject({ parentId: null, position: 2, depth: 0 });
    expect(placeUnder(tree, 'a', 'b1', 0)).toMatchObject({ parentId: 'b', position: 1, depth: 1 });
  });

  it('takes along what stands below, and never goes below itself', () => {
    expect(placeUnder(tree, 'b', 'b1', 1)).toMatchObject({ parentId: 'a', position: 0 });
    expect(placeUnder(tree, 'b', 'c', 0)).toMatchObject({ parentId: null, position: 2, afterId: 'c' });
  });
});
