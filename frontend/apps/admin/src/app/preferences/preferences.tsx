import type { Theme } from '@lavamedia/ui';
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import en from '../../messages/en.json';
import fr from '../../messages/fr.json';

export type InterfaceLocale = 'fr' | 'en';

interface Preferences {
  readonly theme: Theme;
  readonly locale: InterfaceLocale;
  readonly setTheme: (theme: Theme) => void;
  readonly setLocale: (locale: InterfaceLocale) => void;
}

const PreferencesContext = createContext<Preferences | null>(null);

export function usePreferences(): Preferences {
  const preferences = use(PreferencesContext);
  if (!preferences) throw new Error('usePreferences needs a PreferencesProvider around it.');
  return preferences;
}

const messages: Record<InterfaceLocale, typeof fr> = { fr, en };
const themeKey = 'lavamedia.theme';
const localeKey = 'lavamedia.locale';

/** What a person chose for this browser: theme and language. `public/theme.js` applies both before the first paint. */
export function PreferencesProvider({ children }: { readonly children: ReactNode }) {
  const [theme, setTheme] = useState<Theme>(() => {
    const stored = localStorage.getItem(themeKey);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  });
  const [locale, setLocale] = useState<InterfaceLocale>(() =>
    localStorage.getItem(localeKey) === 'en' ? 'en' : 'fr',
  );

  useEffect(() => {
    localStorage.setItem(themeKey, theme);
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);

  useEffect(() => {
    localStorage.setItem(localeKey, locale);
    document.documentElement.lang = locale;
  }, [locale]);

  const preferences = useMemo(() => ({ theme, locale, setTheme, setLocale }), [theme, locale]);

  return (
    <PreferencesContext value={preferences}>
      <IntlProvider locale={locale} messages={messages[locale]} timeZone="Europe/Paris">
        {children}
      </IntlProvider>
    </PreferencesContext>
  );
}
