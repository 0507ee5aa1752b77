import type {
  ContentItemFilterInput,
  ContentItemsQueryVariables,
  ContentStatus,
  ContentType,
  SortEnumType,
} from '@lavamedia/api/admin';

export const statuses = [
  'DRAFT',
  'SCHEDULED',
  'PUBLISHED',
  'UNPUBLISHED',
  'KILLED',
  'ARCHIVED',
] as const satisfies ContentStatus[];
export const types = ['ARTICLE', 'PAGE'] as const satisfies ContentType[];
export const locales = ['fr', 'en'] as const;
export const sortFields = ['updatedAt', 'publishedAt', 'title', 'status'] as const;
export const pageSize = 25;

export type SortField = (typeof sortFields)[number];

/** What the list shows; it lives in the address, so that a view can be kept, shared and gone back to. */
export interface ListParameters {
  readonly search: string;
  readonly status: ContentStatus | undefined;
  readonly type: ContentType | undefined;
  readonly locale: (typeof locales)[number] | undefined;
  readonly author: string | undefined;
  readonly category: string | undefined;
  readonly sort: { readonly field: SortField; readonly direction: SortEnumType };
  /** Where the page begins or ends. */
  readonly page: { readonly after: string } | { readonly before: string } | undefined;
}

const newestFirst = { field: 'updatedAt', direction: 'DESC' } as const;

/** Reads the address; what it does not understand it ignores. */
export function readListParameters(address: URLSearchParams): ListParameters {
  const [field = '', direction] = (address.get('sort') ?? '').split('.');
  const sortField = oneOf(sortFields, field);
  const after = address.get('after');
  const before = address.get('before');

  return {
    search: address.get('q') ?? '',
    status: oneOf(statuses, address.get('status')),
    type: oneOf(types, address.get('type')),
    locale: oneOf(locales, address.get('locale')),
    author: address.get('author') ?? undefined,
    category: address.get('category') ?? undefined,
    sort: sortField ? { field: sortField, direction: direction === 'asc' ? 'ASC' : 'DESC' } : newestFirst,
    page: after ? { after } : before ? { before } : undefined,
  };
}

/** Writes the address; what is as usual is left out. */
export function writeListParameters(parameters: ListParameters): URLSearchParams {
  const { search, status, type, locale, author, category, sort, page } = parameters;
  const isUsualSort = sort.field === newestFirst.field && sort.direction === newestFirst.direction;
  const entries = {
    q: search,
    status,
    type,
    locale,
    author,
    category,
    sort: isUsualSort ? undefined : `${sort.field}.${sort.direction.toLowerCase()}`,
    ...page,
  };

  return new URLSearchParams(
    Object.entries(entries).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

export const hasFilters = ({ search, status, type, locale, author, category }: ListParameters): boolean =>
  [search, status, type, locale, author, category].some(Boolean);

/** What the server is asked for. */
export function listVariables(parameters: ListParameters): ContentItemsQueryVariables {
  const { search, status, type, locale, author, category, sort, page } = parameters;
  const text = search.trim();
  const conditions: ContentItemFilterInput[] = [
    ...(text
      ? [
          {
            or: [{ title: { contains: text } }, { kicker: { contains: text } }, { slug: { contains: text } }],
          },
        ]
      : []),
    ...(status ? [{ status: { eq: status } }] : []),
    ...(type ? [{ type: { eq: type } }] : []),
    ...(locale ? [{ locale: { eq: locale } }] : []),
    ...(author ? [{ author: { id: { eq: author } } }] : []),
    ...(category ? [{ categories: { some: { id: { eq: category } } } }] : []),
  ];

  return {
    ...(page && 'before' in page ? { last: pageSize, before: page.before } : { first: pageSize, ...page }),
    ...(conditions.length > 0 ? { where: { and: conditions } } : {}),
    order: [{ [sort.field]: sort.direction }],
  };
}

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | undefined =>
  values.find((known) => known === value);
