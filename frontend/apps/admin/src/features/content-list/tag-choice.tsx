import { useTagChoicesQuery } from '@lavamedia/api/admin';
import { Combobox } from '@lavamedia/ui';
import { useDeferredValue, useState } from 'react';
import { useTranslations } from 'use-intl';

export interface TagChoiceProps {
  readonly label: string;
  readonly tagIds: readonly string[];
  readonly onChange: (tagIds: readonly string[]) => void;
}

/** Some of thousands of tags: the server searches, and those that are chosen are always shown. */
export function TagChoice({ label, tagIds, onChange }: TagChoiceProps) {
  const t = useTranslations('contentList');
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const { data: found } = useTagChoicesQuery(search ? { where: { name: { contains: search } } } : {});
  const { data: chosen } = useTagChoicesQuery(
    { where: { id: { in: [...tagIds] } } },
    { skip: tagIds.length === 0 },
  );
  const tags = found?.tags?.nodes ?? [];
  const hidden = (chosen?.tags?.nodes ?? []).filter(
    ({ id }) => tagIds.includes(id) && !tags.some((tag) => tag.id === id),
  );

  return (
    <Combobox
      multiple
      label={label}
      placeholder={t('tag')}
      searchPlaceholder={t('searchTag')}
      emptyText={t('noTag')}
      onSearch={setTyped}
      values={tagIds}
      onValuesChange={onChange}
      options={[...hidden, ...tags].map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
