import { useContentTypesQuery, type ContentTypePartsFragment } from '@lavamedia/api/admin';

const noTypes: readonly ContentTypePartsFragment[] = [];

/** The types of content that editors made. */
export const useContentTypes = (): readonly ContentTypePartsFragment[] =>
  useContentTypesQuery().currentData?.contentTypes ?? noTypes;

/** The type of a key; nothing for a plain article or page, and until the types are known. */
export const useContentType = (key: string | null): ContentTypePartsFragment | undefined => {
  const types = useContentTypes();
  return key === null ? undefined : types.find((type) => type.key === key);
};
