import { useCreateTagMutation, useTagChoicesQuery, type RequestProblem } from '@lavamedia/api/admin';
import { Combobox, Field, useToast } from '@lavamedia/ui';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorText } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';
import { usePermissionSomewhere } from '../session/viewer';
import type { TagDraft } from './article-draft';

export interface TagsFieldProps {
  readonly tags: readonly TagDraft[];
  readonly locale: string;
  readonly editable: boolean;
  readonly onChange: (tags: readonly TagDraft[]) => void;
}

const typingPause = 200;

/** The value of the option that makes a tag of what is typed; no id looks like it. */
const newTag = 'new tag';

/** The subjects of an item. There can be thousands: the server searches, and a word that is missing is made here. */
export function TagsField({ tags, locale, editable, onChange }: TagsFieldProps) {
  const t = useTranslations('context');
  const show = useToast();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const mayCreate = usePermissionSomewhere('content.create');
  const [create] = useCreateTagMutation();
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const { data } = useTagChoicesQuery({
    where: { locale: { eq: locale }, ...(search ? { name: { contains: search } } : {}) },
  });

  useEffect(() => {
    const timer = setTimeout(() => setSearch(typed.trim()), typingPause);
    return () => clearTimeout(timer);
  }, [typed]);

  const found = data?.tags?.nodes ?? [];
  const known = [...tags.filter(({ id }) => !found.some((tag) => tag.id === id)), ...found];
  const isNew =
    mayCreate &&
    search !== '' &&
    !known.some(({ name }) => name.localeCompare(search, locale, { sensitivity: 'accent' }) === 0);

  const make = async (name: string) => {
    try {
      const { tag, errors } = (await create({ input: { locale, name } }).unwrap()).createTag;
      if (tag) onChange([...tags, { id: tag.id, name: tag.name }]);
      else if (errors?.[0]) show({ tone: 'bad', text: errorText(errors[0]) });
    } catch (error) {
      const text = problemText(error as RequestProblem);
      show({ tone: 'bad', text: `${text.title} ${text.advice}` });
    }
  };

  return (
    <Field label={t('tags')}>
      <Combobox
        multiple
        label={t('tags')}
        disabled={!editable}
        placeholder={t('chooseTags')}
        searchPlaceholder={t('searchTag')}
        emptyText={t('noTag')}
        onSearch={setTyped}
        values={tags.map(({ id }) => id)}
        onValuesChange={(values) => {
          if (values.includes(newTag)) void make(search);
          else onChange(values.flatMap((value) => known.find(({ id }) => id === value) ?? []));
        }}
        options={[
          ...known.map(({ id, name }) => ({ value: id, label: name })),
          ...(isNew ? [{ value: newTag, label: t('createTag', { name: search }) }] : []),
        ]}
      />
    </Field>
  );
}
