import { withDescendants, type TreeCategory } from './category-tree';

/** Where a category is to stand: below which other, and in which place among its siblings. */
export interface CategoryPlace {
  readonly parentId: string | null;
  readonly position: number;
}

export type Direction = 'up' | 'down' | 'in' | 'out';

/** The place of a category one step away, for the keyboard; nothing where there is none. */
export function placeBeside(
  tree: readonly TreeCategory[],
  id: string,
  direction: Direction,
): CategoryPlace | null {
  const category = tree.find((other) => other.id === id);
  if (!category) return null;
  const parentId = parentOf(category);
  const siblings = childrenOf(tree, parentId);
  const index = siblings.findIndex((other) => other.id === id);
  const before = siblings[index - 1];

  switch (direction) {
    case 'up':
      return before ? { parentId, position: index - 1 } : null;
    case 'down':
      return index < siblings.length - 1 ? { parentId, position: index + 1 } : null;
    case 'in':
      return before ? { parentId: before.id, position: childrenOf(tree, before.id).length } : null;
    case 'out': {
      const parent = tree.find((other) => other.id === parentId);
      if (!parent) return null;
      const above = parentOf(parent);
      const uncles = childrenOf(tree, above);
      return { parentId: above, position: uncles.findIndex((other) => other.id === parent.id) + 1 };
    }
  }
}

export interface DropPlace extends CategoryPlace {
  readonly depth: number;
  /** The row that the category would come after; nothing when it would be the first. */
  readonly afterId: string | null;
}

/**
 * The place at which a dragged category would come down: beside the row it is over, as deep as it was moved sideways and as
 * its new neighbours allow. What stands below it comes along.
 */
export function placeUnder(
  tree: readonly TreeCategory[],
  draggedId: string,
  overId: string,
  steps: number,
): DropPlace | null {
  const dragged = tree.findIndex(({ id }) => id === draggedId);
  const over = tree.findIndex(({ id }) => id === overId);
  const category = tree[dragged];
  if (!category || over < 0) return null;

  const along = withDescendants(tree, draggedId);
  const others = tree.filter(({ id }) => !along.has(id));
  // Over itself or what comes along it stays in its row, and may only become deeper or less deep.
  const place = along.has(overId)
    ? tree.slice(0, dragged).filter(({ id }) => !along.has(id)).length
    : others.findIndex(({ id }) => id === overId) + (over > dragged ? 1 : 0);
  const before = others[place - 1];
  const after = others[place];
  const deepest = before ? before.depth + 1 : 0;
  const depth = Math.min(Math.max(category.depth + steps, after?.depth ?? 0), deepest);
  const parentId = parentAt(others, before, depth);

  return {
    parentId,
    depth,
    afterId: before?.id ?? null,
    position: others.slice(0, place).filter((other) => parentOf(other) === parentId && other.depth === depth)
      .length,
  };
}

function parentAt(
  tree: readonly TreeCategory[],
  before: TreeCategory | undefined,
  depth: number,
): string | null {
  let above = before;
  while (above && above.depth >= depth) {
    const parentId = parentOf(above);
    above = parentId === null ? undefined : tree.find(({ id }) => id === parentId);
  }
  return depth === 0 ? null : (above?.id ?? null);
}

const parentOf = ({ parent, depth }: TreeCategory) => (depth === 0 ? null : (parent?.id ?? null));

const childrenOf = (tree: readonly TreeCategory[], parentId: string | null) =>
  tree.filter((category) => parentOf(category) === parentId);
