import type { ExchangeRunQuery } from '@lavamedia/api/admin';
import { Badge, Button, Checkbox } from '@lavamedia/ui';
import { useTranslations } from 'use-intl';

type Steps = NonNullable<NonNullable<ExchangeRunQuery['exchangeRun']>['steps']>;

export interface RunStepsProps {
  readonly steps: Steps | null;
  readonly remarksOnly: boolean;
  readonly onRemarksOnly: (only: boolean) => void;
  readonly isFirst: boolean;
  /** Shows the page behind a cursor; the first one for `null`. */
  readonly onPage: (after: string | null) => void;
}

const kinds = ['post', 'page', 'attachment', 'category', 'tag', 'author', 'other'] as const;

/** What an import came to, thing by thing, with every piece that has no place here. */
export function RunSteps({ steps, remarksOnly, onRemarksOnly, isFirst, onPage }: RunStepsProps) {
  const t = useTranslations('exchange');
  const common = useTranslations('common');
  const { hasNextPage, endCursor } = steps?.pageInfo ?? {};

  return (
    <section aria-labelledby="exchange-steps" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h2 id="exchange-steps" className="text-md font-semibold text-ink">
          {t('steps', { count: steps?.totalCount ?? 0 })}
        </h2>
        <Checkbox checked={remarksOnly} onCheckedChange={onRemarksOnly}>
          {t('remarksOnly')}
        </Checkbox>
      </div>
      <ol className="border-t border-line">
        {steps?.nodes?.map((step) => (
          <li key={step.id} className="flex flex-col gap-1 border-b border-line px-1 py-2.5">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-md text-ink">
              <Badge tone={step.action === 'FAIL' ? 'bad' : step.action === 'SKIP' ? 'warn' : 'ok'}>
                {t(`action.${step.action}`)}
              </Badge>
              <span className="text-sm text-ink-3">
                {t(`thing.${kinds.find((kind) => kind === step.kind) ?? 'other'}`)}
              </span>
              <span className="min-w-0 break-words">{step.name}</span>
            </p>
            {step.remarks.length > 0 && (
              <ul className="ms-4 flex flex-col gap-1 text-sm text-ink-2">
                {step.remarks.map((remark, place) => (
                  // Two pieces may be alike: a remark is its place.
                  <li key={place} className="break-words">
                    <code className="font-mono text-xs text-ink">{remark.kind}</code>{' '}
                    {remark.kept ? t('kept', { as: remark.kept }) : t('leftOut')} <q>{remark.excerpt}</q>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      {(!isFirst || hasNextPage) && (
        <div className="flex gap-2">
          <Button size="small" disabled={isFirst} onClick={() => onPage(null)}>
            {t('toFirst')}
          </Button>
          <Button size="small" disabled={!hasNextPage} onClick={() => onPage(endCursor ?? null)}>
            {common('next')}
          </Button>
        </div>
      )}
    </section>
  );
}
