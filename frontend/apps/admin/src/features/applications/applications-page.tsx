import {
  useApplicationsQuery,
  useUpdateApplicationMutation,
  type ApplicationPartsFragment,
  type RequestProblem,
} from '@lavamedia/api/admin';
import { Button, EmptyState, ErrorState, Skeleton, useToast } from '@lavamedia/ui';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../app/page-header';
import { usePageTitle } from '../../app/use-page-title';
import { useErrorText } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';
import { ActDialog, type ConfirmedAct } from './application-acts';
import { ApplicationDialog } from './application-dialog';
import { inputOfApplication } from './application-form';
import { ApplicationRow } from './application-row';
import { CredentialsDialog, type IssuedSecret } from './credentials-dialog';

const pageSize = 30;

/** The dialog that is open, if any, and what it is about. */
type Open =
  | { readonly dialog: 'form'; readonly application?: ApplicationPartsFragment }
  | { readonly dialog: 'act'; readonly act: ConfirmedAct; readonly application: ApplicationPartsFragment }
  | { readonly dialog: 'secret'; readonly issued: IssuedSecret };

/** The applications that get tokens, and their life: registered, changed, given new secrets, switched off, deleted. */
export function ApplicationsPage() {
  const t = useTranslations('applications');
  const common = useTranslations('common');
  const problemText = useProblemText();
  const errorText = useErrorText();
  const show = useToast();
  const [parameters, setParameters] = useSearchParams();
  const before = parameters.get('before');
  const after = parameters.get('after');
  const { data, error, refetch } = useApplicationsQuery(
    before ? { last: pageSize, before } : { first: pageSize, after },
  );
  const [update] = useUpdateApplicationMutation();
  const [open, setOpen] = useState<Open | null>(null);
  usePageTitle(t('title'));

  const list = data?.clients;
  const close = () => setOpen(null);
  const showSecret = (issued: IssuedSecret) => setOpen({ dialog: 'secret', issued });

  const enable = async (application: ApplicationPartsFragment) => {
    try {
      const { errors } = (
        await update({ input: { ...inputOfApplication(application), isDisabled: false } }).unwrap()
      ).updateClient;
      const refusal = errors?.[0];
      if (refusal) show({ tone: 'bad', text: errorText(refusal) });
      else show({ tone: 'ok', text: t('enabled', { name: application.name }) });
    } catch (failure) {
      const text = problemText(failure as RequestProblem);
      show({ tone: 'bad', text: text.title, detail: text.advice });
    }
  };

  const registerButton = (
    <Button variant="primary" onClick={() => setOpen({ dialog: 'form' })}>
      <Plus aria-hidden />
      {t('register')}
    </Button>
  );

  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-5 px-4 py-6 sm:px-8 sm:py-8">
      <PageHeader
        title={t('title')}
        aside={list && t('count', { count: list.totalCount })}
        actions={list && list.totalCount > 0 && registerButton}
      />
      <p className="max-w-prose text-md text-ink-2">{t('explanation')}</p>
      {error ? (
        <ErrorState
          title={problemText(error).title}
          code={error.code}
          action={<Button onClick={() => void refetch()}>{common('retry')}</Button>}
        >
          {problemText(error).advice}
        </ErrorState>
      ) : !list ? (
        <div role="status" aria-label={common('loading')} className="flex flex-col gap-4 py-2">
          {Array.from({ length: 5 }, (_, row) => (
            <Skeleton key={row} className="h-14 w-full" />
          ))}
        </div>
      ) : list.nodes?.length ? (
        <>
          <ul aria-label={t('title')} className="border-t border-line">
            {list.nodes.map((application) => (
              <ApplicationRow
                key={application.id}
                application={application}
                onEdit={() => setOpen({ dialog: 'form', application })}
                onAct={(act) => setOpen({ dialog: 'act', act, application })}
                onEnable={() => void enable(application)}
              />
            ))}
          </ul>
          {(list.pageInfo.hasPreviousPage || list.pageInfo.hasNextPage) && (
            <div className="flex gap-2">
              <Button
                disabled={!list.pageInfo.hasPreviousPage}
                onClick={() => setParameters({ before: list.pageInfo.startCursor ?? '' })}
              >
                {common('previous')}
              </Button>
              <Button
                disabled={!list.pageInfo.hasNextPage}
                onClick={() => setParameters({ after: list.pageInfo.endCursor ?? '' })}
              >
                {common('next')}
              </Button>
            </div>
          )}
        </>
      ) : (
        <EmptyState title={t('empty')} action={registerButton}>
          {t('emptyText')}
        </EmptyState>
      )}
      {open?.dialog === 'form' && (
        <ApplicationDialog
          {...(open.application ? { application: open.application } : {})}
          onRegistered={showSecret}
          onClose={close}
        />
      )}
      {open?.dialog === 'act' && (
        <ActDialog act={open.act} application={open.application} onIssued={showSecret} onClose={close} />
      )}
      {open?.dialog === 'secret' && <CredentialsDialog issued={open.issued} onClose={close} />}
    </div>
  );
}
