import { useContentTransitionsQuery } from '@lavamedia/api/admin';
import {
  Badge,
  classNames,
  Skeleton,
  StatusMark,
  StatusShape,
  Table,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
} from '@lavamedia/ui';
import { ArrowRight } from 'lucide-react';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../app/page-header';
import { usePageTitle } from '../../app/use-page-title';
import fr from '../../messages/fr.json';
import { ProblemState } from '../planning/problem-state';
import { rightKey } from '../roles/rights';
import { usePermission } from '../session/viewer';
import { actsOf, type Position, type Transition } from './acts-of-position';
import { TypeRules } from './type-rules';

const positions: readonly Position[] = [
  'DRAFT',
  'IN_REVIEW',
  'CHANGES_REQUESTED',
  'APPROVED',
  'SCHEDULED',
  'EMBARGOED',
  'PUBLISHED',
  'CORRECTED',
  'UNPUBLISHED',
  'ARCHIVED',
  'KILLED',
];

/** The way of a text to its readers: what each type must have, and what may be done from where. */
export function WorkflowPage() {
  const t = useTranslations('workflow');
  const common = useTranslations('common');
  const mayManage = usePermission('content.manage_workflow');
  const { data, error, refetch } = useContentTransitionsQuery({});
  usePageTitle(t('title'));

  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-8 px-4 py-6 sm:px-8 sm:py-8">
      <PageHeader title={t('title')} />
      {mayManage && <TypeRules />}
      <section aria-labelledby="acts" className="flex flex-col gap-4">
        <div className="flex flex-col gap-1">
          <h2 id="acts" className="text-lg font-semibold text-ink">
            {t('acts')}
          </h2>
          <p className="max-w-prose text-md text-ink-2">{t('actsText')}</p>
        </div>
        {error ? (
          <ProblemState problem={error} onRetry={() => void refetch()} />
        ) : data ? (
          <ActsByPosition transitions={data.contentTransitions} />
        ) : (
          <div role="status" aria-label={common('loading')} className="flex flex-col gap-4 py-2">
            {Array.from({ length: 6 }, (_, row) => (
              <Skeleton key={row} className="w-full" />
            ))}
          </div>
        )}
      </section>
    </div>
  );
}

function ActsByPosition({ transitions }: { readonly transitions: readonly Transition[] }) {
  const t = useTranslations('workflow');
  const status = useTranslations('status');
  const roles = useTranslations('roles');
  const [address, setAddress] = useSearchParams();
  const position = positions.find((known) => known === address.get('from')) ?? 'DRAFT';
  const acts = actsOf(position, transitions);

  const right = (code: string) => {
    const key = rightKey(code, fr.roles.rights);
    return key ? roles(`rights.${key}`) : code;
  };

  return (
    <div className="flex flex-col gap-4">
      <div role="group" aria-label={t('from')} className="flex flex-wrap gap-2">
        {positions.map((known) => (
          <button
            key={known}
            type="button"
            aria-pressed={known === position}
            onClick={() => setAddress(known === 'DRAFT' ? {} : { from: known }, { replace: true })}
            className={classNames(
              'inline-flex h-9 items-center gap-2 rounded-control border px-3 text-md touch:h-11',
              known === position
                ? 'border-ember bg-ember-tint text-ink'
                : 'border-line bg-surface text-ink-2 hover:border-ink-2 hover:text-ink',
            )}
          >
            <StatusShape status={known} />
            {status(known)}
          </button>
        ))}
      </div>
      {acts.length === 0 ? (
        <p className="border-t border-line py-6 text-md text-ink-2">
          {t('nothing', { state: status(position) })}
        </p>
      ) : (
        <Table className="max-md:block">
          <caption className="sr-only">{t('captionOf', { state: status(position) })}</caption>
          <TableHead className="max-md:sr-only">
            <tr>
              <TableHeader className="ps-0">{t('act')}</TableHeader>
              <TableHeader>{t('then')}</TableHeader>
              <TableHeader>{t('right')}</TableHeader>
              <TableHeader>{t('checks')}</TableHeader>
            </tr>
          </TableHead>
          <tbody className="max-md:block">
            {acts.map(({ act, leadsTo, permission, ownPermission, checks, needsEmbargo }) => (
              <TableRow
                key={act}
                className="align-top max-md:flex max-md:flex-col max-md:gap-1.5 max-md:py-3"
              >
                <th scope="row" className="py-2.5 ps-0 text-start font-medium text-ink max-md:p-0">
                  {t(`actName.${act}`)}
                  {needsEmbargo && (
                    <span className="block text-xs font-normal text-ink-3">{t('needsEmbargo')}</span>
                  )}
                </th>
                <TableCell className="align-top max-md:p-0">
                  <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
                    {leadsTo.map((next) => (
                      <span key={next} className="inline-flex items-center gap-2">
                        <ArrowRight aria-hidden className="size-3.5 stroke-[1.5] text-ink-3 rtl:rotate-180" />
                        <StatusMark status={next} label={status(next)} />
                      </span>
                    ))}
                  </span>
                </TableCell>
                <TableCell className="align-top text-sm text-ink-2 max-md:p-0">
                  {right(permission)}
                  {ownPermission && <span className="block text-ink-3">{t('orOwn')}</span>}
                </TableCell>
                <TableCell className="align-top max-md:p-0">
                  <span className="flex flex-wrap gap-1.5">
                    {checks.map((check) => (
                      <Badge key={check}>{t(`check.${check}`)}</Badge>
                    ))}
                  </span>
                </TableCell>
              </TableRow>
            ))}
          </tbody>
        </Table>
      )}
    </div>
  );
}
