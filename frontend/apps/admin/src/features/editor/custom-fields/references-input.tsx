import { Button, IconButton, StatusShape } from '@lavamedia/ui';
import { Plus, X } from 'lucide-react';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { paths } from '../../../app/paths';
import { SortableList } from '../../../app/sortable-list';
import { ArticlePicker } from '../body/article-picker';
import type { FieldInputProps } from './field-input';
import { textsOf } from './field-values';
import { useLinkedThings } from './use-linked-things';

export interface LinkedInputProps extends FieldInputProps {
  readonly label: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
}

/** Other items that a field leads to, in their order. */
export function ReferencesInput({ field, value, editable, onChange, label, hint, error }: LinkedInputProps) {
  const t = useTranslations('customFields');
  const id = useId();
  const [isPicking, setIsPicking] = useState(false);
  const ids = textsOf(value);
  const { items, isFetching } = useLinkedThings(ids);
  const mayAdd = editable && (field.isList ? ids.length < (field.maximum ?? Infinity) : ids.length === 0);
  const titleOf = (itemId: string) => items.get(itemId)?.title ?? (isFetching ? '…' : t('missing'));
  const change = (next: readonly string[]) => onChange(field.isList ? next : (next[0] ?? null));

  return (
    <div role="group" aria-labelledby={id} className="flex flex-col gap-1.5">
      <span id={id} className="text-sm font-medium text-ink-2">
        {label}
      </span>
      <SortableList
        items={ids.map((itemId) => ({ id: itemId }))}
        nameOf={(item) => titleOf(item.id)}
        disabled={!editable || ids.length < 2}
        onReorder={(next) => change(next.map((item) => item.id))}
      >
        {({ id: itemId }) => (
          <>
            <StatusShape status={items.get(itemId)?.state ?? 'DRAFT'} />
            <Link
              to={paths.item(itemId)}
              lang={items.get(itemId)?.locale}
              className="min-w-0 flex-1 truncate font-serif text-base text-ink hover:text-ember"
            >
              {titleOf(itemId)}
            </Link>
            {editable && (
              <IconButton
                size="small"
                label={t('remove', { name: titleOf(itemId) })}
                onClick={() => change(ids.filter((other) => other !== itemId))}
              >
                <X aria-hidden />
              </IconButton>
            )}
          </>
        )}
      </SortableList>
      {mayAdd && (
        <Button size="small" className="self-start" onClick={() => setIsPicking(true)}>
          <Plus aria-hidden />
          {t('choose')}
        </Button>
      )}
      {(error ?? hint) && <p className={`text-sm ${error ? 'text-bad' : 'text-ink-3'}`}>{error ?? hint}</p>}
      {isPicking && (
        <ArticlePicker
          onClose={() => setIsPicking(false)}
          onPick={(item) => {
            change([...ids.filter((other) => other !== item.id), item.id]);
            setIsPicking(false);
          }}
        />
      )}
    </div>
  );
}
