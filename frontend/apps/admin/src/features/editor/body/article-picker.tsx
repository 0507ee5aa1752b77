import { useContentItemsQuery, type ContentItemRowFragment } from '@lavamedia/api/admin';
import { Dialog, NothingFound, StatusShape } from '@lavamedia/ui';
import { Command } from 'cmdk';
import { useDeferredValue, useState } from 'react';
import { useTranslations } from 'use-intl';

export interface ArticlePickerProps {
  /** Only what is written in this language. */
  readonly locale?: string;
  /** Only what is in this state. */
  readonly status?: ContentItemRowFragment['status'];
  readonly onPick: (item: ContentItemRowFragment) => void;
  readonly onClose: () => void;
}

/** A choice among our own articles and pages, by their words. */
export function ArticlePicker({ locale, status, onPick, onClose }: ArticlePickerProps) {
  const t = useTranslations('editor.picker');
  const common = useTranslations('common');
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const { currentData } = useContentItemsQuery({
    first: 8,
    where: {
      ...(locale ? { locale: { eq: locale } } : {}),
      ...(status ? { status: { eq: status } } : {}),
      ...(search ? { or: [{ title: { contains: search } }, { kicker: { contains: search } }] } : {}),
    },
    order: [{ updatedAt: 'DESC' }],
  });

  const found = currentData?.contentItems?.nodes ?? [];

  return (
    <Dialog
      open
      size="medium"
      title={t('title')}
      closeLabel={common('close')}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Command label={t('title')} shouldFilter={false} loop className="mt-4">
        <Command.Input
          autoFocus
          value={typed}
          onValueChange={setTyped}
          placeholder={t('search')}
          className="h-11 w-full rounded-control border border-line-strong bg-transparent px-3 text-base text-ink"
        />
        <Command.List label={t('results')} className="mt-2 max-h-96 overflow-y-auto">
          {found.map((item) => (
            <Command.Item
              key={item.id}
              value={item.id}
              onSelect={() => onPick(item)}
              className="flex min-h-10 cursor-default items-center gap-3 rounded-control px-2 py-1.5 data-selected:bg-sunken touch:min-h-11"
            >
              <StatusShape status={item.status} />
              <span lang={item.locale} className="min-w-0 flex-1 truncate font-serif text-base">
                {item.title}
              </span>
              <span className="text-sm text-ink-3 uppercase">{item.locale}</span>
            </Command.Item>
          ))}
        </Command.List>
        <NothingFound isKnown={currentData !== undefined} className="py-8">
          {t('empty')}
        </NothingFound>
      </Command>
    </Dialog>
  );
}
