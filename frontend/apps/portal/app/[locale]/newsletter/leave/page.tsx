import type { Metadata } from 'next';
import { wordsOf } from '@/i18n/words';
import { PlainPage } from '@/components/plain-page/plain-page';
import { OneButtonForm } from '@/components/newsletter/one-button-form';
import type { Locale } from '@/i18n/routing';
import { localePath } from '@/seo/urls';

interface Props {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<{ key?: string | string[]; state?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const text = wordsOf({ locale, namespace: 'newsletter' });
  // The address is a right of one reader.
  return {
    title: text('leave.title'),
    robots: { index: false, follow: false },
    referrer: 'no-referrer',
  };
}

/** Where a reader leaves the newsletter. */
export default async function NewsletterLeave({ params, searchParams }: Props) {
  const { locale } = await params;
  const { key, state } = await searchParams;
  const text = wordsOf({ locale, namespace: 'newsletter' });
  const known = (['done', 'refused', 'later'] as const).find((one) => one === state);

  return (
    <PlainPage
      locale={locale}
      path="/newsletter"
      title={text('leave.title')}
      message={known && text(`leave.${known}`)}
    >
      {typeof key === 'string' && !known ? (
        <>
          <p>{text('leave.text')}</p>
          <OneButtonForm
            action="/api/newsletter/leave"
            locale={locale}
            name="key"
            value={key}
            label={text('leave.button')}
          />
        </>
      ) : (
        <p>
          <a href={localePath(locale, '/')}>{text('leave.next')}</a>
        </p>
      )}
    </PlainPage>
  );
}
