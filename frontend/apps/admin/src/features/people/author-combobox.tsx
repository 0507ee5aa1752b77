import { Combobox, type ComboboxProps } from '@lavamedia/ui';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAuthor, usePeople, type SignedPerson } from './use-people';

export interface AuthorComboboxProps extends Pick<
  ComboboxProps,
  'label' | 'placeholder' | 'clearLabel' | 'disabled' | 'className'
> {
  readonly authorId: string | null;
  /** The item that they are to sign. */
  readonly contentId?: string | null;
  /** Who signs it by now. */
  readonly signed?: readonly SignedPerson[];
  readonly onAuthorChange: (authorId: string | null) => void;
}

const typingPause = 200;

/** One of the people who sign articles. There can be hundreds: the server searches, and who is chosen is always shown. */
export function AuthorCombobox({
  authorId,
  contentId = null,
  signed,
  onAuthorChange,
  ...props
}: AuthorComboboxProps) {
  const t = useTranslations('people');
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const people = usePeople(search, contentId);
  const chosen = useAuthor(authorId, signed);

  useEffect(() => {
    const timer = setTimeout(() => setSearch(typed.trim()), typingPause);
    return () => clearTimeout(timer);
  }, [typed]);

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
