import { useContentItemForEditingQuery, type EditedContentItemFragment } from '@lavamedia/api/admin';
import { Button, EmptyState, ErrorState, Skeleton } from '@lavamedia/ui';
import { useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths';
import { useProblemText } from '../errors/use-problem-text';
import { ArticleEditor } from './article-editor';
import { useWorkingCopies } from './use-working-copies';

/**
 * The screen of one item, new or known. A new item that was saved gets an address of its own; the editor stays as it is,
 * with everything in it.
 */
export function EditorPage() {
  const { id = 'new' } = useParams();
  const [address] = useSearchParams();
  const navigate = useNavigate();
  const [newDraftId] = useState(() => crypto.randomUUID());
  const draftId = address.get('draft') ?? newDraftId;
  const [created, setCreated] = useState<{ id: string; draftId: string } | null>(null);

  const isNew = id === 'new';
  const isJustCreated = created?.id === id;

  const workingCopies = useWorkingCopies(address.get('draft'));

  if (isNew || isJustCreated) {
    const key = isNew ? draftId : created?.draftId;
    if (!workingCopies) return <Loading />;
    return (
      <ArticleEditor
        key={key}
        item={null}
        draftId={draftId}
        workingCopies={workingCopies}
        onCreated={(item) => {
          setCreated({ id: item.id, draftId });
          void navigate(paths.item(item.id), { replace: true });
        }}
      />
    );
  }
  return <KnownItem key={id} id={id} />;
}

function KnownItem({ id }: { readonly id: string }) {
  const t = useTranslations('editor');
  const common = useTranslations('common');
  const problemText = useProblemText();
  const { data, error, isFetching, refetch } = useContentItemForEditingQuery(
    { id },
    // What is edited must be what the server has now, not what a list once saw.
    { refetchOnMountOrArgChange: true },
  );
  const workingCopies = useWorkingCopies(id);
  const [opened, setOpened] = useState<EditedContentItemFragment | null>(null);
  if (!opened && !isFetching && data?.contentItemById) setOpened(data.contentItemById);

  if (opened && workingCopies)
    return <ArticleEditor item={opened} draftId={id} workingCopies={workingCopies} />;
  if (error) {
    return (
      <ErrorState
        title={problemText(error).title}
        code={error.code}
        action={<Button onClick={() => void refetch()}>{common('retry')}</Button>}
      >
        {problemText(error).advice}
      </ErrorState>
    );
  }
  if (!isFetching && data?.contentItemById === null) {
    return (
      <EmptyState
        title={t('missing')}
        action={
          <Button asChild>
            <Link to={paths.content}>{t('backToList')}</Link>
          </Button>
        }
      >
        {t('missingText')}
      </EmptyState>
    );
  }
  return <Loading />;
}

function Loading() {
  const common = useTranslations('common');

  return (
    <div
      role="status"
      aria-label={common('loading')}
      className="mx-auto flex max-w-article flex-col gap-5 px-4 pt-28"
    >
      <Skeleton className="w-24" />
      <Skeleton className="h-10" />
      <Skeleton className="h-10 w-2/3" />
      <Skeleton className="mt-4 h-72" />
    </div>
  );
}
