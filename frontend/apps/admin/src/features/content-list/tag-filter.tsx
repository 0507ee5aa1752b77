import { useTagChoicesQuery } from '@lavamedia/api/admin';
import { Combobox } from '@lavamedia/ui';
import { useDeferredValue, useState } from 'react';
import { useTranslations } from 'use-intl';

export interface TagFilterProps {
  readonly tagId: string | undefined;
  readonly locale: string | undefined;
  readonly onChange: (tagId: string | undefined) => void;
  readonly className: string;
}

/** One of thousands of tags: the server searches, and the one that is chosen is always shown. */
export function TagFilter({ tagId, locale, onChange, className }: TagFilterProps) {
  const t = useTranslations('contentList');
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const { data: found } = useTagChoicesQuery({
    where: {
      ...(locale ? { locale: { eq: locale } } : {}),
      ...(search ? { name: { contains: search } } : {}),
    },
  });
  const { data: chosen } = useTagChoicesQuery({ where: { id: { eq: tagId ?? null } } }, { skip: !tagId });
  const tags = found?.tags?.nodes ?? [];
  const hidden = (tagId ? (chosen?.tags?.nodes ?? []) : []).filter(
    ({ id }) => !tags.some((tag) => tag.id === id),
  );

  return (
    <Combobox
      label={t('tag')}
      placeholder={t('tag')}
      searchPlaceholder={t('searchTag')}
      emptyText={t('noTag')}
      clearLabel={t('anyTag')}
      onSearch={setTyped}
      values={tagId ? [tagId] : []}
      onValuesChange={([tag]) => onChange(tag)}
      options={[...hidden, ...tags].map(({ id, name }) => ({ value: id, label: name }))}
      className={className}
    />
  );
}
