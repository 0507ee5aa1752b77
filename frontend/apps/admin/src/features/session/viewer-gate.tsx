import { renewSession, roleView, signInAddress, useMeQuery } from '@lavamedia/api/admin';
import { Button, ErrorState, Wordmark } from '@lavamedia/ui';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useProblemText } from '../errors/use-problem-text';
import { useSessionNews } from './use-session-news';
import { narrowed, ViewerContext } from './viewer';

/** Lets in who is signed in, and sends everybody else to the sign-in, from where they come back to the address they came for. */
export function ViewerGate({ children }: { readonly children: ReactNode }) {
  const { data, error, refetch, isLoading } = useMeQuery();
  const anonymous = data?.me === null || (error !== undefined && isUnauthenticated(error));
  const [renewal, setRenewal] = useState<'possible' | 'refused'>('possible');

  // The access token may be over while the session is not: one silent renewal before asking for a password.
  useEffect(() => {
    if (!anonymous || renewal === 'refused') return;
    renewSession()
      .then((renewed) => {
        setRenewal('refused');
        if (renewed) void refetch();
      })
      .catch(() => setRenewal('refused'));
  }, [anonymous, renewal, refetch]);

  useSessionNews();
  const isStranger = anonymous && renewal === 'refused';
  useEffect(() => {
    if (isStranger) {
      window.location.replace(signInAddress(window.location.pathname + window.location.search));
    }
  }, [isStranger]);

  if (data?.me) {
    const view = roleView.current;
    return (
      <ViewerContext value={view ? narrowed(data.me, view.permissions) : data.me}>{children}</ViewerContext>
    );
  }
  if (isLoading || (anonymous && renewal !== 'refused')) return <Opening />;
  if (anonymous) return <Opening />;
  if (error) return <Unreachable problem={error} onRetry={() => void refetch()} />;
  return <Opening />;
}

const isUnauthenticated = (error: object) =>
  ('code' in error && error.code === 'AUTH_NOT_AUTHENTICATED') || ('status' in error && error.status === 401);

function Opening() {
  const t = useTranslations('common');
  return (
    <div
      role="status"
      aria-label={t('loading')}
      className="grid h-full place-items-center text-2xl text-line-strong"
    >
      <Wordmark compact className="animate-breathe" />
    </div>
  );
}

interface UnreachableProps {
  readonly problem: Parameters<ReturnType<typeof useProblemText>>[0];
  readonly onRetry: () => void;
}

function Unreachable({ problem, onRetry }: UnreachableProps) {
  const t = useTranslations('common');
  const text = useProblemText()(problem);
  return (
    <div className="grid h-full place-items-center">
      <ErrorState
        title={text.title}
        code={problem.code}
        action={<Button onClick={onRetry}>{t('retry')}</Button>}
      >
        {text.advice}
      </ErrorState>
    </div>
  );
}
