import {
  useTestIdentityProviderMutation,
  type RequestProblem,
  type TestIdentityProviderMutation,
} from '@lavamedia/api/admin';
import { Button } from '@lavamedia/ui';
import { CircleAlert, CircleCheck, PlugZap } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorText } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';

type Introduction = NonNullable<TestIdentityProviderMutation['testIdentityProvider']['identityProviderTest']>;

type Result =
  { readonly introduction: Introduction } | { readonly refusal: string; readonly detail?: string };

/** Asks the provider to introduce itself, before anybody depends on it. */
export function ProviderCheck({ issuer }: { readonly issuer: string }) {
  const t = useTranslations('identityProviders');
  const errorText = useErrorText();
  const problemText = useProblemText();
  const [test, { isLoading }] = useTestIdentityProviderMutation();
  // What was found out is about one address: another one is not known yet.
  const [{ about, result }, setResult] = useState<{ about: string; result?: Result }>({ about: '' });

  const check = async () => {
    try {
      const { identityProviderTest, errors } = (await test({ input: { issuer } }).unwrap())
        .testIdentityProvider;
      const refusal = errors?.[0];
      setResult({
        about: issuer,
        ...(identityProviderTest ? { result: { introduction: identityProviderTest } } : {}),
        ...(refusal ? { result: { refusal: errorText(refusal), detail: refusal.message } } : {}),
      });
    } catch (failure) {
      const text = problemText(failure as RequestProblem);
      setResult({ about: issuer, result: { refusal: `${text.title} ${text.advice}` } });
    }
  };

  return (
    <div className="flex flex-col items-start gap-2">
      <Button size="small" busy={isLoading} disabled={issuer === ''} onClick={() => void check()}>
        <PlugZap aria-hidden />
        {t('test')}
      </Button>
      <div role="status">
        {about === issuer &&
          result &&
          ('introduction' in result ? <Good {...result.introduction} /> : <Bad {...result} />)}
      </div>
    </div>
  );
}

function Good({ signingKeys, algorithms, authorizationEndpoint }: Introduction) {
  const t = useTranslations('identityProviders');

  return (
    <div className="flex items-start gap-2 text-sm">
      <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0 stroke-[1.5] text-ok" />
      <div className="min-w-0">
        <p className="text-ink">{t('answers')}</p>
        <p className="wrap-anywhere text-ink-2">
          {t('introduction', { keys: signingKeys, algorithms: algorithms.join(', ') || 'RS256' })}
        </p>
        <p className="font-mono text-xs wrap-anywhere text-ink-3">{authorizationEndpoint}</p>
      </div>
    </div>
  );
}

function Bad({ refusal, detail }: { readonly refusal: string; readonly detail?: string }) {
  return (
    <div className="flex items-start gap-2 text-sm">
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0 stroke-[1.5] text-bad" />
      <div className="min-w-0">
        <p className="text-bad">{refusal}</p>
        {/* What exactly the provider said is for those who run it, and they speak English. */}
        {detail && (
          <p lang="en" className="font-mono text-xs wrap-anywhere text-ink-3">
            {detail}
          </p>
        )}
      </div>
    </div>
  );
}
