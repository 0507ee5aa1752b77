import type { Metadata } from 'next';
import { wordsOf } from '@/i18n/words';
import { PlainPage } from '@/components/plain-page/plain-page';
import styles from '@/components/newsletter/newsletter.module.css';
import { routing, type Locale } from '@/i18n/routing';
import { alternates } from '@/seo/metadata';
import { siteTexts } from '@/seo/site-texts';
import { localePath } from '@/seo/urls';

interface Props {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<{ state?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const text = wordsOf({ locale, namespace: 'newsletter' });
  const { feed } = siteTexts(locale);
  const translations = routing.locales
    .filter((other) => other !== locale)
    .map((other) => ({ locale: other, path: localePath(other, '/newsletter') }));
  return {
    title: text('title'),
    description: text('promise'),
    alternates: alternates(locale, localePath(locale, '/newsletter'), translations, feed),
  };
}

/** Where a reader asks for the newsletter: a plain form, which works before any script has loaded. */
export default async function NewsletterSignUp({ params, searchParams }: Props) {
  const { locale } = await params;
  const { state } = await searchParams;
  const text = wordsOf({ locale, namespace: 'newsletter' });
  const known = (['done', 'refused', 'later'] as const).find((one) => one === state);

  return (
    <PlainPage
      locale={locale}
      path="/newsletter"
      title={text('title')}
      message={known && text(`asked.${known}`)}
    >
      {known !== 'done' && (
        <>
          <p>{text('promise')}</p>
          <form action="/api/newsletter" method="post" className={styles.form}>
            <input type="hidden" name="locale" value={locale} />
            <label className={styles.field}>
              {text('email')}
              <input
                type="email"
                name="email"
                maxLength={254}
                autoComplete="email"
                required
                aria-invalid={known === 'refused' || undefined}
              />
            </label>
            <button type="submit">{text('subscribe')}</button>
          </form>
          <p className={styles.small}>{text('privacy')}</p>
        </>
      )}
    </PlainPage>
  );
}
