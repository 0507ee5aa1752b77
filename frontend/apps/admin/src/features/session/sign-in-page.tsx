import { LanguageToggle, ThemeToggle, Wordmark } from '@lavamedia/ui';
import { useTranslations } from 'use-intl';
import { usePreferences } from '../../app/preferences/preferences';
import { usePageTitle } from '../../app/use-page-title';
import { SignInForm } from './sign-in-form';

export function SignInPage({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const t = useTranslations('signIn');
  const profile = useTranslations('profile');
  const { theme, setTheme, locale, setLocale } = usePreferences();
  usePageTitle(t('title'));

  return (
    <div className="grid min-h-full lg:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
      <main className="flex flex-col px-6 py-6 sm:px-12">
        <p className="text-[1.625rem] text-ink">
          <Wordmark />
        </p>
        <div className="mx-auto flex w-full max-w-sm flex-1 flex-col justify-center gap-8 py-12">
          <header className="flex flex-col gap-2">
            <h1 className="font-serif text-3xl font-medium tracking-headline text-ink">{t('title')}</h1>
            <p className="text-md text-ink-2">{t('text')}</p>
          </header>
          <SignInForm onSignedIn={onSignedIn} />
        </div>
        <footer className="flex flex-wrap items-center justify-between gap-3">
          <LanguageToggle
            label={profile('language')}
            locale={locale}
            onLocaleChange={setLocale}
            languages={[
              { locale: 'fr', name: 'Français' },
              { locale: 'en', name: 'English' },
            ]}
          />
          <ThemeToggle
            theme={theme}
            onThemeChange={setTheme}
            labels={{
              group: profile('theme'),
              system: profile('themeSystem'),
              light: profile('themeLight'),
              dark: profile('themeDark'),
            }}
          />
        </footer>
      </main>
      <Strata />
    </div>
  );
}

/** The brand's idea as a picture: one line still glows, the ground below it has set. */
function Strata() {
  return (
    <div aria-hidden className="relative hidden overflow-hidden bg-basalt text-on-basalt lg:block">
      <svg
        viewBox="0 0 800 900"
        preserveAspectRatio="xMidYMax slice"
        className="absolute inset-0 size-full text-basalt-line"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.25"
      >
        <path
          className="stroke-basalt-ember"
          strokeWidth="2.5"
          d="M0 348c90-34 150 26 236 8s112-76 206-72 120 66 198 58 104-44 160-46"
        />
        <path d="M0 392c96-28 156 26 240 10s118-66 208-60 116 56 196 50 100-34 156-36" />
        <path d="M0 442c104-22 164 26 246 12s124-56 212-50 112 48 192 42 98-24 150-26" />
        <path d="M0 498c112-16 172 24 254 14s128-44 214-38 110 38 188 34 96-16 144-18" />
        <path d="M0 560c120-10 180 20 262 14s132-32 216-28 108 28 184 26 94-10 138-10" />
        <path d="M0 628c128-6 190 16 270 12s136-22 218-18 106 18 180 18 92-6 132-6" />
        <path d="M0 702c136-2 198 10 278 8s140-12 220-10 104 10 176 10 90-2 126-2" />
        <path d="M0 782h286c84 0 144-4 222-4s102 4 172 4h120" />
        <path d="M320 446l-22 62 14 54-26 72 10 72-30 76M560 412l16 92-12 60 22 66-8 74 16 78" />
      </svg>
    </div>
  );
}
