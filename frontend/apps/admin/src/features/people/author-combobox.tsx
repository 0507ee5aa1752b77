import { usePeopleQuery } from '@lavamedia/api/admin';
import { Combobox, type ComboboxProps } from '@lavamedia/ui';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';

export interface AuthorComboboxProps extends Pick<
  ComboboxProps,
  'label' | 'placeholder' | 'clearLabel' | 'disabled' | 'className'
> {
  readonly authorId: string | null;
  readonly onAuthorChange: (authorId: string | null) => void;
}

const typingPause = 200;

/** One of the people who sign articles. There can be hundreds: the server searches, and who is chosen is always shown. */
export function AuthorCombobox({ authorId, onAuthorChange, ...props }: AuthorComboboxProps) {
  const t = useTranslations('people');
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const { data: found } = usePeopleQuery(search ? { where: { displayName: { contains: search } } } : {});
  const chosen = useAuthor(authorId);

  useEffect(() => {
    const timer = setTimeout(() => setSearch(typed.trim()), typingPause);
    return () => clearTimeout(timer);
  }, [typed]);

  const people = found?.users?.nodes ?? [];
  const hidden = chosen && !people.some(({ id }) => id === chosen.id) ? [chosen] : [];

  return (
    <Combobox
      {...props}
      searchPlaceholder={t('search')}
      emptyText={t('nobody')}
      onSearch={setTyped}
      values={authorId ? [authorId] : []}
      onValuesChange={([next]) => onAuthorChange(next ?? null)}
      options={[...hidden, ...people].map(({ id, displayName }) => ({ value: id, label: displayName }))}
    />
  );
}

/** A person by id. */
export function useAuthor(id: string | null) {
  const { data } = usePeopleQuery({ where: { id: { eq: id } } }, { skip: id === null });
  return id === null ? undefined : data?.users?.nodes?.[0];
}
