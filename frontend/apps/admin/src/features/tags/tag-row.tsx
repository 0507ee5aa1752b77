import { useDeleteTagMutation, type RequestProblem, type TagPartsFragment } from '@lavamedia/api/admin';
import { IconButton, useToast } from '@lavamedia/ui';
import { Merge, Pencil, Trash2 } from 'lucide-react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths';
import { useErrorText } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';

export interface TagRowProps {
  readonly tag: TagPartsFragment;
  readonly onEdit: () => void;
  readonly onMerge: () => void;
}

export function TagRow({
  tag: { id, name, slug, contentItemCount, viewerCan },
  onEdit,
  onMerge,
}: TagRowProps) {
  const t = useTranslations('tags');
  const show = useToast();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const [remove, { isLoading }] = useDeleteTagMutation();

  const confirmRemoval = async () => {
    try {
      const { errors } = (await remove({ input: { id } }).unwrap()).deleteTag;
      if (errors?.[0]) show({ tone: 'bad', text: errorText(errors[0]) });
      else show({ tone: 'ok', text: t('deleted', { name }) });
    } catch (error) {
      const text = problemText(error as RequestProblem);
      show({ tone: 'bad', text: `${text.title} ${text.advice}` });
    }
  };

  return (
    <li className="group flex min-h-12 items-center gap-3 border-b border-line py-1.5 transition-colors duration-150 hover:bg-sunken">
      <div className="min-w-0 flex-1">
        <Link
          to={`${paths.content}?tag=${encodeURIComponent(id)}`}
          title={t('showContent', { name })}
          className="rounded-control text-base font-medium wrap-anywhere text-ink hover:text-ember"
        >
          {name}
        </Link>
        <span className="ms-3 font-mono text-xs wrap-anywhere text-ink-3">{slug}</span>
      </div>
      <span className="text-sm text-ink-2 tabular-nums max-sm:hidden">
        {t('usage', { count: contentItemCount })}
      </span>
      {viewerCan.length > 0 && (
        <div className="flex pe-1">
          <IconButton size="small" label={t('edit', { name })} onClick={onEdit}>
            <Pencil aria-hidden />
          </IconButton>
          <IconButton size="small" label={t('merge', { name })} onClick={onMerge}>
            <Merge aria-hidden />
          </IconButton>
          {contentItemCount === 0 && (
            <IconButton
              size="small"
              label={t('delete', { name })}
              busy={isLoading}
              onClick={() => void confirmRemoval()}
            >
              <Trash2 aria-hidden />
            </IconButton>
          )}
        </div>
      )}
    </li>
  );
}
