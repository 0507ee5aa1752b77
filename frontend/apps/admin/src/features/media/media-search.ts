import type { MediaAssetsQueryVariables } from '@lavamedia/api/admin';
import type { MediaKind } from './media-kinds';

export const mediaPageSize = 30;

export type MediaPage = { readonly after: string } | { readonly before: string } | undefined;

/** The newest files of a kind that match, by file name, alternative text, caption or credit. */
export function mediaVariables(kind: MediaKind, search: string, page: MediaPage): MediaAssetsQueryVariables {
  const text = search.trim();

  return {
    ...(page && 'before' in page
      ? { last: mediaPageSize, before: page.before }
      : { first: mediaPageSize, ...page }),
    where: {
      and: [
        { type: { eq: kind } },
        ...(text
          ? [
              {
                or: [
                  { filename: { contains: text } },
                  { alternativeText: { contains: text } },
                  { caption: { contains: text } },
                  { credit: { contains: text } },
                ],
              },
            ]
          : []),
      ],
    },
    order: [{ createdAt: 'DESC' }],
  };
}
