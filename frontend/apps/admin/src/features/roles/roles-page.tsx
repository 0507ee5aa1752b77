import {
  roleView,
  useRolesAndPermissionsQuery,
  useUpdateRoleMutation,
  type RequestProblem,
  type RolePartsFragment,
} from '@lavamedia/api/admin';
import {
  Button,
  Checkbox,
  ErrorState,
  IconButton,
  Menu,
  MenuItem,
  Skeleton,
  Table,
  TableHead,
  useToast,
} from '@lavamedia/ui';
import { Ellipsis, Eye, Pencil, Plus, ShieldQuestionMark, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../app/page-header';
import { paths } from '../../app/paths';
import { usePageTitle } from '../../app/use-page-title';
import { useRoleName } from '../../app/use-role-name';
import fr from '../../messages/fr.json';
import { AccessDialog } from '../access/access-dialog';
import { useErrorText } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';
import { usePermission, useViewer } from '../session/viewer';
import { DeleteRoleDialog } from './delete-role-dialog';
import { RoleDialog } from './role-dialog';
import { chosenPermissions, toggle, type RoleChanges } from './role-changes';
import { rightKey } from './rights';

/** Begins to look at the product through a role, from its first screen. */
function viewAs({ id, name, permissions }: RolePartsFragment) {
  roleView.enter({ id, name, permissions: permissions.map(({ code }) => code) });
  window.location.assign(paths.content);
}

/** Which role may do what, as a grid; whoever manages roles changes it here. */
export function RolesPage() {
  const t = useTranslations('roles');
  const common = useTranslations('common');
  const access = useTranslations('access');
  const roleName = useRoleName();
  const problemText = useProblemText();
  const errorText = useErrorText();
  const show = useToast();
  const mayManage = usePermission('roles.manage');
  const held = useViewer().permissions ?? [];
  const { data, error, isLoading, refetch } = useRolesAndPermissionsQuery({});
  const [update, { isLoading: isSaving }] = useUpdateRoleMutation();
  const [changes, setChanges] = useState<RoleChanges>({});
  const [isCreating, setIsCreating] = useState(false);
  const [edited, setEdited] = useState<RolePartsFragment | null>(null);
  const [deleted, setDeleted] = useState<RolePartsFragment | null>(null);
  const [explained, setExplained] = useState<RolePartsFragment | null>(null);
  usePageTitle(t('title'));

  if (error) {
    return (
      <ErrorState
        title={problemText(error).title}
        code={error.code}
        action={<Button onClick={() => void refetch()}>{common('retry')}</Button>}
      >
        {problemText(error).advice}
      </ErrorState>
    );
  }

  const roles = data?.roles ?? [];
  const permissions = data?.permissions ?? [];
  const changed = roles.filter(({ id }) => id in changes);

  const save = async () => {
    for (const role of changed) {
      try {
        const { updateRole } = await update({
          input: {
            id: role.id,
            expectedVersion: role.version,
            permissionIds: [...chosenPermissions(role, changes)],
          },
        }).unwrap();
        const refusal = updateRole.errors?.[0];
        if (refusal) {
          show({ tone: 'bad', text: `${roleName(role.name)} : ${errorText(refusal)}` });
          // What somebody else stored meanwhile is shown beside what was chosen here.
          await refetch();
          return;
        }
        setChanges((current) => Object.fromEntries(Object.entries(current).filter(([id]) => id !== role.id)));
      } catch (problem) {
        const text = problemText(problem as RequestProblem);
        show({ tone: 'bad', text: `${text.title} ${text.advice}` });
        return;
      }
    }
    show({ tone: 'ok', text: t('saved') });
  };

  const isOpen = (role: RolePartsFragment, code: string) =>
    mayManage && role.name !== 'Administrator' && held.includes(code);

  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-5 px-4 py-6 sm:px-8 sm:py-8">
      <PageHeader
        title={t('title')}
        actions={
          mayManage && (
            <Button variant="primary" onClick={() => setIsCreating(true)}>
              <Plus aria-hidden />
              {t('create')}
            </Button>
          )
        }
      />
      <p className="max-w-prose text-md text-ink-2">{t(mayManage ? 'explanation' : 'readOnly')}</p>
      {isLoading ? (
        <div role="status" aria-label={common('loading')} className="flex flex-col gap-4 py-2">
          {Array.from({ length: 8 }, (_, row) => (
            <Skeleton key={row} className="w-full" />
          ))}
        </div>
      ) : (
        <div role="region" aria-label={t('title')} tabIndex={0} className="relative overflow-x-auto">
          <Table>
            <TableHead>
              <tr>
                <th scope="col" className="min-w-64 px-3 py-2 text-start text-xs font-medium text-ink-2">
                  {t('right')}
                </th>
                {roles.map((role) => (
                  <th
                    key={role.id}
                    scope="col"
                    className="px-3 py-2 text-start align-bottom text-md font-medium"
                  >
                    <span className="whitespace-nowrap text-ink" title={role.description ?? undefined}>
                      {roleName(role.name)}
                    </span>
                    {role.id in changes && <span className="ms-1.5 text-xs text-ember">{t('changed')}</span>}
                    {mayManage && (
                      // Under the name, its picture in line with the boxes below.
                      <span className="-ms-2 flex">
                        <IconButton
                          size="small"
                          label={t('viewAs', { role: roleName(role.name) })}
                          onClick={() => viewAs(role)}
                        >
                          <Eye aria-hidden />
                        </IconButton>
                        <IconButton
                          size="small"
                          label={access('ofRole', { role: roleName(role.name) })}
                          onClick={() => setExplained(role)}
                        >
                          <ShieldQuestionMark aria-hidden />
                        </IconButton>
                        {role.name !== 'Administrator' && (
                          <Menu
                            trigger={
                              <IconButton size="small" label={t('acts', { role: roleName(role.name) })}>
                                <Ellipsis aria-hidden />
                              </IconButton>
                            }
                          >
                            <MenuItem icon={<Pencil aria-hidden />} onSelect={() => setEdited(role)}>
                              {t(role.isBuiltIn ? 'describe' : 'rename')}
                            </MenuItem>
                            {!role.isBuiltIn && (
                              <MenuItem
                                danger
                                icon={<Trash2 aria-hidden />}
                                disabled={!role.permissions.every(({ code }) => held.includes(code))}
                                onSelect={() => setDeleted(role)}
                              >
                                {t('delete')}
                              </MenuItem>
                            )}
                          </Menu>
                        )}
                      </span>
                    )}
                  </th>
                ))}
              </tr>
            </TableHead>
            <tbody>
              {permissions.map(({ id, code, description }) => {
                const key = rightKey(code, fr.roles.rights);
                const sentence = key ? t(`rights.${key}`) : description;
                return (
                  <tr key={id} className="border-b border-line hover:bg-sunken">
                    <th scope="row" className="px-3 py-2.5 text-start font-normal">
                      <span className="block text-md text-ink">{sentence}</span>
                      <span className="block font-mono text-xs text-ink-3">{code}</span>
                    </th>
                    {roles.map((role) => (
                      <td key={role.id} className="px-3 py-2.5">
                        <Checkbox
                          checked={chosenPermissions(role, changes).includes(id)}
                          disabled={!isOpen(role, code)}
                          onCheckedChange={() => setChanges((current) => toggle(current, role, id))}
                        >
                          <span className="sr-only">
                            {t('cell', { role: roleName(role.name), right: sentence })}
                          </span>
                        </Checkbox>
                      </td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </Table>
        </div>
      )}
      {changed.length > 0 && (
        <div
          role="region"
          aria-label={t('unsaved')}
          className="sticky bottom-0 flex flex-wrap items-center justify-between gap-3 border-t border-line-strong bg-paper py-3"
        >
          <p className="text-md text-ink-2">{t('unsavedCount', { count: changed.length })}</p>
          <div className="flex gap-2">
            <Button onClick={() => setChanges({})}>{t('discard')}</Button>
            <Button variant="primary" busy={isSaving} onClick={() => void save()}>
              {common('save')}
            </Button>
          </div>
        </div>
      )}
      {explained && <AccessDialog role={explained} onClose={() => setExplained(null)} />}
      {isCreating && <RoleDialog onClose={() => setIsCreating(false)} />}
      {edited && <RoleDialog role={edited} onClose={() => setEdited(null)} />}
      {deleted && <DeleteRoleDialog role={deleted} onClose={() => setDeleted(null)} />}
    </div>
  );
}
