import { Button, classNames, Combobox, Select } from '@lavamedia/ui';
import { SlidersHorizontal, X } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguageNames } from '../../app/use-language-names';
import { useCategoryTree } from '../categories/use-category-tree';
import { locales, types } from '../content-list/list-parameters';
import { AuthorCombobox } from '../people/author-combobox';
import { hasPlanningFilters, type PlanningFilters } from './planning-filters';

/** Radix's select knows no empty value. */
const any = 'any';

export interface PlanningFilterBarProps {
  readonly filters: PlanningFilters;
  readonly onChange: (filters: PlanningFilters) => void;
  /** What else the screen filters by. */
  readonly children?: ReactNode;
}

/** Narrows a screen of the planning by section, kind, language and author; on a phone behind a button. */
export function PlanningFilterBar({ filters, onChange, children }: PlanningFilterBarProps) {
  const t = useTranslations('contentList');
  const contentType = useTranslations('contentType');
  const language = useLanguageNames();
  const categories = useCategoryTree(filters.locale);
  const [open, setOpen] = useState(false);
  const id = useId();
  const change = (next: Partial<PlanningFilters>) => onChange({ ...filters, ...next });

  return (
    <div role="search" aria-label={t('filters')} className="flex flex-wrap items-center gap-2">
      {children}
      <Button
        className="sm:hidden"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen((current) => !current)}
      >
        <SlidersHorizontal aria-hidden />
        {t('filters')}
      </Button>
      <div id={id} className={classNames('contents', !open && 'max-sm:*:hidden')}>
        <Combobox
          label={t('category')}
          placeholder={t('category')}
          searchPlaceholder={t('searchCategory')}
          emptyText={t('noCategory')}
          clearLabel={t('anyCategory')}
          values={filters.category ? [filters.category] : []}
          onValuesChange={([category]) => change({ category })}
          options={categories.map((category) => ({
            value: category.id,
            label: category.name,
            depth: category.depth,
          }))}
          className={filterStyle(filters.category)}
        />
        <Select
          label={t('type')}
          placeholder={t('type')}
          value={filters.type}
          options={[
            { value: any, label: t('anyType') },
            ...types.map((value) => ({ value, label: contentType(value) })),
          ]}
          onValueChange={(type) => change({ type: type === any ? undefined : type })}
          className={filterStyle(filters.type)}
        />
        <Select
          label={t('locale')}
          placeholder={t('locale')}
          value={filters.locale}
          options={[
            { value: any, label: t('anyLocale') },
            ...locales.map((value) => ({ value, label: language.alone(value) })),
          ]}
          onValueChange={(locale) => change({ locale: locale === any ? undefined : locale })}
          className={filterStyle(filters.locale)}
        />
        <AuthorCombobox
          label={t('author')}
          placeholder={t('author')}
          clearLabel={t('anyAuthor')}
          authorId={filters.author ?? null}
          onAuthorChange={(author) => change({ author: author ?? undefined })}
          className={filterStyle(filters.author)}
        />
        {hasPlanningFilters(filters) && (
          <Button
            variant="quiet"
            onClick={() =>
              onChange({ type: undefined, locale: undefined, author: undefined, category: undefined })
            }
          >
            <X aria-hidden />
            {t('clearFilters')}
          </Button>
        )}
      </div>
    </div>
  );
}

const filterStyle = (value: string | undefined) =>
  classNames('w-auto max-w-48 max-sm:max-w-none', value && 'border-ember bg-ember-tint');
