import { useDeleteMediaAssetMutation } from '@lavamedia/api/admin';
import { Button, Dialog, ProgressBar, useToast } from '@lavamedia/ui';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths';
import { useErrorText } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';
import {
  runDeletion,
  type ChosenAsset,
  type DeletionProgress,
  type MediaUse,
  type RefusedAsset,
} from './delete-run';

export interface DeleteAssetsDialogProps {
  readonly assets: readonly ChosenAsset[];
  /** @param isDone whether something was tried, so that what was chosen is no longer true */
  readonly onClose: (isDone: boolean) => void;
}

/** Says what goes, deletes while one can watch and stop it, and leads to what still shows the files that are refused. */
export function DeleteAssetsDialog({ assets, onClose }: DeleteAssetsDialogProps) {
  const t = useTranslations('deletion');
  const common = useTranslations('common');
  const show = useToast();
  const [send] = useDeleteMediaAssetMutation();
  const [progress, setProgress] = useState<DeletionProgress | null>(null);
  const stop = useRef<AbortController | null>(null);
  const count = assets.length;
  const isRunning = progress !== null && !progress.isFinished;

  // Whoever leaves the screen meanwhile has not asked for the rest.
  useEffect(() => () => stop.current?.abort(), []);

  const run = async () => {
    stop.current = new AbortController();
    const end = await runDeletion(
      assets,
      async (input) => (await send({ input }).unwrap()).deleteMediaAsset,
      setProgress,
      stop.current.signal,
    );
    if (end.done < count) return;
    show({ tone: 'ok', text: t('deleted', { count, name: assets[0]?.filename ?? '' }) });
    onClose(true);
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open && !isRunning) onClose(progress !== null);
      }}
      title={t(progress ? 'outcome' : 'title', { count, name: assets[0]?.filename ?? '' })}
      {...(progress ? {} : { description: t('text', { count }) })}
      closeLabel={common('close')}
      actions={
        !progress ? (
          <>
            <Button onClick={() => onClose(false)}>{common('cancel')}</Button>
            <Button variant="danger" onClick={() => void run()}>
              {t('delete')}
            </Button>
          </>
        ) : isRunning ? (
          <Button onClick={() => stop.current?.abort()}>{t('stop')}</Button>
        ) : (
          <Button variant="primary" onClick={() => onClose(true)}>
            {common('close')}
          </Button>
        )
      }
    >
      {!progress && count > 1 && (
        <ul
          className="mt-3 max-h-40 overflow-y-auto border-t border-line"
          tabIndex={0}
          aria-label={t('files')}
        >
          {assets.map(({ id, filename }) => (
            <li key={id} className="truncate border-b border-line py-1.5 text-sm text-ink">
              {filename}
            </li>
          ))}
        </ul>
      )}
      {progress && <Outcome progress={progress} onLeave={() => onClose(true)} />}
    </Dialog>
  );
}

interface OutcomeProps {
  readonly progress: DeletionProgress;
  readonly onLeave: () => void;
}

function Outcome({ progress: { total, done, refused, isStopped, isFinished }, onLeave }: OutcomeProps) {
  const t = useTranslations('deletion');

  return (
    <div className="mt-3 flex flex-col gap-3">
      {total > 1 && <ProgressBar label={t('progress')} value={(done + refused.length) / total} />}
      <p role="status" className="text-md text-ink">
        {!isFinished
          ? t('running', { done: done + refused.length, total })
          : total === 1
            ? t('kept')
            : t(isStopped ? 'stopped' : 'finished', { done, total })}
      </p>
      {refused.length > 0 && (
        <ul className="max-h-72 overflow-y-auto border-t border-line" tabIndex={0} aria-label={t('refused')}>
          {refused.map((asset) => (
            <Refusal key={asset.id} asset={asset} isNamed={total > 1} onLeave={onLeave} />
          ))}
        </ul>
      )}
    </div>
  );
}

interface RefusalProps {
  readonly asset: RefusedAsset;
  readonly isNamed: boolean;
  readonly onLeave: () => void;
}

function Refusal({ asset: { filename, error, problem }, isNamed, onLeave }: RefusalProps) {
  const t = useTranslations('deletion');
  const errorText = useErrorText();
  const problemText = useProblemText();
  const uses = error?.__typename === 'MediaInUseError' ? error.uses : [];
  const hidden = error?.__typename === 'MediaInUseError' ? error.useCount - uses.length : 0;

  return (
    <li className="border-b border-line py-2 text-sm">
      {isNamed && <p className="font-medium wrap-anywhere text-ink">{filename}</p>}
      <p className="text-bad">
        {error
          ? errorText(error)
          : problem
            ? `${problemText(problem).title} ${problemText(problem).advice}`
            : ''}
      </p>
      {uses.length > 0 && (
        <ul className="mt-1.5 flex flex-col gap-1">
          {uses.map((use) => (
            <li key={use.contentItemId ?? use.seriesId} className="flex flex-wrap items-baseline gap-x-2">
              <Link
                to={addressOf(use)}
                onClick={onLeave}
                className="rounded-control font-serif text-base wrap-anywhere text-ink underline decoration-line-strong underline-offset-4 hover:text-ember hover:decoration-ember touch:flex touch:min-h-11 touch:items-center"
              >
                {use.title}
              </Link>
              <span className="text-xs text-ink-2">{t(`place.${use.place}`)}</span>
            </li>
          ))}
        </ul>
      )}
      {hidden > 0 && <p className="mt-1 text-ink-2">{t('hidden', { count: hidden, named: uses.length })}</p>}
    </li>
  );
}

const addressOf = ({ contentItemId, seriesId }: MediaUse) =>
  contentItemId ? paths.item(contentItemId) : paths.oneSeries(seriesId ?? '');
