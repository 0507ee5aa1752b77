import { useAssignUserRolesMutation, type RolePartsFragment } from '@lavamedia/api/admin';
import { Checkbox } from '@lavamedia/ui';
import { useTranslations } from 'use-intl';
import { AccountSection } from '../account/account-section';
import { useAccountAct } from '../account/use-account-act';
import { useViewer } from '../session/viewer';
import { useRoleName } from '../../app/use-role-name';
import { mayAssign, type Account } from './user-acts';

export interface RolesSectionProps {
  readonly account: Account;
  readonly roles: readonly RolePartsFragment[];
}

/** The roles that count everywhere; a tick is stored at once. */
export function RolesSection({ account, roles }: RolesSectionProps) {
  const t = useTranslations('users');
  const roleName = useRoleName();
  const viewer = useViewer();
  const [assign] = useAssignUserRolesMutation();
  const { run, busy } = useAccountAct();
  const held = new Set((account.roles ?? []).map(({ id }) => id));

  return (
    <AccountSection title={t('roles')} text={t('rolesText')}>
      <div role="group" aria-label={t('roles')} className="flex flex-col gap-3">
        {roles.map((role) => (
          <Checkbox
            key={role.id}
            checked={held.has(role.id)}
            disabled={busy || account.status === 'DELETED' || !mayAssign(viewer, role)}
            onCheckedChange={(checked) =>
              void run(
                async () =>
                  (
                    await assign({
                      input: {
                        userId: account.id,
                        ...(checked ? { addRoleIds: [role.id] } : { removeRoleIds: [role.id] }),
                      },
                    }).unwrap()
                  ).assignUserRoles,
                t(checked ? 'roleGiven' : 'roleTaken', { role: roleName(role.name) }),
              )
            }
          >
            <span className="block">{roleName(role.name)}</span>
            {role.description && !role.isBuiltIn && (
              <span className="block text-sm text-ink-3">{role.description}</span>
            )}
          </Checkbox>
        ))}
      </div>
    </AccountSection>
  );
}
