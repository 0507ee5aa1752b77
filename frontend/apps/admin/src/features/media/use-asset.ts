import { useMediaAssetQuery } from '@lavamedia/api/admin';

/** An asset of the library by its id; undefined while it is read, and null when it is not there. */
export function useAsset(id: string | null) {
  const { data, isLoading } = useMediaAssetQuery({ id: id ?? '' }, { skip: id === null });
  return { asset: id === null ? null : data?.mediaAsset, isLoading };
}
