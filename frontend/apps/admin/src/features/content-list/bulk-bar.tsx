import type { BulkAct } from '@lavamedia/api/admin';
import { Button } from '@lavamedia/ui';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { SelectionBar } from '../../app/selection-bar';
import { AddToReleaseDialog } from '../releases/add-to-release-dialog';
import { usePermissionSomewhere } from '../session/viewer';
import { BulkDialog } from './bulk-dialog';
import type { ChosenItem } from './bulk-run';

export interface BulkBarProps {
  readonly chosen: readonly ChosenItem[];
  /** How many items the list has; `undefined` when all that it can take are chosen. */
  readonly others: number | undefined;
  readonly onChooseAll: () => void;
  readonly onClear: () => void;
}

const acts = [
  'PUBLISH',
  'UNPUBLISH',
  'ARCHIVE',
  'ADD_TAGS',
  'REMOVE_TAGS',
  'ADD_CATEGORIES',
  'REMOVE_CATEGORIES',
] as const satisfies BulkAct[];

/** What can be done with the items that are chosen. */
export function BulkBar({ chosen, others, onChooseAll, onClear }: BulkBarProps) {
  const t = useTranslations('bulk');
  const releases = useTranslations('releases');
  const mayPublish = usePermissionSomewhere('content.publish');
  const [act, setAct] = useState<BulkAct | null>(null);
  const [isAdding, setIsAdding] = useState(false);

  return (
    <SelectionBar
      label={t('title')}
      chosen={t('chosen', { count: chosen.length })}
      clearLabel={t('clear')}
      onClear={onClear}
    >
      {others !== undefined && (
        <Button size="small" variant="quiet" onClick={onChooseAll}>
          {t('chooseAll', { count: others })}
        </Button>
      )}
      {/* On a phone the acts lie in one row that is pushed aside, so that the list stays in sight. */}
      <div className="flex flex-wrap gap-1 max-sm:-me-9 max-sm:w-[calc(100%+2.25rem)] max-sm:flex-nowrap max-sm:overflow-x-auto max-sm:p-1 touch:max-sm:-me-12 touch:max-sm:w-[calc(100%+3rem)]">
        {acts.map((value) => (
          <Button key={value} size="small" onClick={() => setAct(value)}>
            {t(`act.${value}`)}
          </Button>
        ))}
        {mayPublish && (
          <Button size="small" onClick={() => setIsAdding(true)}>
            {releases('addTo')}
          </Button>
        )}
      </div>
      {isAdding && (
        <AddToReleaseDialog
          contentIds={chosen.map(({ id }) => id)}
          onClose={(isDone) => {
            setIsAdding(false);
            if (isDone) onClear();
          }}
        />
      )}
      {act && (
        <BulkDialog
          act={act}
          items={chosen}
          onClose={(isDone) => {
            setAct(null);
            if (isDone) onClear();
          }}
        />
      )}
    </SelectionBar>
  );
}
