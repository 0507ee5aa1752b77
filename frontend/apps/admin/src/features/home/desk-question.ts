import type { ContentItemFilterInput, HomeDeskQueryVariables, WorkflowState } from '@lavamedia/api/admin';

const hour = 3_600_000;

/** Whose morning it is. */
export interface Asker {
  readonly viewerId: string;
  readonly mayReview: boolean;
  readonly mayPublish: boolean;
  readonly now: Date;
}

/**
 * What the home screen asks: what was submitted waits for whoever reviews, and what was approved for whoever publishes. To the hour, so
 * that the question stays the same for as long.
 */
export function deskQuestion({ viewerId, mayReview, mayPublish, now }: Asker): HomeDeskQueryVariables {
  const waiting: WorkflowState[] = [
    ...(mayReview ? (['IN_REVIEW'] as const) : []),
    ...(mayPublish ? (['APPROVED'] as const) : []),
  ];
  const own: ContentItemFilterInput = {
    or: [{ authorId: { eq: viewerId } }, { bylines: { some: { authorId: { eq: viewerId } } } }],
  };

  return {
    isDeciding: waiting.length > 0,
    waiting: standing(waiting),
    returned: { and: [own, standing(['CHANGES_REQUESTED'])] },
    inWork: { and: [own, standing(['DRAFT'])] },
    until: new Date(Math.floor(now.getTime() / hour) * hour + 24 * hour).toISOString(),
  };
}

/** What is in the daily work, by where its newest version stands. */
const standing = (states: WorkflowState[]): ContentItemFilterInput => ({
  status: { in: ['DRAFT', 'PUBLISHED', 'UNPUBLISHED'] },
  latestVersion: { workflowState: { in: states } },
});
