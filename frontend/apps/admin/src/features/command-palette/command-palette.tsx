import { useContentItemsQuery } from '@lavamedia/api/admin';
import { StatusShape } from '@lavamedia/ui';
import { Command } from 'cmdk';
import { FileText, FolderTree, House, Images, Languages, Moon, SquarePen, Sun, UserRound } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useDeferredValue, useEffect, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { administration } from '../../app/administration';
import { paths } from '../../app/paths';
import { usePreferences } from '../../app/preferences/preferences';
import { usePermissionSomewhere, useViewer } from '../session/viewer';

export interface CommandPaletteProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** Everything within a few keys: Ctrl K, a word, Enter. */
export function CommandPalette({ open, onOpenChange }: CommandPaletteProps) {
  const t = useTranslations('palette');

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        onOpenChange(!open);
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [open, onOpenChange]);

  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 animate-appear bg-scrim" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed start-1/2 top-[12vh] z-50 w-[min(40rem,calc(100vw-2rem))] -translate-x-1/2 animate-appear overflow-hidden rounded-panel bg-surface shadow-float outline-none rtl:translate-x-1/2"
        >
          <Dialog.Title className="sr-only">{t('title')}</Dialog.Title>
          <Commands onDone={() => onOpenChange(false)} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Commands({ onDone }: { readonly onDone: () => void }) {
  const t = useTranslations('palette');
  const shell = useTranslations('shell');
  const profile = useTranslations('profile');
  const navigate = useNavigate();
  const mayCreate = usePermissionSomewhere('content.create');
  const held = useViewer().permissions ?? [];
  const { setTheme, locale, setLocale } = usePreferences();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const { currentData } = useContentItemsQuery(
    {
      first: 6,
      where: { or: [{ title: { contains: search } }, { kicker: { contains: search } }] },
      order: [{ updatedAt: 'DESC' }],
    },
    { skip: search.length < 2 },
  );
  const found = search.length < 2 ? [] : (currentData?.contentItems?.nodes ?? []);

  const goTo = (path: string) => () => {
    onDone();
    void navigate(path);
  };
  const and = (act: () => void) => () => {
    act();
    onDone();
  };

  return (
    <Command label={t('title')} loop>
      <Command.Input
        autoFocus
        value={typed}
        onValueChange={setTyped}
        placeholder={t('placeholder')}
        className="h-13 w-full border-b border-line bg-transparent px-5 text-base text-ink outline-none"
      />
      <Command.List className="max-h-[min(26rem,60vh)] overflow-y-auto p-2">
        <Command.Empty className="py-10 text-center text-md text-ink-3">{t('empty')}</Command.Empty>
        {found.length > 0 && (
          <Group heading={t('content')}>
            {found.map(({ id, title, status, locale: itemLocale }) => (
              <Item
                key={id}
                value={`${title} ${id}`}
                icon={<StatusShape status={status} />}
                onSelect={goTo(paths.item(id))}
              >
                <span lang={itemLocale} className="truncate font-serif text-base">
                  {title}
                </span>
              </Item>
            ))}
          </Group>
        )}
        <Group heading={t('goTo')}>
          {mayCreate && (
            <Item icon={<SquarePen aria-hidden />} onSelect={goTo(paths.newItem())}>
              {shell('newArticle')}
            </Item>
          )}
          <Item icon={<House aria-hidden />} onSelect={goTo(paths.home)}>
            {shell('homePage')}
          </Item>
          <Item icon={<FileText aria-hidden />} onSelect={goTo(paths.content)}>
            {shell('content')}
          </Item>
          <Item icon={<Images aria-hidden />} onSelect={goTo(paths.library)}>
            {shell('library')}
          </Item>
          <Item icon={<FolderTree aria-hidden />} onSelect={goTo(paths.categories)}>
            {shell('categories')}
          </Item>
          {administration
            .filter(({ permission }) => held.includes(permission))
            .map(({ name, path, icon: Icon }) => (
              <Item key={name} icon={<Icon aria-hidden />} onSelect={goTo(path)}>
                {shell(name)}
              </Item>
            ))}
          <Item icon={<UserRound aria-hidden />} onSelect={goTo(paths.account)}>
            {profile('account')}
          </Item>
        </Group>
        <Group heading={t('preferences')}>
          <Item icon={<Sun aria-hidden />} onSelect={and(() => setTheme('light'))}>
            {profile('themeLight')}
          </Item>
          <Item icon={<Moon aria-hidden />} onSelect={and(() => setTheme('dark'))}>
            {profile('themeDark')}
          </Item>
          <Item
            icon={<Languages aria-hidden />}
            onSelect={and(() => setLocale(locale === 'fr' ? 'en' : 'fr'))}
          >
            {locale === 'fr' ? 'English' : 'Français'}
          </Item>
        </Group>
      </Command.List>
    </Command>
  );
}

function Group({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <Command.Group
      heading={heading}
      className="[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-3 [&_[cmdk-group-heading]]:pb-1.5 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-ink-3"
    >
      {children}
    </Command.Group>
  );
}

interface ItemProps {
  readonly icon: ReactNode;
  readonly value?: string;
  readonly onSelect: () => void;
  readonly children: ReactNode;
}

function Item({ icon, value, onSelect, children }: ItemProps) {
  return (
    <Command.Item
      {...(value ? { value } : {})}
      onSelect={onSelect}
      className="flex min-h-10 cursor-default items-center gap-3 rounded-control px-3 text-md text-ink select-none data-[selected=true]:bg-sunken touch:min-h-11 [&>svg]:size-4 [&>svg]:shrink-0 [&>svg]:stroke-[1.5] [&>svg]:text-ink-3"
    >
      {icon}
      {children}
    </Command.Item>
  );
}
