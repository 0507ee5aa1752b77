import { useActOnContentItemsMutation, type BulkAct } from '@lavamedia/api/admin';
import { Button, Combobox, Dialog, Field, ProgressBar } from '@lavamedia/ui';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCategoryTree } from '../categories/use-category-tree';
import { useRefusalText } from '../errors/use-refusal-text';
import { runBulk, type BulkProgress, type ChosenItem } from './bulk-run';
import { TagChoice } from './tag-choice';

export interface BulkDialogProps {
  readonly act: BulkAct;
  readonly items: readonly ChosenItem[];
  /** @param isDone whether something was done, so that the choice is no longer true */
  readonly onClose: (isDone: boolean) => void;
}

/** Asks what is still to be said, does it while one can watch and stop it, and tells of each item that was refused. */
export function BulkDialog({ act, items, onClose }: BulkDialogProps) {
  const t = useTranslations('bulk');
  const common = useTranslations('common');
  const categories = useCategoryTree();
  const [send] = useActOnContentItemsMutation();
  const [progress, setProgress] = useState<BulkProgress | null>(null);
  const [tagIds, setTagIds] = useState<readonly string[]>([]);
  const [categoryIds, setCategoryIds] = useState<readonly string[]>([]);
  const stop = useRef<AbortController | null>(null);
  const asksTags = act === 'ADD_TAGS' || act === 'REMOVE_TAGS';
  const asksCategories = act === 'ADD_CATEGORIES' || act === 'REMOVE_CATEGORIES';
  const isReady = asksTags ? tagIds.length > 0 : asksCategories ? categoryIds.length > 0 : true;
  const isRunning = progress !== null && !progress.isFinished;

  const run = () => {
    stop.current = new AbortController();
    void runBulk(
      items,
      { act, ...(asksTags ? { tagIds } : {}), ...(asksCategories ? { categoryIds } : {}) },
      async (input) => (await send({ input }).unwrap()).actOnContentItems.bulkResult?.items ?? [],
      setProgress,
      stop.current.signal,
    );
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open && !isRunning) onClose(progress !== null);
      }}
      title={t('confirmTitle', { act: t(`act.${act}`), count: items.length })}
      {...(progress ? {} : { description: t(`text.${act}`) })}
      closeLabel={common('close')}
      actions={
        !progress ? (
          <>
            <Button onClick={() => onClose(false)}>{common('cancel')}</Button>
            <Button
              variant={act === 'ARCHIVE' || act === 'UNPUBLISH' ? 'danger' : 'primary'}
              disabled={!isReady}
              onClick={run}
            >
              {t(`act.${act}`)}
            </Button>
          </>
        ) : isRunning ? (
          <Button onClick={() => stop.current?.abort()}>{t('stop')}</Button>
        ) : (
          <Button variant="primary" onClick={() => onClose(true)}>
            {common('close')}
          </Button>
        )
      }
    >
      {!progress && asksTags && (
        <Field label={t('tags')} className="mt-4">
          <TagChoice label={t('tags')} tagIds={tagIds} onChange={setTagIds} />
        </Field>
      )}
      {!progress && asksCategories && (
        <Field label={t('categories')} className="mt-4">
          <Combobox
            multiple
            label={t('categories')}
            placeholder={t('chooseCategories')}
            searchPlaceholder={t('chooseCategories')}
            emptyText={t('nothing')}
            values={categoryIds}
            onValuesChange={setCategoryIds}
            options={categories.map(({ id, name, depth, locale }) => ({
              value: id,
              label: locale === 'fr' ? name : `${name} (${locale})`,
              depth,
            }))}
          />
        </Field>
      )}
      {progress && <Outcome progress={progress} />}
    </Dialog>
  );
}

function Outcome({ progress: { total, done, refused, isStopped, isFinished } }: { progress: BulkProgress }) {
  const t = useTranslations('bulk');
  const reason = useRefusalText();

  return (
    <div className="mt-4 flex flex-col gap-3">
      <ProgressBar label={t('progress')} value={(done + refused.length) / total} />
      <p role="status" className="text-md text-ink">
        {isFinished
          ? t(isStopped ? 'stopped' : 'finished', { done, total })
          : t('running', { done: done + refused.length, total })}
      </p>
      {refused.length > 0 && (
        <section aria-label={t('refused', { count: refused.length })} className="flex flex-col gap-1">
          <h3 className="text-sm font-medium text-bad">{t('refused', { count: refused.length })}</h3>
          <ul className="max-h-56 overflow-y-auto border-t border-line" tabIndex={0}>
            {refused.map(({ id, title, codes }) => (
              <li key={id} className="border-b border-line py-1.5 text-sm">
                <span className="font-serif text-base text-ink">{title}</span>
                <span className="block text-ink-2">{codes.map(reason).join(' ')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
