import { useContentItemsQuery, type ScheduledAct, type ScheduledVersion } from '@lavamedia/api/admin';
import { Button, Checkbox, Dialog, Field, Input, Select, StatusShape } from '@lavamedia/ui';
import { useDeferredValue, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useReleaseActs } from './use-release-acts';

export interface AddItemsDialogProps {
  readonly releaseId: string;
  readonly onClose: () => void;
}

/** Finds items by their words and puts those that are ticked into a release. */
export function AddItemsDialog({ releaseId, onClose }: AddItemsDialogProps) {
  const t = useTranslations('releases');
  const common = useTranslations('common');
  const status = useTranslations('status');
  const acts = useReleaseActs();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const { data } = useContentItemsQuery({
    first: 30,
    ...(search ? { search } : {}),
    where: { status: { in: ['DRAFT', 'PUBLISHED', 'UNPUBLISHED'] } },
    order: [{ updatedAt: 'DESC' }],
  });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [act, setAct] = useState<ScheduledAct>('PUBLISH');
  const [versionChoice, setVersionChoice] = useState<ScheduledVersion>('LATEST_APPROVED');
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const found = data?.contentItems?.nodes ?? [];

  const add = async () => {
    setIsBusy(true);
    const refused = await acts.attempt(() =>
      acts.addItems({ releaseId, contentIds: [...chosen], act, versionChoice }),
    );
    setIsBusy(false);
    setRefusal(refused);
    if (!refused) onClose();
  };

  return (
    <Dialog
      open
      size="medium"
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('add')}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button variant="primary" busy={isBusy} disabled={chosen.length === 0} onClick={() => void add()}>
            {t('addChosen', { count: chosen.length })}
          </Button>
        </>
      }
    >
      <div className="mt-4 flex flex-col gap-4">
        <Field label={t('find')}>
          <Input type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
        </Field>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={t('act')}>
            <Select
              value={act}
              onValueChange={setAct}
              options={[
                { value: 'PUBLISH', label: t('publishThem') },
                { value: 'UNPUBLISH', label: t('unpublishThem') },
              ]}
            />
          </Field>
          {act === 'PUBLISH' && (
            <Field label={t('version')}>
              <Select
                value={versionChoice}
                onValueChange={setVersionChoice}
                options={[
                  { value: 'LATEST_APPROVED', label: t('latestApproved') },
                  { value: 'THIS_VERSION', label: t('newestNow') },
                ]}
              />
            </Field>
          )}
        </div>
        <ul
          tabIndex={0}
          aria-label={t('found')}
          className="max-h-72 overflow-y-auto border-y border-line [&>li]:border-b [&>li]:border-line"
        >
          {found.map(({ id, title, locale, state }) => (
            <li key={id} className="px-1 py-2 last:border-b-0">
              <Checkbox
                checked={chosen.includes(id)}
                onCheckedChange={(isChosen) =>
                  setChosen((current) =>
                    isChosen ? [...current, id] : current.filter((other) => other !== id),
                  )
                }
              >
                <span lang={locale} className="font-serif text-base leading-snug">
                  {title}
                </span>
                <span className="flex items-center gap-1.5 text-xs text-ink-2">
                  <StatusShape status={state} />
                  {status(state)}
                </span>
              </Checkbox>
            </li>
          ))}
          {data && found.length === 0 && (
            <li className="px-1 py-6 text-center text-md text-ink-2">{t('nothingFound')}</li>
          )}
        </ul>
        {refusal && (
          <p role="alert" className="border-s-2 border-bad ps-3 text-md text-ink">
            {refusal}
          </p>
        )}
      </div>
    </Dialog>
  );
}
