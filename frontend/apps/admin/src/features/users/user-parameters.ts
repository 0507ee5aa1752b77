import type { UserStatus, UsersQueryVariables } from '@lavamedia/api/admin';

export const userStatuses = ['INVITED', 'ACTIVE', 'SUSPENDED', 'DELETED'] as const satisfies UserStatus[];
export const pageSize = 25;

/** What the list of accounts shows; it lives in the address, so that a view can be kept and sent on. */
export interface UserParameters {
  readonly search: string;
  readonly status: UserStatus | undefined;
  readonly role: string | undefined;
  /** Where the page begins or ends. */
  readonly page: { readonly after: string } | { readonly before: string } | undefined;
}

/** Reads the address; what it does not understand it ignores. */
export function readUserParameters(address: URLSearchParams): UserParameters {
  const after = address.get('after');
  const before = address.get('before');
  return {
    search: address.get('q') ?? '',
    status: userStatuses.find((known) => known === address.get('status')),
    role: address.get('role') ?? undefined,
    page: after ? { after } : before ? { before } : undefined,
  };
}

/** Writes the address; what is as usual is left out. */
export function writeUserParameters({ search, status, role, page }: UserParameters): URLSearchParams {
  return new URLSearchParams(
    Object.entries({ q: search, status, role, ...page }).filter((entry): entry is [string, string] =>
      Boolean(entry[1]),
    ),
  );
}

export const hasUserFilters = ({ search, status, role }: UserParameters): boolean =>
  [search, status, role].some(Boolean);

/** What the server is asked for. Erased accounts are shown to who asks for them. */
export function userVariables({ search, status, role, page }: UserParameters): UsersQueryVariables {
  const text = search.trim();
  return {
    ...(page && 'before' in page ? { last: pageSize, before: page.before } : { first: pageSize, ...page }),
    ...(text ? { search: text } : {}),
    ...(role ? { role } : {}),
    status: status ? [status] : userStatuses.filter((known) => known !== 'DELETED'),
  };
}
