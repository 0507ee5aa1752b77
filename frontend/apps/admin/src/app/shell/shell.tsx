import { Button, classNames, IconButton, Wordmark } from '@lavamedia/ui';
import { Menu as MenuIcon, Search, SquarePen, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link, NavLink, Outlet, useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { CommandPalette } from '../../features/command-palette/command-palette';
import { NoticeBell } from '../../features/notices/notice-bell';
import { useNoticeNews } from '../../features/notices/use-notice-news';
import { usePermissionSomewhere, useViewer } from '../../features/session/viewer';
import { administration } from '../administration';
import { paths } from '../paths';
import { planning } from '../planning';
import { writing } from '../writing';
import { ProfileMenu } from './profile-menu';
import { RoleViewBanner } from './role-view-banner';

/** Navigation on the left, the screen beside it; on a phone the navigation is a drawer under a bar. */
export function Shell() {
  const t = useTranslations('shell');
  const held = useViewer().permissions ?? [];
  const screens = writing.filter(({ permission }) => !permission || held.includes(permission));
  const [paletteOpen, setPaletteOpen] = useState(false);
  const location = useLocation();
  // The drawer belongs to the address at which it was opened: going elsewhere closes it.
  const [drawerAt, setDrawerAt] = useState<string | null>(null);
  const drawerOpen = drawerAt === location.key;
  useNoticeNews();

  // A link that went away with its screen takes the focus along; the keyboard goes on in the new screen.
  useEffect(() => {
    if (document.activeElement === document.body) {
      document.getElementById('main')?.focus({ preventScroll: true });
    }
  }, [location.pathname]);

  return (
    <div className="flex h-full max-lg:flex-col">
      <a
        href="#main"
        className="sr-only z-50 rounded-control bg-surface px-4 py-2 text-md text-ember focus:not-sr-only focus:fixed focus:start-3 focus:top-3"
      >
        {t('skip')}
      </a>

      <div className="flex items-center justify-between border-b border-line bg-paper px-4 py-2 lg:hidden">
        <Link to={paths.home} aria-label={t('home')} className="rounded-control text-xl text-ink">
          <Wordmark />
        </Link>
        <div className="flex">
          <NoticeBell />
          <IconButton label={t('palette')} onClick={() => setPaletteOpen(true)}>
            <Search aria-hidden />
          </IconButton>
          <IconButton
            label={drawerOpen ? t('closeNavigation') : t('openNavigation')}
            aria-expanded={drawerOpen}
            aria-controls="navigation"
            onClick={() => setDrawerAt(drawerOpen ? null : location.key)}
          >
            {drawerOpen ? <X aria-hidden /> : <MenuIcon aria-hidden />}
          </IconButton>
        </div>
      </div>

      <div
        id="navigation"
        className={classNames(
          'flex w-60 shrink-0 flex-col gap-6 border-e border-line bg-sunken px-3 py-4 max-lg:w-full max-lg:border-e-0 max-lg:border-b',
          !drawerOpen && 'max-lg:hidden',
        )}
      >
        <Link
          to={paths.home}
          aria-label={t('home')}
          className="mx-2 mt-1 rounded-control text-[1.375rem] text-ink max-lg:hidden"
        >
          <Wordmark />
        </Link>

        <div className="flex flex-col gap-2">
          <NewArticle />
          <Button
            variant="quiet"
            className="justify-start gap-2.5 px-2.5 max-lg:hidden"
            onClick={() => setPaletteOpen(true)}
          >
            <Search aria-hidden />
            <span className="min-w-0 flex-1 truncate text-start font-normal">{t('search')}</span>
            <kbd className="font-mono text-xs text-ink-3">Ctrl K</kbd>
          </Button>
          <span className="contents max-lg:hidden">
            <NoticeBell isWide />
          </span>
        </div>

        {/* Fades where it goes on below, so that nobody takes its last entry in sight for the end. */}
        <nav
          aria-label={t('navigation')}
          className="lg:-mx-3 lg:min-h-0 lg:flex-1 lg:overflow-y-auto lg:mask-b-from-[calc(100%-2rem)] lg:px-3 lg:pt-1 lg:pb-8"
        >
          <ul className="flex flex-col gap-0.5">
            {screens.map(({ name, path, icon: Icon }) => (
              <NavigationItem key={name} to={path} icon={<Icon aria-hidden />}>
                {t(name)}
              </NavigationItem>
            ))}
          </ul>
          <Planning />
          <Administration />
        </nav>

        <div className="mt-auto">
          <ProfileMenu />
        </div>
      </div>

      <main id="main" tabIndex={-1} className="min-h-0 min-w-0 flex-1 overflow-y-auto outline-none">
        <RoleViewBanner />
        <Outlet />
      </main>

      <CommandPalette open={paletteOpen} onOpenChange={setPaletteOpen} />
    </div>
  );
}

/** When what goes out, and how it gets there. */
function Planning() {
  const t = useTranslations('shell');

  return (
    <section aria-labelledby="planning" className="mt-6">
      <h2 id="planning" className="mb-1 px-2.5 text-xs font-medium text-ink-3">
        {t('planning')}
      </h2>
      <ul className="flex flex-col gap-0.5">
        {planning.map(({ name, path, icon: Icon }) => (
          <NavigationItem key={name} to={path} icon={<Icon aria-hidden />}>
            {t(name)}
          </NavigationItem>
        ))}
      </ul>
    </section>
  );
}

/** What concerns the installation and not its content; each entry for those who may use it. */
function Administration() {
  const t = useTranslations('shell');
  const held = useViewer().permissions ?? [];
  const screens = administration.filter(({ permission }) => held.includes(permission));
  if (screens.length === 0) return null;

  return (
    <section aria-labelledby="administration" className="mt-6">
      <h2 id="administration" className="mb-1 px-2.5 text-xs font-medium text-ink-3">
        {t('administration')}
      </h2>
      <ul className="flex flex-col gap-0.5">
        {screens.map(({ name, path, icon: Icon }) => (
          <NavigationItem key={name} to={path} icon={<Icon aria-hidden />}>
            {t(name)}
          </NavigationItem>
        ))}
      </ul>
    </section>
  );
}

function NewArticle() {
  const t = useTranslations('shell');
  const mayCreate = usePermissionSomewhere('content.create');
  if (!mayCreate) return null;

  return (
    <Button asChild className="justify-start px-2.5 [&_svg]:text-ember">
      <Link to={paths.newItem()}>
        <SquarePen aria-hidden />
        {t('newArticle')}
      </Link>
    </Button>
  );
}

interface NavigationItemProps {
  readonly to: string;
  readonly icon: React.ReactNode;
  readonly children: React.ReactNode;
}

function NavigationItem({ to, icon, children }: NavigationItemProps) {
  return (
    <li>
      <NavLink
        to={to}
        end={to === paths.home}
        className={({ isActive }) =>
          classNames(
            'flex h-9 items-center gap-2.5 rounded-control px-2.5 text-md transition-colors duration-150 touch:h-11 [&_svg]:size-4 [&_svg]:stroke-[1.5]',
            isActive
              ? 'bg-surface font-medium text-ink [&_svg]:text-ember'
              : 'text-ink-2 hover:bg-line/50 hover:text-ink',
          )
        }
      >
        {icon}
        {children}
      </NavLink>
    </li>
  );
}
