import { describe, expect, it } from 'vitest';
import { categoryTree, withDescendants } from './category-tree';

const category = (id: string, parentId: string | null, position = 0) => ({
  id,
  locale: 'fr',
  name: id,
  slug: id,
  path: `/categories/${id}`,
  description: null,
  position,
  contentItemCount: 0,
  parent: parentId === null ? null : { id: parentId },
  viewerCan: [],
});

describe('the tree of categories', () => {
  const tree = categoryTree([
    category('océans', 'sciences'),
    category('sciences', null, 2),
    category('récifs', 'océans'),
    category('monde', null, 1),
    category('orpheline', 'missing', 3),
  ]);

  it('puts each below its parent, in the order of their positions', () => {
    expect(tree.map(({ id, depth }) => `${depth} ${id}`)).toEqual([
      '0 monde',
      '0 sciences',
      '1 océans',
      '2 récifs',
      '0 orpheline',
    ]);
  });

  it('knows everything below a category', () => {
    expect([...withDescendants(tree, 'sciences')]).toEqual(['sciences', 'océans', 'récifs']);
  });
});
