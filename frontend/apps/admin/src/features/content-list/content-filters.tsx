import { Button, classNames, Combobox, Select, StatusShape } from '@lavamedia/ui';
import { SlidersHorizontal, X } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useLanguageNames } from '../../app/use-language-names';
import { useCategoryTree } from '../categories/use-category-tree';
import { inLanguage } from '../content-types/localized';
import { useContentTypes } from '../content-types/use-content-types';
import { AuthorCombobox } from '../people/author-combobox';
import { OwnFieldFilters } from './own-field-filters';
import { SearchField } from './search-field';
import { TagFilter } from './tag-filter';
import {
  hasFilters,
  locales,
  newestFirst,
  statuses,
  types,
  works,
  type ListParameters,
} from './list-parameters';

export interface ContentFiltersProps {
  readonly parameters: ListParameters;
  readonly onChange: (next: Partial<ListParameters>) => void;
}

/** Radix's select knows no empty value. */
const any = 'any';

export function ContentFilters({ parameters, onChange }: ContentFiltersProps) {
  const t = useTranslations('contentList');
  const status = useTranslations('status');
  const contentType = useTranslations('contentType');
  const language = useLanguageNames();
  const categories = useCategoryTree(parameters.locale);
  const screenLocale = useLocale();
  const ownTypes = useContentTypes();
  const [open, setOpen] = useState(false);

  const choice = <TValue extends string>(
    name: keyof ListParameters,
    label: string,
    anyLabel: string,
    value: TValue | undefined,
    options: readonly { value: TValue; label: string; icon?: React.ReactNode }[],
  ) => (
    <Select<TValue | typeof any>
      label={label}
      // What is not filtered shows what it would filter: short, and quiet.
      value={value}
      placeholder={label}
      options={[{ value: any, label: anyLabel }, ...options]}
      onValueChange={(next) => onChange({ [name]: next === any ? undefined : next })}
      className={filterStyle(value)}
    />
  );

  return (
    <div role="search" aria-label={t('filters')} className="flex flex-wrap items-center gap-2">
      <SearchField
        label={t('search')}
        value={parameters.search}
        onChange={(search) => onChange({ search })}
      />
      <Button
        className="sm:hidden"
        aria-expanded={open}
        aria-controls="content-filters"
        onClick={() => setOpen((current) => !current)}
      >
        <SlidersHorizontal aria-hidden />
        {t('filters')}
      </Button>
      <div id="content-filters" className={classNames('contents', !open && 'max-sm:*:hidden')}>
        {choice(
          'status',
          t('status'),
          t('anyStatus'),
          parameters.status,
          statuses.map((value) => ({ value, label: status(value), icon: <StatusShape status={value} /> })),
        )}
        <Select
          label={t('type')}
          placeholder={t('type')}
          value={parameters.made ?? parameters.type}
          options={[
            { value: any, label: t('anyType') },
            ...types.map((value) => ({ value, label: contentType(value) })),
            ...ownTypes.map(({ key, labels }) => ({ value: key, label: inLanguage(labels, screenLocale) })),
          ]}
          onValueChange={(chosen) =>
            onChange({
              type: types.find((type) => type === chosen),
              made: ownTypes.find(({ key }) => key === chosen)?.key,
              own: [],
              ...(parameters.sort.field.startsWith('own.') ? { sort: newestFirst } : {}),
            })
          }
          className={filterStyle(parameters.made ?? parameters.type)}
        />
        {choice(
          'locale',
          t('locale'),
          t('anyLocale'),
          parameters.locale,
          locales.map((value) => ({ value, label: language.alone(value) })),
        )}
        <AuthorCombobox
          label={t('author')}
          placeholder={t('author')}
          clearLabel={t('anyAuthor')}
          authorId={parameters.author ?? null}
          onAuthorChange={(author) => onChange({ author: author ?? undefined })}
          className={filterStyle(parameters.author)}
        />
        <Combobox
          label={t('category')}
          placeholder={t('category')}
          searchPlaceholder={t('searchCategory')}
          emptyText={t('noCategory')}
          clearLabel={t('anyCategory')}
          values={parameters.category ? [parameters.category] : []}
          onValuesChange={([category]) => onChange({ category })}
          options={categories.map(({ id, name, depth }) => ({ value: id, label: name, depth }))}
          className={filterStyle(parameters.category)}
        />
        <TagFilter
          tagId={parameters.tag}
          locale={parameters.locale}
          onChange={(tag) => onChange({ tag })}
          className={filterStyle(parameters.tag)}
        />
        {choice(
          'work',
          t('work'),
          t('anyWork'),
          parameters.work,
          works.map((value) => ({ value, label: t(value) })),
        )}
        <Button
          aria-pressed={parameters.outdated}
          className={filterStyle(parameters.outdated ? 'yes' : undefined)}
          onClick={() => onChange({ outdated: !parameters.outdated })}
        >
          {t('outdated')}
        </Button>
        {hasFilters(parameters) && (
          <Button
            variant="quiet"
            onClick={() =>
              onChange({
                search: '',
                status: undefined,
                type: undefined,
                made: undefined,
                own: [],
                locale: undefined,
                author: undefined,
                category: undefined,
                tag: undefined,
                work: undefined,
                outdated: false,
              })
            }
          >
            <X aria-hidden />
            {t('clearFilters')}
          </Button>
        )}
      </div>
      {parameters.made && (
        <OwnFieldFilters made={parameters.made} own={parameters.own} onChange={(own) => onChange({ own })} />
      )}
    </div>
  );
}

const filterStyle = (value: string | undefined) =>
  classNames('w-auto max-w-48 max-sm:max-w-none', value && 'border-ember bg-ember-tint');
