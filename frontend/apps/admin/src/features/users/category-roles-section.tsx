import { useAssignCategoryRolesMutation, type RolePartsFragment } from '@lavamedia/api/admin';
import { Button, Combobox, Field, IconButton, Select } from '@lavamedia/ui';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { AccountSection } from '../account/account-section';
import { useAccountAct } from '../account/use-account-act';
import { useCategoryTree } from '../categories/use-category-tree';
import { useViewer } from '../session/viewer';
import { useRoleName } from '../../app/use-role-name';
import { mayAssign, type Account } from './user-acts';

export interface CategoryRolesSectionProps {
  readonly account: Account;
  readonly roles: readonly RolePartsFragment[];
}

/** The roles that count in some categories and below them only. */
export function CategoryRolesSection({ account, roles }: CategoryRolesSectionProps) {
  const t = useTranslations('users');
  const roleName = useRoleName();
  const viewer = useViewer();
  const categories = useCategoryTree();
  const [assign] = useAssignCategoryRolesMutation();
  const { run, busy } = useAccountAct();
  const [roleId, setRoleId] = useState<string>();
  const [categoryId, setCategoryId] = useState<string>();
  const open = account.status === 'DELETED' ? [] : roles.filter((role) => mayAssign(viewer, role));

  const give = async () => {
    if (!roleId || !categoryId) return;
    const answer = await run(
      async () =>
        (await assign({ input: { userId: account.id, add: [{ roleId, categoryId }] } }).unwrap())
          .assignCategoryRoles,
      t('categoryRoleGiven'),
    );
    if (answer) setCategoryId(undefined);
  };

  return (
    <AccountSection title={t('categoryRoles')} text={t('categoryRolesText')}>
      {account.categoryRoles.length > 0 ? (
        <ul className="w-full border-t border-line">
          {account.categoryRoles.map(({ role, category }) => (
            <li
              key={`${role.id} ${category.id}`}
              className="flex min-h-11 items-center gap-3 border-b border-line py-1.5"
            >
              <p className="min-w-0 flex-1 text-md wrap-anywhere text-ink">
                {roleName(role.name)}
                <span className="text-ink-2"> · {category.name}</span>
                <span className="text-xs text-ink-3"> {category.locale.toUpperCase()}</span>
              </p>
              {open.some(({ id }) => id === role.id) && (
                <IconButton
                  label={t('takeCategoryRole', { role: roleName(role.name), category: category.name })}
                  disabled={busy}
                  onClick={() =>
                    void run(
                      async () =>
                        (
                          await assign({
                            input: {
                              userId: account.id,
                              remove: [{ roleId: role.id, categoryId: category.id }],
                            },
                          }).unwrap()
                        ).assignCategoryRoles,
                      t('categoryRoleTaken'),
                    )
                  }
                >
                  <X aria-hidden />
                </IconButton>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-md text-ink-3">{t('noCategoryRole')}</p>
      )}
      {open.length > 0 && (
        <div className="flex w-full flex-wrap items-end gap-3">
          <Field label={t('role')} className="min-w-40 flex-1">
            <Select
              placeholder={t('chooseRole')}
              value={roleId}
              onValueChange={setRoleId}
              options={open.map(({ id, name }) => ({ value: id, label: roleName(name) }))}
            />
          </Field>
          <Field label={t('category')} className="min-w-40 flex-1">
            <Combobox
              label={t('category')}
              placeholder={t('chooseCategory')}
              searchPlaceholder={t('searchCategory')}
              emptyText={t('noSuchCategory')}
              values={categoryId ? [categoryId] : []}
              onValuesChange={([next]) => setCategoryId(next)}
              options={categories.map(({ id, name, locale, depth }) => ({
                value: id,
                label: `${name} (${locale.toUpperCase()})`,
                depth,
              }))}
            />
          </Field>
          <Button busy={busy} disabled={!roleId || !categoryId} onClick={() => void give()}>
            {t('give')}
          </Button>
        </div>
      )}
    </AccountSection>
  );
}
