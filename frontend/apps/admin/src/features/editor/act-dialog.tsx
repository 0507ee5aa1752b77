import type { ContentAct } from '@lavamedia/api/admin';
import { Button, Dialog } from '@lavamedia/ui';
import { useTranslations } from 'use-intl';
import type { ArticleState } from './article-session';

export interface ActDialogProps {
  readonly act: Exclude<ContentAct, 'UPDATE'>;
  readonly state: ArticleState;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Says what an act does to readers before it is done. */
export function ActDialog({
  act,
  state: { draft, isDirty, item, busy },
  onConfirm,
  onClose,
}: ActDialogProps) {
  const t = useTranslations('acts');
  const common = useTranslations('common');
  const lacks =
    act === 'PUBLISH' ? [!draft.hero && t('noHero'), draft.categoryIds.length === 0 && t('noCategory')] : [];
  const hints = lacks.filter((hint) => hint !== false);

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t(`${act}.title`)}
      description={
        <div className="mt-2 flex flex-col gap-3">
          <p className="font-serif text-lg leading-snug text-ink">{draft.title}</p>
          <p>{t(`${act}.text`)}</p>
          {act === 'PUBLISH' && (isDirty || !item) && <p>{t('savesFirst')}</p>}
          {hints.length > 0 && (
            <ul className="border-s-2 border-warn ps-3 text-ink-2">
              {hints.map((hint) => (
                <li key={hint}>{hint}</li>
              ))}
            </ul>
          )}
        </div>
      }
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button variant={act === 'PUBLISH' ? 'primary' : 'danger'} busy={busy !== null} onClick={onConfirm}>
            {t(`${act}.confirm`)}
          </Button>
        </>
      }
    />
  );
}
