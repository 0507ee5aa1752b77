import type { UserStatus } from '@lavamedia/api/admin';
import { Button, classNames, controlStyle, Select } from '@lavamedia/ui';
import { Search, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useRoleName } from '../../app/use-role-name';
import { hasUserFilters, userStatuses, type UserParameters } from './user-parameters';

/** Radix's select knows no empty value. */
const any = 'any';

export interface UserFiltersProps {
  readonly parameters: UserParameters;
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (next: Partial<UserParameters>) => void;
}

export function UserFilters({ parameters, roles, onChange }: UserFiltersProps) {
  const t = useTranslations('users');
  const roleName = useRoleName();
  const { search, status, role } = parameters;

  return (
    <div role="search" aria-label={t('filters')} className="flex flex-wrap items-center gap-2">
      <SearchField value={search} onChange={(text) => onChange({ search: text })} />
      <Select<UserStatus | typeof any>
        label={t('status')}
        placeholder={t('status')}
        value={status}
        onValueChange={(value) => onChange({ status: value === any ? undefined : value })}
        options={[
          { value: any, label: t('anyStatus') },
          ...userStatuses.map((value) => ({ value, label: t(`statuses.${value}`) })),
        ]}
        className={filterStyle(status)}
      />
      <Select
        label={t('role')}
        placeholder={t('role')}
        value={role}
        onValueChange={(value) => onChange({ role: value === any ? undefined : value })}
        options={[
          { value: any, label: t('anyRole') },
          ...roles.map(({ id, name }) => ({ value: id, label: roleName(name) })),
        ]}
        className={filterStyle(role)}
      />
      {hasUserFilters(parameters) && (
        <Button variant="quiet" onClick={() => onChange({ search: '', status: undefined, role: undefined })}>
          <X aria-hidden />
          {t('clearFilters')}
        </Button>
      )}
    </div>
  );
}

const filterStyle = (value: string | undefined) =>
  classNames('w-auto max-w-56', value && 'border-ember bg-ember-tint');

/** Asks the server when typing pauses. */
function SearchField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const t = useTranslations('users');
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);

  // The address changed from elsewhere: by the back button, or by clearing the filters.
  if (value !== known) {
    setKnown(value);
    setTyped(value);
  }

  useEffect(() => {
    if (typed === known) return;
    const timer = setTimeout(() => {
      setKnown(typed);
      onChange(typed);
    }, 250);
    return () => clearTimeout(timer);
  }, [typed, known, onChange]);

  return (
    <div className="relative w-full min-w-0 grow sm:max-w-80">
      <Search
        aria-hidden
        className="pointer-events-none absolute start-3 top-1/2 size-4 -translate-y-1/2 stroke-[1.5] text-ink-3"
      />
      <input
        type="search"
        aria-label={t('search')}
        placeholder={t('search')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        className={classNames(controlStyle, 'h-9 ps-9 touch:h-11')}
      />
    </div>
  );
}
