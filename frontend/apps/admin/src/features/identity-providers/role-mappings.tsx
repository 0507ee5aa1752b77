import { useRolesAndPermissionsQuery } from '@lavamedia/api/admin';
import { Button, Field, IconButton, Input, Select } from '@lavamedia/ui';
import { Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useRoleName } from '../../app/use-role-name';
import { usePermission, useViewer } from '../session/viewer';
import type { ProviderForm } from './provider-form';

type Mappings = ProviderForm['roleMappings'];

interface RoleMappingsProps {
  readonly mappings: Mappings;
  /** Roles that are mapped already: they stay on offer whatever is held. */
  readonly known: readonly { readonly id: string; readonly name: string }[];
  readonly error?: string | undefined;
  readonly onChange: (mappings: Mappings) => void;
}

/** Which groups of the provider bring which roles. Whoever maps a role gives it away: only roles that he holds are offered. */
export function RoleMappings({ mappings, known, error, onChange }: RoleMappingsProps) {
  const t = useTranslations('identityProviders');
  const roleName = useRoleName();
  const held = useViewer().permissions ?? [];
  const { data } = useRolesAndPermissionsQuery(undefined, { skip: !usePermission('users.read') });
  const offered = (data?.roles ?? []).filter(({ permissions }) =>
    permissions.every(({ code }) => held.includes(code)),
  );
  const roles = [...offered, ...known.filter(({ id }) => !offered.some((role) => role.id === id))];

  const change = (index: number, next: Partial<Mappings[number]>) =>
    onChange(mappings.map((mapping, at) => (at === index ? { ...mapping, ...next } : mapping)));

  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1.5 text-sm font-medium text-ink-2">{t('roleMappings')}</legend>
      {mappings.map(({ claimValue, roleId }, index) => (
        <div key={index} className="flex items-end gap-2">
          <Field label={t('claimValue')} hideLabel={index > 0} className="min-w-0 flex-1">
            <Input
              autoComplete="off"
              spellCheck={false}
              maxLength={200}
              value={claimValue}
              onChange={(event) => change(index, { claimValue: event.currentTarget.value })}
            />
          </Field>
          <Field label={t('role')} hideLabel={index > 0} className="min-w-0 flex-1">
            <Select
              value={roleId || undefined}
              placeholder={t('chooseRole')}
              onValueChange={(id) => change(index, { roleId: id })}
              options={roles.map(({ id, name }) => ({ value: id, label: roleName(name) }))}
            />
          </Field>
          <IconButton
            label={t('removeMapping', { group: claimValue })}
            onClick={() => onChange(mappings.filter((_, at) => at !== index))}
          >
            <Trash2 aria-hidden />
          </IconButton>
        </div>
      ))}
      <div>
        <Button
          size="small"
          disabled={roles.length === 0}
          onClick={() => onChange([...mappings, { claimValue: '', roleId: '' }])}
        >
          <Plus aria-hidden />
          {t('addMapping')}
        </Button>
      </div>
      <p className="text-xs text-ink-3">{t('roleMappingsHint')}</p>
      {error && (
        <p role="alert" className="text-sm text-bad">
          {error}
        </p>
      )}
    </fieldset>
  );
}
