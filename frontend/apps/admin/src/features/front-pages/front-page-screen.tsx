import { useFrontPageCompositionQuery } from '@lavamedia/api/admin';
import { Button, ErrorState, Skeleton } from '@lavamedia/ui';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { usePageTitle } from '../../app/use-page-title';
import { locales } from '../content-list/list-parameters';
import { useProblemText } from '../errors/use-problem-text';
import { FrontPageEditor } from './front-page-editor';

/** The front page of a language: what stands where, beside what readers will see of it. */
export function FrontPageScreen() {
  const t = useTranslations('frontPages');
  const common = useTranslations('common');
  const problemText = useProblemText();
  const [address, setAddress] = useSearchParams();
  const locale = locales.find((known) => known === address.get('locale')) ?? locales[0];
  const { currentData, error, refetch } = useFrontPageCompositionQuery({ locale });
  usePageTitle(t('title'));

  return (
    <div className="mx-auto flex w-full max-w-[96rem] flex-col gap-5 px-4 py-6 sm:px-8 sm:py-8">
      {error && !currentData ? (
        <ErrorState
          title={problemText(error).title}
          code={error.code}
          action={<Button onClick={() => void refetch()}>{common('retry')}</Button>}
        >
          {problemText(error).advice}
        </ErrorState>
      ) : !currentData ? (
        <div role="status" aria-label={common('loading')} className="flex flex-col gap-5">
          <Skeleton className="h-9 w-1/3" />
          <Skeleton className="h-96 w-full" />
        </div>
      ) : (
        // What somebody else saved is another form: nothing of this one may overwrite it unseen.
        <FrontPageEditor
          key={`${locale} ${currentData.frontPage.version}`}
          page={currentData.frontPage}
          onLocaleChange={(next) => setAddress(next === locales[0] ? {} : { locale: next })}
          onReload={() => void refetch()}
        />
      )}
    </div>
  );
}
