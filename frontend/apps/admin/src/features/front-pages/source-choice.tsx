import { useSeriesListQuery, useTagChoicesQuery } from '@lavamedia/api/admin';
import { Combobox, Field } from '@lavamedia/ui';
import { useDeferredValue, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCategoryTree } from '../categories/use-category-tree';
import type { Named, SectionDraft } from './section-draft';

export interface SourceChoiceProps {
  readonly section: SectionDraft;
  readonly locale: string;
  readonly editable: boolean;
  readonly onChange: (change: Pick<Partial<SectionDraft>, 'category' | 'tag' | 'series'>) => void;
}

/** Which category, tag or series fills a section. */
export function SourceChoice({ section, locale, editable, onChange }: SourceChoiceProps) {
  switch (section.source) {
    case 'CATEGORY':
      return (
        <CategoryChoice
          locale={locale}
          chosen={section.category}
          editable={editable}
          onChange={(category) => onChange({ category })}
        />
      );
    case 'TAG':
      return (
        <TagChoice
          locale={locale}
          chosen={section.tag}
          editable={editable}
          onChange={(tag) => onChange({ tag })}
        />
      );
    case 'SERIES':
      return (
        <SeriesChoice
          locale={locale}
          chosen={section.series}
          editable={editable}
          onChange={(series) => onChange({ series })}
        />
      );
    case 'NEWEST':
    case 'PINNED':
      return null;
  }
}

interface ChoiceProps {
  readonly locale: string;
  readonly chosen: Named | null;
  readonly editable: boolean;
  readonly onChange: (chosen: Named | null) => void;
}

function CategoryChoice({ locale, ...props }: ChoiceProps) {
  const t = useTranslations('frontPages');
  const options = useCategoryTree(locale).map(({ id, name, depth }) => ({ id, name, depth }));
  return <Choice {...props} label={t('source.CATEGORY')} options={options} />;
}

function TagChoice({ locale, ...props }: ChoiceProps) {
  const t = useTranslations('frontPages');
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const { data } = useTagChoicesQuery({
    where: { locale: { eq: locale }, ...(search ? { name: { contains: search } } : {}) },
  });
  return <Choice {...props} label={t('source.TAG')} options={data?.tags?.nodes ?? []} onSearch={setTyped} />;
}

function SeriesChoice({ locale, ...props }: ChoiceProps) {
  const t = useTranslations('frontPages');
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const { data } = useSeriesListQuery({
    first: 20,
    where: { locale: { eq: locale }, ...(search ? { title: { contains: search } } : {}) },
  });
  const options = (data?.series?.nodes ?? []).map(({ id, title }) => ({ id, name: title }));
  return <Choice {...props} label={t('source.SERIES')} options={options} onSearch={setTyped} />;
}

interface NamedChoiceProps extends Omit<ChoiceProps, 'locale'> {
  readonly label: string;
  readonly options: readonly (Named & { readonly depth?: number })[];
  readonly onSearch?: (text: string) => void;
}

function Choice({ label, options, chosen, editable, onChange, onSearch }: NamedChoiceProps) {
  const t = useTranslations('frontPages');
  const all = chosen && !options.some(({ id }) => id === chosen.id) ? [chosen, ...options] : options;

  return (
    <Field label={label}>
      <Combobox
        label={label}
        placeholder={t('choose')}
        searchPlaceholder={t('search')}
        emptyText={t('nothing')}
        disabled={!editable}
        values={chosen ? [chosen.id] : []}
        onValuesChange={([id]) => onChange(all.find((option) => option.id === id) ?? null)}
        options={all.map(({ id, name, ...rest }) => ({ ...rest, value: id, label: name }))}
        {...(onSearch ? { onSearch } : {})}
      />
    </Field>
  );
}
