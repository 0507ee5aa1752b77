import type { ReactNode } from 'react';
import { Footer } from '@/components/footer/footer';
import { Masthead } from '@/components/masthead/masthead';
import { attempt } from '@/content/outage';
import { loadNavigation } from '@/content/navigation';
import { langOfInterface } from '@/i18n/locales';
import type { Locale } from '@/i18n/routing';

interface Props {
  children: ReactNode;
  locale: Locale;
  /** The addresses of this page in other languages; without one the language switch leads to that language's front page. */
  translations?: readonly { locale: string; path: string }[];
  /** The sections that this page belongs to. */
  current?: readonly string[];
}

/** Masthead, page and footer. Each page sets its own frame, because the language switch stays on the page. */
export async function Frame({ children, locale, translations = [], current = [] }: Props) {
  const navigation = await attempt(loadNavigation(locale));
  // Around content in a language without texts of ours another one is spoken.
  const spoken = langOfInterface(locale);
  const { sections, pages } = navigation.available ? navigation.content : { sections: [], pages: [] };

  return (
    <>
      <div lang={spoken} className="contents">
        <Masthead locale={locale} sections={sections} translations={translations} current={current} />
      </div>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <div lang={spoken} className="contents">
        <Footer locale={locale} sections={sections} pages={pages} translations={translations} />
      </div>
    </>
  );
}
