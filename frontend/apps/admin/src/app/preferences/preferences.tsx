import type { Theme } from '@lavamedia/ui';
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
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

/**
 * What a person chose for this browser: theme and language. `public/theme.js` decides on both before the first paint, and the
 * language that it found is where this begins.
 */
export function PreferencesProvider({ children }: { readonly children: ReactNode }) {
  const [theme, setTheme] = useState<Theme>(() => {
    const stored = localStorage.getItem(themeKey);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  });
  const [locale, chooseLocale] = useState<InterfaceLocale>(() =>
    document.documentElement.lang === 'en' ? 'en' : 'fr',
  );

  useEffect(() => {
    localStorage.setItem(themeKey, theme);
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);

  const setLocale = useCallback((chosen: InterfaceLocale) => {
    localStorage.setItem(localeKey, chosen);
    document.documentElement.lang = chosen;
    chooseLocale(chosen);
  }, []);

  const preferences = useMemo(() => ({ theme, locale, setTheme, setLocale }), [theme, locale, setLocale]);

  return (
    <PreferencesContext value={preferences}>
      <IntlProvider locale={locale} messages={messages[locale]} timeZone="Europe/Paris">
        {children}
      </IntlProvider>
    </PreferencesContext>
  );
}
