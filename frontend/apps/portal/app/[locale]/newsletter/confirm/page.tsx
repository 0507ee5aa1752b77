import type { Metadata } from 'next';
import { wordsOf } from '@/i18n/words';
import { PlainPage } from '@/components/plain-page/plain-page';
import { OneButtonForm } from '@/components/newsletter/one-button-form';
import type { Locale } from '@/i18n/routing';
import { localePath } from '@/seo/urls';

interface Props {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<{ token?: string | string[]; state?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const text = wordsOf({ locale, namespace: 'newsletter' });
  // The address is a right of one reader.
  return {
    title: text('confirm.title'),
    robots: { index: false, follow: false },
    referrer: 'no-referrer',
  };
}

/** Where the link of the mail leads: the owner of the address says that it is his. */
export default async function NewsletterConfirm({ params, searchParams }: Props) {
  const { locale } = await params;
  const { token, state } = await searchParams;
  const text = wordsOf({ locale, namespace: 'newsletter' });
  const known = (['done', 'refused', 'later'] as const).find((one) => one === state);

  return (
    <PlainPage
      locale={locale}
      path="/newsletter"
      title={text('confirm.title')}
      message={known && text(`confirm.${known}`)}
    >
      {typeof token === 'string' && !known ? (
        <>
          <p>{text('confirm.text')}</p>
          <OneButtonForm
            action="/api/newsletter/confirm"
            locale={locale}
            name="token"
            value={token}
            label={text('confirm.button')}
          />
        </>
      ) : (
        <p>
          <a href={localePath(locale, '/newsletter')}>{text('confirm.next')}</a>
        </p>
      )}
    </PlainPage>
  );
}
