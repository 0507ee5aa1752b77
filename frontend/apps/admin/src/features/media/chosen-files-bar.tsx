import type { MediaPartsFragment } from '@lavamedia/api/admin';
import { Button } from '@lavamedia/ui';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { SelectionBar } from '../../app/selection-bar';
import { DeleteAssetsDialog } from './delete-assets-dialog';

export interface ChosenFilesBarProps {
  readonly chosen: readonly MediaPartsFragment[];
  readonly onClear: () => void;
}

/** What can be done with the files that are chosen. */
export function ChosenFilesBar({ chosen, onClear }: ChosenFilesBarProps) {
  const t = useTranslations('deletion');
  const [isDeleting, setIsDeleting] = useState(false);

  return (
    <SelectionBar
      label={t('selection')}
      chosen={t('chosen', { count: chosen.length })}
      clearLabel={t('clear')}
      onClear={onClear}
    >
      <Button size="small" onClick={() => setIsDeleting(true)}>
        <Trash2 aria-hidden />
        {t('deleteChosen')}
      </Button>
      {isDeleting && (
        <DeleteAssetsDialog
          assets={chosen}
          onClose={(isDone) => {
            setIsDeleting(false);
            if (isDone) onClear();
          }}
        />
      )}
    </SelectionBar>
  );
}
