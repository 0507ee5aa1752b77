import { useLinkedThingsQuery, type MediaPartsFragment, type SeriesItemFragment } from '@lavamedia/api/admin';
import { useMemo } from 'react';

/** A page of the API is not longer. */
const maximum = 50;

/** The items and pictures of ids, as far as the person may see them. */
export function useLinkedThings(ids: readonly string[]) {
  const { currentData, isFetching } = useLinkedThingsQuery(
    { ids: ids.slice(0, maximum) },
    { skip: ids.length === 0 },
  );

  return useMemo(() => {
    const items = new Map<string, SeriesItemFragment>();
    const assets = new Map<string, MediaPartsFragment>();
    for (const node of currentData?.nodes ?? []) {
      if (node?.__typename === 'ContentItem') items.set(node.id, node);
      else if (node?.__typename === 'MediaAsset') assets.set(node.id, node);
    }
    return { items, assets, isFetching };
  }, [currentData, isFetching]);
}
