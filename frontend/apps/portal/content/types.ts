import type { CategoryLinkFragment, FeedQuery, TagPageQuery } from '@lavamedia/api/portal';

type NodesOf<T extends { nodes: unknown[] | null } | null> = NonNullable<NonNullable<T>['nodes']>[number];

/** An article as lists show it. */
export type Teaser = NodesOf<FeedQuery['contentItems']>;
export type PageInfo = NonNullable<NonNullable<TagPageQuery['tag']>['contentItems']>['pageInfo'];
export type Picture = NonNullable<Teaser['hero']>['asset'];
export type CategoryLink = CategoryLinkFragment;
