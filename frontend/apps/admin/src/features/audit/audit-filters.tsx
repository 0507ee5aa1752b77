import { Button, classNames, Combobox, Input, Select } from '@lavamedia/ui';
import { X } from 'lucide-react';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { SecurityEventType } from '@lavamedia/api/admin';
import { AuthorCombobox } from '../people/author-combobox';
import { hasAuditFilters, kinds, things, type AuditParameters, type Thing } from './audit-parameters';

/** Radix's select knows no empty value. */
const any = 'any';

export interface AuditFiltersProps {
  readonly parameters: AuditParameters;
  readonly onChange: (next: Partial<AuditParameters>) => void;
  readonly onClear: () => void;
}

export function AuditFilters({ parameters, onChange, onClear }: AuditFiltersProps) {
  const t = useTranslations('audit');
  const { thing, actor, from, until } = parameters;

  return (
    <div role="search" aria-label={t('filters')} className="flex flex-wrap items-center gap-2">
      <Combobox
        multiple
        label={t('kinds')}
        placeholder={t('kinds')}
        searchPlaceholder={t('searchKind')}
        emptyText={t('noSuchKind')}
        clearLabel={t('allKinds')}
        values={parameters.kinds}
        onValuesChange={(chosen) => onChange({ kinds: chosen as SecurityEventType[] })}
        options={kinds
          .map((value) => ({ value, label: t(`types.${value}`) }))
          .sort((one, other) => one.label.localeCompare(other.label))}
        className={filterStyle(parameters.kinds.length > 0)}
      />
      <Select<Thing | typeof any>
        label={t('thing')}
        placeholder={t('thing')}
        value={thing}
        onValueChange={(value) => onChange({ thing: value === any ? undefined : value })}
        options={[
          { value: any, label: t('allThings') },
          ...things.map((value) => ({ value, label: t(`things.${value}`) })),
        ]}
        className={filterStyle(Boolean(thing))}
      />
      <AuthorCombobox
        label={t('actor')}
        placeholder={t('actor')}
        clearLabel={t('anyActor')}
        authorId={actor}
        onAuthorChange={(next) => onChange({ actor: next })}
        className={filterStyle(Boolean(actor))}
      />
      <Day label={t('from')} value={from} max={until} onChange={(day) => onChange({ from: day })} />
      <Day label={t('until')} value={until} min={from} onChange={(day) => onChange({ until: day })} />
      {hasAuditFilters(parameters) && (
        <Button variant="quiet" onClick={onClear}>
          <X aria-hidden />
          {t('showAll')}
        </Button>
      )}
    </div>
  );
}

const filterStyle = (isSet: boolean) => classNames('w-auto max-w-64', isSet && 'border-ember bg-ember-tint');

interface DayProps {
  readonly label: string;
  readonly value: string | null;
  readonly min?: string | null;
  readonly max?: string | null;
  readonly onChange: (day: string | null) => void;
}

function Day({ label, value, min, max, onChange }: DayProps) {
  const id = useId();

  return (
    <div className="flex items-center gap-2">
      <label htmlFor={id} className="text-md text-ink-2">
        {label}
      </label>
      <Input
        id={id}
        type="date"
        value={value ?? ''}
        min={min ?? undefined}
        max={max ?? undefined}
        onChange={(event) => onChange(event.currentTarget.value || null)}
        className={classNames('w-auto', value && 'border-ember bg-ember-tint')}
      />
    </div>
  );
}
