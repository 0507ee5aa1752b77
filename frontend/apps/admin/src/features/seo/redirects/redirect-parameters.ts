import type { ManagedRedirectsQueryVariables } from '@lavamedia/api/admin';

export const redirectOrders = ['source', 'hits', 'lastHit', 'newest', 'position'] as const;
export const redirectFilters = [
  'all',
  'PERMANENT',
  'TEMPORARY',
  'GONE',
  'patterns',
  'off',
  'unused',
] as const;

export type RedirectOrder = (typeof redirectOrders)[number];
export type RedirectFilter = (typeof redirectFilters)[number];

/** What the list shows; it lives in the address. */
export interface RedirectParameters {
  readonly search: string;
  readonly filter: RedirectFilter;
  readonly order: RedirectOrder;
  /** Where the page begins or ends. */
  readonly page: { readonly after: string } | { readonly before: string } | undefined;
}

const pageSize = 50;

/** Reads the address; what it does not understand it ignores. */
export function readRedirectParameters(address: URLSearchParams): RedirectParameters {
  const after = address.get('after');
  const before = address.get('before');
  return {
    search: address.get('q') ?? '',
    filter: redirectFilters.find((known) => known === address.get('show')) ?? 'all',
    order: redirectOrders.find((known) => known === address.get('order')) ?? 'source',
    page: after ? { after } : before ? { before } : undefined,
  };
}

/** Writes the address; what is as usual is left out. */
export function writeRedirectParameters({
  search,
  filter,
  order,
  page,
}: RedirectParameters): URLSearchParams {
  const entries = {
    q: search,
    show: filter === 'all' ? undefined : filter,
    order: order === 'source' ? undefined : order,
    ...page,
  };
  return new URLSearchParams(
    Object.entries(entries).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

type Where = NonNullable<ManagedRedirectsQueryVariables['where']>;
type Order = NonNullable<ManagedRedirectsQueryVariables['order']>;

const orders: Readonly<Record<RedirectOrder, Order>> = {
  source: [{ source: 'ASC' }],
  hits: [{ hits: 'DESC' }],
  lastHit: [{ lastHitAt: 'DESC' }],
  newest: [{ createdAt: 'DESC' }],
  position: [{ position: 'ASC' }],
};

const filters: Readonly<Record<RedirectFilter, Where>> = {
  all: {},
  PERMANENT: { kind: { eq: 'PERMANENT' } },
  TEMPORARY: { kind: { eq: 'TEMPORARY' } },
  GONE: { kind: { eq: 'GONE' } },
  patterns: { isPattern: { eq: true } },
  off: { isEnabled: { eq: false } },
  unused: { hits: { eq: 0 } },
};

/** What the server is asked for. */
export function redirectVariables({
  search,
  filter,
  order,
  page,
}: RedirectParameters): ManagedRedirectsQueryVariables {
  const text = search.trim();
  return {
    ...(page && 'before' in page ? { last: pageSize, before: page.before } : { first: pageSize, ...page }),
    where: {
      ...filters[filter],
      ...(text
        ? {
            or: [
              { source: { contains: text } },
              { target: { contains: text } },
              { note: { contains: text } },
            ],
          }
        : {}),
    },
    order: orders[order],
  };
}
