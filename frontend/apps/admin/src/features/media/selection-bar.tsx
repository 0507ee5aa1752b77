import type { MediaPartsFragment } from '@lavamedia/api/admin';
import { Button, IconButton } from '@lavamedia/ui';
import { Trash2, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { DeleteAssetsDialog } from './delete-assets-dialog';

export interface SelectionBarProps {
  readonly chosen: readonly MediaPartsFragment[];
  readonly onClear: () => void;
}

/** What can be done with the files that are chosen; at the foot of the screen, where it hides none of them. */
export function SelectionBar({ chosen, onClear }: SelectionBarProps) {
  const t = useTranslations('deletion');
  const [isDeleting, setIsDeleting] = useState(false);

  return (
    <section
      aria-label={t('selection')}
      className="sticky bottom-3 z-10 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-panel border border-line-strong bg-surface px-3 py-2 shadow-float"
    >
      <p className="text-md font-medium text-ink tabular-nums" role="status">
        {t('chosen', { count: chosen.length })}
      </p>
      <Button size="small" onClick={() => setIsDeleting(true)}>
        <Trash2 aria-hidden />
        {t('deleteChosen')}
      </Button>
      <IconButton size="small" label={t('clear')} className="ms-auto" onClick={onClear}>
        <X aria-hidden />
      </IconButton>
      {isDeleting && (
        <DeleteAssetsDialog
          assets={chosen}
          onClose={(isDone) => {
            setIsDeleting(false);
            if (isDone) onClear();
          }}
        />
      )}
    </section>
  );
}
