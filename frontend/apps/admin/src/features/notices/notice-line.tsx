import type { NoticePartsFragment } from '@lavamedia/api/admin';
import { Avatar } from '@lavamedia/ui';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths';
import { SaidDate } from '../../app/said-date';

/** What somebody is told, as a way to the place where it happened. */
export function NoticeLine({
  notice: { kind, actor, thread, contentItem, createdAt, readAt },
  onOpen,
}: {
  readonly notice: NoticePartsFragment;
  readonly onOpen: () => void;
}) {
  const t = useTranslations('notices');
  const name = actor?.displayName ?? t('somebody');

  return (
    <Link
      to={thread ? paths.thread(contentItem.id, thread.id) : paths.item(contentItem.id)}
      onClick={onOpen}
      className="flex items-start gap-3 px-4 py-3 outline-offset-[-2px] hover:bg-sunken"
    >
      <Avatar name={name} />
      <span className="min-w-0 flex-1 text-md text-ink-2">
        <span className="block">
          <span className="font-medium text-ink">{name}</span> {t(`did.${kind}`)}
        </span>
        <span lang={contentItem.locale} className="line-clamp-2 font-serif text-ink">
          {contentItem.title}
        </span>
        <span className="block text-xs text-ink-3">
          <SaidDate value={createdAt} />
        </span>
      </span>
      {!readAt && (
        <>
          <span aria-hidden className="mt-2 size-2 shrink-0 rounded-full bg-ember" />
          <span className="sr-only">{t('unread')}</span>
        </>
      )}
    </Link>
  );
}
