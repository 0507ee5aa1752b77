import { NothingFound } from '@lavamedia/ui';
import { Command } from 'cmdk';
import { Eye, Languages, Moon, SearchCheck, SquarePen, Sun, UserRound, Zap } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { administration } from '../../app/administration';
import { paths } from '../../app/paths';
import { planning } from '../../app/planning';
import { usePreferences } from '../../app/preferences/preferences';
import { writing } from '../../app/writing';
import { SitePreviewDialog } from '../previews/site-preview-dialog';
import { seoScreens } from '../seo/seo-screens';
import { usePermission, usePermissionSomewhere, useViewer } from '../session/viewer';
import { FoundThings } from './found-things';
import { useOfferedCommands } from './offered-commands';
import { PaletteGroup, PaletteItem } from './palette-item';
import { rank } from './rank';
import { useFoundThings } from './use-found-things';

export interface CommandPaletteProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** Everything within a few keys: Ctrl K, a word, Enter. */
export function CommandPalette({ open, onOpenChange }: CommandPaletteProps) {
  const t = useTranslations('palette');
  const [isLookingAhead, setIsLookingAhead] = useState(false);

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

  if (isLookingAhead) return <SitePreviewDialog onClose={() => setIsLookingAhead(false)} />;

  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 animate-appear bg-scrim" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed start-1/2 top-[12vh] z-50 w-[min(40rem,calc(100vw-2rem))] -translate-x-1/2 animate-appear overflow-hidden rounded-panel bg-surface shadow-float outline-none rtl:translate-x-1/2"
        >
          <Dialog.Title className="sr-only">{t('title')}</Dialog.Title>
          <Commands onDone={() => onOpenChange(false)} onLookAhead={() => setIsLookingAhead(true)} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

interface CommandsProps {
  readonly onDone: () => void;
  /** Asks for an instant at which the site is seen. */
  readonly onLookAhead: () => void;
}

function Commands({ onDone, onLookAhead }: CommandsProps) {
  const t = useTranslations('palette');
  const shell = useTranslations('shell');
  const profile = useTranslations('profile');
  const sitePreview = useTranslations('sitePreview');
  const seo = useTranslations('seo');
  const navigate = useNavigate();
  const mayCreate = usePermissionSomewhere('content.create');
  const maySeeAhead = usePermission('content.read_drafts');
  const held = useViewer().permissions ?? [];
  const mayOpen = ({ permission }: { readonly permission?: string }) =>
    !permission || held.includes(permission);
  const { setTheme, locale, setLocale } = usePreferences();
  const [typed, setTyped] = useState('');
  const offered = useOfferedCommands();
  const { found, isAnswered } = useFoundThings(typed);

  const goTo = (path: string) => () => {
    onDone();
    void navigate(path);
  };
  const and = (act: () => void) => () => {
    act();
    onDone();
  };

  return (
    <Command label={t('title')} filter={rank} loop>
      <Command.Input
        autoFocus
        value={typed}
        onValueChange={setTyped}
        placeholder={t('placeholder')}
        className="h-13 w-full border-b border-line bg-transparent px-5 text-base text-ink outline-none"
      />
      <Command.List className="max-h-[min(26rem,60vh)] overflow-y-auto p-2">
        {offered.length > 0 && (
          <PaletteGroup heading={t('here')}>
            {offered.map(({ key, label, onSelect }) => (
              <PaletteItem key={key} icon={<Zap aria-hidden />} onSelect={and(onSelect)}>
                {label}
              </PaletteItem>
            ))}
          </PaletteGroup>
        )}
        <PaletteGroup heading={t('goTo')}>
          {mayCreate && (
            <PaletteItem icon={<SquarePen aria-hidden />} onSelect={goTo(paths.newItem())}>
              {shell('newArticle')}
            </PaletteItem>
          )}
          {writing.filter(mayOpen).map(({ name, path, icon: Icon }) => (
            <PaletteItem key={name} icon={<Icon aria-hidden />} onSelect={goTo(path)}>
              {shell(name)}
            </PaletteItem>
          ))}
          {maySeeAhead &&
            seoScreens
              .filter((screen) => screen.path !== paths.seo && mayOpen(screen))
              .map(({ name, path }) => (
                <PaletteItem key={name} icon={<SearchCheck aria-hidden />} onSelect={goTo(path)}>
                  {shell('seo')} › {seo(name)}
                </PaletteItem>
              ))}
          {planning.map(({ name, path, icon: Icon }) => (
            <PaletteItem key={name} icon={<Icon aria-hidden />} onSelect={goTo(path)}>
              {shell(name)}
            </PaletteItem>
          ))}
          {maySeeAhead && (
            <PaletteItem icon={<Eye aria-hidden />} onSelect={and(onLookAhead)}>
              {sitePreview('open')}
            </PaletteItem>
          )}
          {administration.filter(mayOpen).map(({ name, path, icon: Icon }) => (
            <PaletteItem key={name} icon={<Icon aria-hidden />} onSelect={goTo(path)}>
              {shell(name)}
            </PaletteItem>
          ))}
          <PaletteItem icon={<UserRound aria-hidden />} onSelect={goTo(paths.account)}>
            {profile('account')}
          </PaletteItem>
        </PaletteGroup>
        {/* After the screens: who types the name of one and presses Enter comes there, whatever was found meanwhile. */}
        {found && <FoundThings found={found} onOpen={(path) => goTo(path)()} />}
        <PaletteGroup heading={t('preferences')}>
          <PaletteItem icon={<Sun aria-hidden />} onSelect={and(() => setTheme('light'))}>
            {profile('themeLight')}
          </PaletteItem>
          <PaletteItem icon={<Moon aria-hidden />} onSelect={and(() => setTheme('dark'))}>
            {profile('themeDark')}
          </PaletteItem>
          <PaletteItem
            icon={<Languages aria-hidden />}
            onSelect={and(() => setLocale(locale === 'fr' ? 'en' : 'fr'))}
          >
            {locale === 'fr' ? 'English' : 'Français'}
          </PaletteItem>
        </PaletteGroup>
      </Command.List>
      <NothingFound isKnown={isAnswered} className="px-5 pt-6 pb-10">
        {t('empty')}
      </NothingFound>
    </Command>
  );
}
