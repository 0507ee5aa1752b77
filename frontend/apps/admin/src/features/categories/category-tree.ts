import type { CategoryPartsFragment } from '@lavamedia/api/admin';

export interface TreeCategory extends CategoryPartsFragment {
  /** How many categories stand above it. */
  readonly depth: number;
}

/** Puts categories in the order of their tree, each below its parent. One whose parent is not there stands at the top. */
export function categoryTree(categories: readonly CategoryPartsFragment[]): TreeCategory[] {
  const known = new Set(categories.map(({ id }) => id));
  const parentOf = ({ parent }: CategoryPartsFragment) => (parent && known.has(parent.id) ? parent.id : null);

  const below = (parentId: string | null, depth: number): TreeCategory[] =>
    categories
      .filter((category) => parentOf(category) === parentId)
      .toSorted((a, b) => a.position - b.position || a.name.localeCompare(b.name, a.locale))
      .flatMap((category) => [{ ...category, depth }, ...below(category.id, depth + 1)]);

  return below(null, 0);
}

/** A category and everything below it: where it cannot be moved to. */
export function withDescendants(tree: readonly TreeCategory[], id: string): Set<string> {
  const found = new Set([id]);
  for (const category of tree) {
    if (category.parent && found.has(category.parent.id)) found.add(category.id);
  }
  return found;
}
