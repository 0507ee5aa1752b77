import type { ContentFieldPartsFragment } from '@lavamedia/api/admin';
import { Select } from '@lavamedia/ui';
import { useLocale, useTranslations } from 'use-intl';
import { inLanguage } from '../content-types/localized';
import { useContentType } from '../content-types/use-content-types';
import type { OwnCondition } from './list-parameters';
import { SearchField } from './search-field';

export interface OwnFieldFiltersProps {
  /** The key of the type that the list is filtered by. */
  readonly made: string;
  readonly own: readonly OwnCondition[];
  readonly onChange: (own: readonly OwnCondition[]) => void;
}

/** Radix's select knows no empty value. */
const any = 'any';

/** Filters by the fields of a type: those that can be told in a word or chosen from a few. */
export function OwnFieldFilters({ made, own, onChange }: OwnFieldFiltersProps) {
  const t = useTranslations('customFields');
  const locale = useLocale();
  const type = useContentType(made);

  const change = (field: string, operation: OwnCondition['operation'], value: string | boolean | undefined) =>
    onChange([
      ...own.filter((condition) => condition.field !== field),
      ...(value === undefined || value === '' ? [] : [{ field, operation, value }]),
    ]);

  const filterOf = (field: ContentFieldPartsFragment) => {
    const label = inLanguage(field.labels, locale);
    const value = own.find((condition) => condition.field === field.key)?.value;
    if (field.kind === 'TEXT') {
      return (
        <SearchField
          key={field.key}
          label={label}
          value={typeof value === 'string' ? value : ''}
          onChange={(text) => change(field.key, 'contains', text)}
        />
      );
    }
    const options =
      field.kind === 'BOOLEAN'
        ? [
            { value: 'true', label: t('yes') },
            { value: 'false', label: t('no') },
          ]
        : field.choices.map((choice) => ({ value: choice.value, label: inLanguage(choice.labels, locale) }));
    if (options.length === 0) return null;
    return (
      <Select
        key={field.key}
        label={label}
        placeholder={label}
        value={value === undefined ? undefined : String(value)}
        options={[{ value: any, label: t('all', { label }) }, ...options]}
        onValueChange={(next) =>
          change(
            field.key,
            'eq',
            next === any ? undefined : field.kind === 'BOOLEAN' ? next === 'true' : next,
          )
        }
        className={value === undefined ? 'w-auto' : 'w-auto border-ember bg-ember-tint'}
      />
    );
  };

  const fields = type?.fields.filter(({ isFilterable }) => isFilterable) ?? [];
  return fields.length === 0 ? null : (
    <div className="flex flex-wrap items-center gap-2">{fields.map(filterOf)}</div>
  );
}
