import { signOut } from '@lavamedia/api/admin';
import { Avatar, Menu, MenuChoice, MenuItem, MenuSeparator, useToast } from '@lavamedia/ui';
import { ChevronsUpDown, ExternalLink, LogOut, Monitor, Moon, Sun, UserRound } from 'lucide-react';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { useViewer } from '../../features/session/viewer';
import { portalUrl } from '../environment';
import { paths } from '../paths';
import { usePreferences } from '../preferences/preferences';
import { useRoleName } from '../use-role-name';

export function ProfileMenu() {
  const t = useTranslations('profile');
  const viewer = useViewer();
  const { theme, locale, setTheme, setLocale } = usePreferences();
  const show = useToast();
  const navigate = useNavigate();
  const roleName = useRoleName();

  const leave = async () => {
    try {
      await signOut();
      // A new start: nothing of this person's stays in memory.
      window.location.assign('/');
    } catch {
      show({ tone: 'bad', text: t('signOutFailed') });
    }
  };

  return (
    <Menu
      side="top"
      align="start"
      trigger={
        <button
          type="button"
          className="flex w-full items-center gap-2.5 rounded-control p-2 text-start transition-colors duration-150 hover:bg-line/50 touch:min-h-11"
        >
          <Avatar name={viewer.displayName} />
          <span className="min-w-0 flex-1">
            <span className="sr-only">{t('open')} </span>
            <span className="block truncate text-md text-ink">{viewer.displayName}</span>
            <span className="block truncate text-xs text-ink-2">
              {viewer.roles?.map(({ name }) => roleName(name)).join(', ')}
            </span>
          </span>
          <ChevronsUpDown aria-hidden className="size-4 shrink-0 stroke-[1.5] text-ink-3" />
        </button>
      }
    >
      <MenuChoice
        label={t('theme')}
        value={theme}
        onValueChange={setTheme}
        options={[
          { value: 'system', label: t('themeSystem'), icon: <Monitor aria-hidden /> },
          { value: 'light', label: t('themeLight'), icon: <Sun aria-hidden /> },
          { value: 'dark', label: t('themeDark'), icon: <Moon aria-hidden /> },
        ]}
      />
      <MenuSeparator />
      <MenuChoice
        label={t('language')}
        value={locale}
        onValueChange={setLocale}
        options={[
          { value: 'fr', label: 'Français' },
          { value: 'en', label: 'English' },
        ]}
      />
      <MenuSeparator />
      <MenuItem icon={<UserRound aria-hidden />} onSelect={() => void navigate(paths.account)}>
        {t('account')}
      </MenuItem>
      <MenuItem
        icon={<ExternalLink aria-hidden />}
        onSelect={() => window.open(portalUrl, '_blank', 'noopener')}
      >
        {t('portal')}
      </MenuItem>
      <MenuItem icon={<LogOut aria-hidden />} onSelect={() => void leave()}>
        {t('signOut')}
      </MenuItem>
    </Menu>
  );
}
