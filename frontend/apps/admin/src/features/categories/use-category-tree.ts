import { useAllCategoriesQuery } from '@lavamedia/api/admin';
import { useMemo } from 'react';
import { categoryTree, type TreeCategory } from './category-tree';

/** The categories of a language, or of all, in the order of their tree. */
export function useCategoryTree(locale?: string): TreeCategory[] {
  const { data } = useAllCategoriesQuery({ locale });
  return useMemo(() => categoryTree(data ?? []), [data]);
}
