import { usePermission } from '../session/viewer';
import { useCategoryTree } from './use-category-tree';

export interface PlacesForCategories {
  /** Whether a category may stand at the top. */
  readonly top: boolean;
  /** Below which categories one may stand. */
  readonly below: ReadonlySet<string>;
  /** Where a new one is proposed: at the top, or below the first that takes it. */
  readonly parentId: string | null;
}

/** Where the viewer may put categories; null when nowhere. Who is limited to a section puts them below it. */
export function usePlacesForCategories(locale: string): PlacesForCategories | null {
  const top = usePermission('categories.manage');
  const below = useCategoryTree(locale)
    .filter(({ viewerCan }) => viewerCan.includes('ADD_CHILD'))
    .map(({ id }) => id);
  if (!top && below.length === 0) return null;
  return { top, below: new Set(below), parentId: top ? null : (below[0] ?? null) };
}
