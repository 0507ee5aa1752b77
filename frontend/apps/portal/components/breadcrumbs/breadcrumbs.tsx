import { wordsOf } from '@/i18n/words';
import { langOfContent, langOfInterface } from '@/i18n/locales';
import type { Locale } from '@/i18n/routing';
import { JsonLd } from '@/seo/json-ld';
import { breadcrumbList, type Crumb } from '@/seo/structured-data';
import { localePath } from '@/seo/urls';
import styles from './breadcrumbs.module.css';

interface Props {
  locale: Locale;
  /** The way from the front page to this page's parent. */
  above: readonly Crumb[];
  /** The page itself, for search engines; not given where its head tells them already. */
  here?: Crumb;
}

/** The way back up, for readers; the whole way, for search engines. */
export function Breadcrumbs({ locale, above, here }: Props) {
  const home = { name: wordsOf({ locale, namespace: 'site' })('home'), path: localePath(locale, '/') };
  const shown = above.length > 0 ? above : [home];

  return (
    <nav
      aria-label={wordsOf({ locale, namespace: 'breadcrumbs' })('label')}
      lang={langOfInterface(locale)}
      className={styles.breadcrumbs}
    >
      <ol lang={above.length > 0 ? langOfContent(locale) : undefined}>
        {shown.map(({ name, path }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ol>
      {here && <JsonLd data={breadcrumbList([home, ...above, here])} />}
    </nav>
  );
}
