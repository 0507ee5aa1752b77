import {
  useUpdateManagedRedirectMutation,
  type ManagedRedirectPartsFragment,
  type RequestProblem,
} from '@lavamedia/api/admin';
import { Badge, classNames, IconButton, useToast } from '@lavamedia/ui';
import { sayDate, sayExactDate } from '@lavamedia/utils';
import { ArrowRight, CirclePause, CirclePlay, Pencil, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { usePreferences } from '../../../app/preferences/preferences';
import { useErrorText } from '../../errors/use-error-text';
import { useProblemText } from '../../errors/use-problem-text';

export interface RedirectRowProps {
  readonly redirect: ManagedRedirectPartsFragment;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

/** One redirect: from where to where, how often, and what can be done with it. */
export function RedirectRow({ redirect, onEdit, onDelete }: RedirectRowProps) {
  const t = useTranslations('redirects');
  const show = useToast();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const { locale } = usePreferences();
  const [update, { isLoading }] = useUpdateManagedRedirectMutation();
  const { id, source, target, kind, isPattern, isEnabled, position, note, hits, lastHitAt, version } =
    redirect;

  const toggle = async () => {
    try {
      const { errors } = (
        await update({ input: { id, expectedVersion: version, isEnabled: !isEnabled } }).unwrap()
      ).updateManagedRedirect;
      if (errors?.[0]) show({ tone: 'bad', text: errorText(errors[0]) });
      else show({ tone: 'ok', text: t(isEnabled ? 'switchedOff' : 'switchedOn', { source }) });
    } catch (error) {
      const text = problemText(error as RequestProblem);
      show({ tone: 'bad', text: `${text.title} ${text.advice}` });
    }
  };

  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-1 border-b border-line py-3 transition-colors duration-150 hover:bg-sunken">
      <div className="min-w-0 flex-1 basis-72">
        <p
          className={classNames(
            'flex flex-wrap items-baseline gap-x-2 gap-y-0.5 font-mono text-sm',
            isEnabled ? 'text-ink' : 'text-ink-3',
          )}
        >
          <span className="wrap-anywhere">{source}</span>
          {target && (
            <span className="flex min-w-0 items-baseline gap-2">
              <ArrowRight aria-hidden className="size-3.5 shrink-0 translate-y-0.5 stroke-[1.5] text-ink-3" />
              <span className="sr-only">{t('leadsTo')}</span>
              <span className="wrap-anywhere">{target}</span>
            </span>
          )}
        </p>
        <p className="mt-1.5 flex flex-wrap items-center gap-2 text-sm text-ink-2">
          <Badge tone={kind === 'GONE' ? 'warn' : 'neutral'}>{t(`short.${kind}`)}</Badge>
          {isPattern && <Badge>{t('pattern', { position })}</Badge>}
          {!isEnabled && <Badge tone="info">{t('off')}</Badge>}
          {note && <span className="min-w-0 wrap-anywhere">{note}</span>}
        </p>
      </div>
      <div className="flex items-center gap-3 max-sm:w-full max-sm:justify-between">
        <p className="text-end text-sm text-ink-2 tabular-nums max-sm:text-start">
          {t('hits', { count: hits })}
          {lastHitAt && (
            <span
              className="block text-xs text-ink-3 max-sm:ms-2 max-sm:inline"
              title={sayExactDate(new Date(lastHitAt), locale)}
            >
              {t('lastHit', {
                when: sayDate(new Date(lastHitAt), { locale, now: new Date(), inSentence: true }),
              })}
            </span>
          )}
        </p>
        <div className="flex">
          <IconButton
            size="small"
            label={t(isEnabled ? 'switchOff' : 'switchOn', { source })}
            busy={isLoading}
            onClick={() => void toggle()}
          >
            {isEnabled ? <CirclePause aria-hidden /> : <CirclePlay aria-hidden />}
          </IconButton>
          <IconButton size="small" label={t('edit', { source })} onClick={onEdit}>
            <Pencil aria-hidden />
          </IconButton>
          <IconButton size="small" label={t('delete', { source })} onClick={onDelete}>
            <Trash2 aria-hidden />
          </IconButton>
        </div>
      </div>
    </li>
  );
}
