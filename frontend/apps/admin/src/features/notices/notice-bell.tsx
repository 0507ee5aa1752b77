import { useMarkNoticesReadMutation, useNoticesQuery } from '@lavamedia/api/admin';
import { Button, classNames, IconButton } from '@lavamedia/ui';
import { Bell, X } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { NoticeLine } from './notice-line';

export interface NoticeBellProps {
  /** With its name beside it, as an entry of the navigation. */
  readonly isWide?: boolean;
}

/** How much is unread, and what it is. */
export function NoticeBell({ isWide = false }: NoticeBellProps) {
  const t = useTranslations('notices');
  const common = useTranslations('common');
  const { data, isError, refetch } = useNoticesQuery({ first: 20 });
  const [markRead] = useMarkNoticesReadMutation();
  const [isOpen, setIsOpen] = useState(false);
  const unread = data?.unread?.totalCount ?? 0;
  const notices = data?.notices?.nodes ?? [];

  return (
    <Popover.Root open={isOpen} onOpenChange={setIsOpen}>
      <Popover.Trigger asChild>
        <Button
          variant="quiet"
          className={isWide ? 'justify-start gap-2.5 px-2.5' : 'w-9 px-0 touch:min-w-11'}
        >
          {/* Its name is a text and no label, because the wide button shows words of its own. */}
          <span className="sr-only">{t('bell', { count: unread })}</span>
          <span className="relative">
            <Bell aria-hidden />
            {unread > 0 && !isWide && (
              <span aria-hidden className="absolute -end-1 -top-1 size-2 rounded-full bg-ember" />
            )}
          </span>
          {isWide && (
            <>
              <span aria-hidden className="min-w-0 flex-1 truncate text-start font-normal">
                {t('title')}
              </span>
              {unread > 0 && (
                <span
                  aria-hidden
                  className="min-w-5 rounded-full bg-ember px-1.5 text-center text-xs leading-5 font-semibold text-on-ember tabular-nums"
                >
                  {unread > 99 ? '99+' : unread}
                </span>
              )}
            </>
          )}
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          side={isWide ? 'right' : 'bottom'}
          align={isWide ? 'start' : 'end'}
          sideOffset={8}
          collisionPadding={8}
          aria-label={t('title')}
          // Its first button would show what it does, and Escape would close those words and not the list.
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            (event.currentTarget as HTMLElement).focus();
          }}
          className="z-50 flex max-h-[min(36rem,80vh)] w-[min(26rem,calc(100vw-1rem))] animate-appear flex-col overflow-hidden rounded-panel bg-surface shadow-float outline-none"
        >
          <div className="flex items-center gap-2 border-b border-line px-4 py-2">
            <h2 className="me-auto text-md font-semibold text-ink">{t('title')}</h2>
            {unread > 0 && (
              <Button size="small" variant="quiet" onClick={() => void markRead({ input: {} })}>
                {t('markAll')}
              </Button>
            )}
            <Popover.Close asChild>
              <IconButton size="small" label={common('close')}>
                <X aria-hidden />
              </IconButton>
            </Popover.Close>
          </div>
          {isError ? (
            <div className="flex flex-col items-start gap-3 p-4 text-md text-ink-2">
              {t('failed')}
              <Button size="small" onClick={() => void refetch()}>
                {common('retry')}
              </Button>
            </div>
          ) : notices.length === 0 ? (
            <p className="px-4 py-8 text-center text-md text-ink-3">{t('none')}</p>
          ) : (
            <ul className="overflow-y-auto">
              {notices.map((notice) => (
                <li
                  key={notice.id}
                  className={classNames('border-b border-line last:border-b-0', !notice.readAt && 'bg-paper')}
                >
                  <NoticeLine
                    notice={notice}
                    onOpen={() => {
                      setIsOpen(false);
                      if (!notice.readAt) void markRead({ input: { ids: [notice.id] } });
                    }}
                  />
                </li>
              ))}
            </ul>
          )}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
