import type { ExchangeRunPartsFragment } from '@lavamedia/api/admin';
import { Badge } from '@lavamedia/ui';
import { useTranslations } from 'use-intl';

/** How far a run is, in words. */
export function RunStatus({ run }: { readonly run: ExchangeRunPartsFragment }) {
  const t = useTranslations('exchange');
  const tone = ({ DONE: 'ok', FAILED: 'bad', CANCELLED: 'warn', RUNNING: 'info' } as const)[run.status];

  return (
    <span className="self-start">
      <Badge tone={tone}>
        {t(`status.${run.status}`)}
        {run.status === 'RUNNING' && run.total > 0 && ` ${run.done}/${run.total}`}
      </Badge>
    </span>
  );
}
