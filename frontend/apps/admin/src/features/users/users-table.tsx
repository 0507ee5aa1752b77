import type { UsersQuery } from '@lavamedia/api/admin';
import { Avatar, Badge, Table, TableCell, TableHead, TableHeader, TableRow } from '@lavamedia/ui';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths';
import { SaidDate } from '../../app/said-date';
import { useRoleName } from '../../app/use-role-name';
import { UserStatusBadge } from './user-status-badge';

type Row = NonNullable<NonNullable<UsersQuery['users']>['nodes']>[number];

/** A row each; below 768 px a card each, with the same cells. */
export function UsersTable({ users }: { readonly users: readonly Row[] }) {
  const t = useTranslations('users');
  const roleName = useRoleName();

  const rolesOf = ({ roles, categoryRoles }: Row) => [
    ...(roles ?? []).map(({ name }) => roleName(name)),
    ...(categoryRoles.length > 0 ? [t('inCategories', { count: categoryRoles.length })] : []),
  ];

  return (
    <Table className="max-md:block">
      <caption className="sr-only">{t('title')}</caption>
      <TableHead className="max-md:sr-only">
        <tr>
          <TableHeader className="ps-0">{t('name')}</TableHeader>
          <TableHeader>{t('status')}</TableHeader>
          <TableHeader>{t('roles')}</TableHeader>
          <TableHeader>{t('lastLogin')}</TableHeader>
        </tr>
      </TableHead>
      <tbody className="max-md:block">
        {users.map((user) => (
          <TableRow
            key={user.id}
            className="relative max-md:flex max-md:flex-wrap max-md:items-center max-md:gap-x-3 max-md:gap-y-1.5 max-md:py-3.5"
          >
            <TableCell className="w-1/2 ps-0 max-md:block max-md:w-full max-md:p-0">
              <div className="flex min-w-0 items-center gap-3">
                <Avatar name={user.displayName} />
                <div className="min-w-0">
                  <p className="flex flex-wrap items-center gap-x-2">
                    {/* The link spans the row: a press anywhere opens the account. */}
                    <Link
                      to={paths.user(user.id)}
                      className="rounded-control font-medium wrap-anywhere text-ink before:absolute before:inset-0 hover:text-ember"
                    >
                      {user.displayName}
                    </Link>
                    {user.kind === 'SERVICE' && <Badge>{t('program')}</Badge>}
                  </p>
                  {user.status !== 'DELETED' && (
                    <p className="text-sm wrap-anywhere text-ink-2">{user.email}</p>
                  )}
                </div>
              </div>
            </TableCell>
            <TableCell className="max-md:block max-md:p-0">
              {user.status && <UserStatusBadge status={user.status} />}
            </TableCell>
            <TableCell className="text-ink-2 max-md:block max-md:p-0 max-md:text-sm">
              {rolesOf(user).join(', ') || t('noRole')}
            </TableCell>
            <TableCell className="whitespace-nowrap text-ink-2 max-md:hidden">
              {user.lastLoginAt ? <SaidDate value={user.lastLoginAt} /> : t('never')}
            </TableCell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}
