import type { NewsletterSubscribersQueryVariables } from '@lavamedia/api/admin';

export const newsletterFilters = ['CONFIRMED', 'PENDING', 'all'] as const;

export type NewsletterFilter = (typeof newsletterFilters)[number];

/** What the list shows; it lives in the address. */
export interface NewsletterParameters {
  readonly search: string;
  readonly filter: NewsletterFilter;
  /** Where the page begins or ends. */
  readonly page: { readonly after: string } | { readonly before: string } | undefined;
}

const pageSize = 50;

/** Reads the address; what it does not understand it ignores. */
export function readNewsletterParameters(address: URLSearchParams): NewsletterParameters {
  const after = address.get('after');
  const before = address.get('before');
  return {
    search: address.get('q') ?? '',
    filter: newsletterFilters.find((known) => known === address.get('show')) ?? 'CONFIRMED',
    page: after ? { after } : before ? { before } : undefined,
  };
}

/** Writes the address; what is as usual is left out. */
export function writeNewsletterParameters({ search, filter, page }: NewsletterParameters): URLSearchParams {
  const entries = { q: search, show: filter === 'CONFIRMED' ? undefined : filter, ...page };
  return new URLSearchParams(
    Object.entries(entries).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

/** What the server is asked for. */
export function newsletterVariables({
  search,
  filter,
  page,
}: NewsletterParameters): NewsletterSubscribersQueryVariables {
  const text = search.trim();
  return {
    ...(page && 'before' in page ? { last: pageSize, before: page.before } : { first: pageSize, ...page }),
    where: {
      ...(filter === 'all' ? {} : { status: { eq: filter } }),
      ...(text ? { email: { contains: text } } : {}),
    },
  };
}
