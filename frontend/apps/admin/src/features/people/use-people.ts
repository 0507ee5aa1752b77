import { useContentColleaguesQuery, usePeopleQuery } from '@lavamedia/api/admin';
import { usePermission, usePermissionSomewhere, useViewer } from '../session/viewer';

export interface Person {
  readonly id: string;
  readonly displayName: string;
}

/** Somebody as a byline names him. */
export interface SignedPerson {
  readonly authorId: string | null;
  readonly displayName: string | null;
}

/**
 * The people to choose from. Who may not see the accounts has himself, and who works on the same item.
 * @param search a part of the name
 * @param contentId the item they are to sign
 */
export function usePeople(search: string, contentId: string | null): readonly Person[] {
  const viewer = useViewer();
  const mayReadAccounts = usePermission('users.read');
  const mayComment = usePermissionSomewhere('content.comment');
  const { data: accounts } = usePeopleQuery(search ? { where: { displayName: { contains: search } } } : {}, {
    skip: !mayReadAccounts,
  });
  const { data: colleagues } = useContentColleaguesQuery(
    { contentId: contentId ?? '', search },
    { skip: mayReadAccounts || !mayComment || contentId === null },
  );
  return mayReadAccounts
    ? (accounts?.users?.nodes ?? [])
    : withViewer(viewer, colleagues?.contentColleagues ?? [], search);
}

/** Others, after the viewer where he is looked for. */
export function withViewer(viewer: Person, others: readonly Person[], search: string): readonly Person[] {
  const isMeant = viewer.displayName.toLocaleLowerCase().includes(search.toLocaleLowerCase());
  return [...(isMeant ? [viewer] : []), ...others.filter(({ id }) => id !== viewer.id)];
}

/**
 * A person by id.
 * @param signed who signs the item: their names are known to whoever sees it
 */
export function useAuthor(id: string | null, signed: readonly SignedPerson[] = []): Person | undefined {
  const viewer = useViewer();
  const mayReadAccounts = usePermission('users.read');
  const name = signed.find(({ authorId }) => authorId === id)?.displayName;
  const known = id === viewer.id ? viewer : id !== null && name ? { id, displayName: name } : undefined;
  const { data } = usePeopleQuery(
    { where: { id: { eq: id } } },
    { skip: id === null || known !== undefined || !mayReadAccounts },
  );
  return id === null ? undefined : (known ?? data?.users?.nodes?.[0]);
}
