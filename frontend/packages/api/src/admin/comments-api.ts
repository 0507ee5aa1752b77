import { ContentCommentsDocument } from '../generated/admin/documents';
import type {
  CommentThreadPartsFragment,
  ContentCommentsQuery,
  ContentCommentsQueryVariables,
} from '../generated/admin/types';
import { apiWithSeries } from './series-api';

/** What is said about an item, and whether the viewer may join in. */
export interface CommentsOfItem {
  readonly threads: readonly CommentThreadPartsFragment[];
  readonly viewerCanComment: boolean;
}

/** Every thread of an item is of use only with the others, because each hangs somewhere in the text. */
export const apiWithComments = apiWithSeries.injectEndpoints({
  endpoints: (build) => ({
    allCommentThreads: build.query<CommentsOfItem, { id: string }>({
      async queryFn({ id }, _api, _options, request) {
        const threads: CommentThreadPartsFragment[] = [];
        let viewerCanComment: boolean;
        let after: string | null = null;
        do {
          const variables: ContentCommentsQueryVariables = { id, after };
          const { data, error } = await request({ document: ContentCommentsDocument, variables });
          if (error) return { error };
          const item: ContentCommentsQuery['contentItemById'] = (data as ContentCommentsQuery)
            .contentItemById;
          viewerCanComment = item?.viewerCanComment ?? false;
          threads.push(...(item?.commentThreads?.nodes ?? []));
          after = item?.commentThreads?.pageInfo.hasNextPage ? item.commentThreads.pageInfo.endCursor : null;
        } while (after !== null);
        return { data: { threads, viewerCanComment } };
      },
    }),
  }),
});
