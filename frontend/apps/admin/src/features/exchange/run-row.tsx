import type { ExchangeRunPartsFragment } from '@lavamedia/api/admin';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths';
import { SaidDate } from '../../app/said-date';
import { RunStatus } from './run-status';

/** One import or export in the list of all. */
export function RunRow({ run }: { readonly run: ExchangeRunPartsFragment }) {
  const t = useTranslations('exchange');

  return (
    <li className="relative grid gap-x-6 gap-y-1 border-b border-line px-1 py-3 hover:bg-sunken sm:grid-cols-[1fr_auto]">
      <Link
        to={paths.exchangeRun(run.id)}
        className="min-w-0 truncate rounded-control font-medium text-ink before:absolute before:inset-0 hover:text-ember"
      >
        {t(`kind.${run.kind}`)} · {run.fileName}
      </Link>
      <RunStatus run={run} />
      <p className="text-sm text-ink-2">
        {run.isDryRun && <>{t('isDryRun')} · </>}
        {run.requestedBy && <>{run.requestedBy.displayName} · </>}
        <SaidDate value={run.createdAt} />
      </p>
    </li>
  );
}
