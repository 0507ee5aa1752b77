import {
  useDeleteSeriesMutation,
  useUpdateSeriesMutation,
  type OneSeries,
  type RequestProblem,
} from '@lavamedia/api/admin';
import { Button, Field, IconButton, Input, StatusShape, Textarea, useToast } from '@lavamedia/ui';
import { slugify } from '@lavamedia/utils';
import { ArrowLeft, Plus, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../app/page-header';
import { paths } from '../../app/paths';
import { SortableList } from '../../app/sortable-list';
import { ArticlePicker } from '../editor/body/article-picker';
import { useErrorText, type MutationError } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';
import { PictureField } from '../media/picture-field';
import { usePermission } from '../session/viewer';
import { ConfirmDialog } from '../users/confirm-dialog';

export function SeriesForm({ series }: { readonly series: OneSeries }) {
  const t = useTranslations('series');
  const common = useTranslations('common');
  const status = useTranslations('status');
  const show = useToast();
  const navigate = useNavigate();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const mayManage = usePermission('series.manage');
  const [update, { isLoading: isSaving }] = useUpdateSeriesMutation();
  const [remove, { isLoading: isRemoving }] = useDeleteSeriesMutation();
  const [title, setTitle] = useState(series.title);
  const [slug, setSlug] = useState(series.slug);
  const [description, setDescription] = useState(series.description ?? '');
  const [picture, setPicture] = useState(series.picture);
  const [items, setItems] = useState(series.items);
  const [errors, setErrors] = useState<readonly MutationError[]>([]);
  const [asks, setAsks] = useState<'article' | 'removal' | null>(null);

  const errorOf = (member: string) => {
    const error = errors.find(
      (known) =>
        (known.__typename === 'ValidationError' && known.path[0] === member) ||
        (known.__typename === 'SlugTakenError' && member === 'slug'),
    );
    return error && errorText(error);
  };
  const elsewhere = errors.find(
    ({ __typename }) => __typename !== 'ValidationError' && __typename !== 'SlugTakenError',
  );

  const attempt = async (act: () => Promise<void>) => {
    try {
      await act();
    } catch (error) {
      const text = problemText(error as RequestProblem);
      show({ tone: 'bad', text: `${text.title} ${text.advice}` });
    }
  };

  const save = () =>
    attempt(async () => {
      const input = {
        id: series.id,
        expectedVersion: series.version,
        title,
        slug: slug.trim() || null,
        description: description.trim() || null,
        pictureId: picture?.id ?? null,
        itemIds: items.map(({ id }) => id),
      };
      const answer = (await update({ input }).unwrap()).updateSeries;
      setErrors(answer.errors ?? []);
      if (!answer.errors?.length) show({ tone: 'ok', text: t('changed', { title: title.trim() }) });
    });

  const end = () =>
    attempt(async () => {
      const answer = (await remove({ input: { id: series.id, expectedVersion: series.version } }).unwrap())
        .deleteSeries;
      setAsks(null);
      setErrors(answer.errors ?? []);
      if (answer.errors?.length) return;
      show({ tone: 'ok', text: t('deleted', { title: series.title }) });
      void navigate(paths.series);
    });

  return (
    <form
      noValidate
      className="flex flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Link
        to={paths.series}
        className="flex items-center gap-1.5 self-start rounded-control text-sm text-ink-2 hover:text-ember"
      >
        <ArrowLeft aria-hidden className="size-4 stroke-[1.5]" />
        {t('back')}
      </Link>
      <PageHeader
        title={series.title}
        aside={t('parts', { count: items.length })}
        actions={
          mayManage && (
            <>
              <IconButton label={t('delete')} onClick={() => setAsks('removal')}>
                <Trash2 aria-hidden />
              </IconButton>
              <Button type="submit" variant="primary" busy={isSaving}>
                {common('save')}
              </Button>
            </>
          )
        }
      />
      {elsewhere && (
        <p role="alert" className="text-md text-bad">
          {errorText(elsewhere)}
        </p>
      )}
      <div className="grid gap-5 sm:grid-cols-2">
        <Field label={t('name')} required error={errorOf('title')}>
          <Input value={title} readOnly={!mayManage} onChange={(event) => setTitle(event.target.value)} />
        </Field>
        <Field label={t('slug')} hint={t('slugHint')} error={errorOf('slug')}>
          <Input
            className="font-mono text-sm"
            value={slug}
            readOnly={!mayManage}
            placeholder={slugify(title)}
            onChange={(event) => setSlug(event.target.value)}
          />
        </Field>
        <Field label={t('description')} error={errorOf('description')}>
          <Textarea
            rows={5}
            value={description}
            readOnly={!mayManage}
            onChange={(event) => setDescription(event.target.value)}
          />
        </Field>
        <PictureField label={t('picture')} asset={picture} editable={mayManage} onChange={setPicture} />
      </div>

      <section aria-labelledby="parts" className="flex flex-col gap-3">
        <div className="flex items-center justify-between gap-3">
          <h2 id="parts" className="text-base font-semibold text-ink">
            {t('order')}
          </h2>
          {mayManage && (
            <Button onClick={() => setAsks('article')}>
              <Plus aria-hidden />
              {t('add')}
            </Button>
          )}
        </div>
        {errorOf('itemIds') && (
          <p role="alert" className="text-md text-bad">
            {errorOf('itemIds')}
          </p>
        )}
        {items.length === 0 ? (
          <p className="border border-dashed border-line-strong px-6 py-8 text-center text-md text-ink-3">
            {t('noParts')}
          </p>
        ) : (
          <SortableList
            items={items}
            nameOf={(item) => item.title}
            disabled={!mayManage}
            onReorder={setItems}
            className="border-t border-line"
          >
            {(item, place) => (
              <>
                <span className="w-7 shrink-0 text-end text-sm text-ink-3 tabular-nums">{place + 1}</span>
                <StatusShape status={item.state} />
                <Link
                  to={paths.item(item.id)}
                  lang={item.locale}
                  title={status(item.state)}
                  className="min-w-0 flex-1 rounded-control py-2 font-serif text-base wrap-anywhere text-ink hover:text-ember"
                >
                  {item.title}
                </Link>
                {mayManage && (
                  <IconButton
                    size="small"
                    label={t('takeOut', { title: item.title })}
                    onClick={() => setItems(items.filter(({ id }) => id !== item.id))}
                  >
                    <X aria-hidden />
                  </IconButton>
                )}
              </>
            )}
          </SortableList>
        )}
      </section>

      {asks === 'article' && (
        <ArticlePicker
          locale={series.locale}
          onClose={() => setAsks(null)}
          onPick={(item) => {
            setItems([...items.filter(({ id }) => id !== item.id), item]);
            setAsks(null);
          }}
        />
      )}
      {asks === 'removal' && (
        <ConfirmDialog
          title={t('deleteTitle', { title: series.title })}
          text={t('deleteText')}
          action={t('delete')}
          busy={isRemoving}
          onConfirm={() => void end()}
          onClose={() => setAsks(null)}
        />
      )}
    </form>
  );
}
