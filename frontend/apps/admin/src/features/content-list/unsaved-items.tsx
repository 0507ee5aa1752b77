import { Button } from '@lavamedia/ui';
import { HardDrive } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths';
import { SaidDate } from '../../app/said-date';
import { discardUnsaved, listUnsaved } from '../editor/unsaved-text';

/** Text that this device keeps because it never reached the server. */
export function UnsavedItems() {
  const t = useTranslations('unsaved');
  const [unsaved, setUnsaved] = useState(listUnsaved);
  if (unsaved.length === 0) return null;

  return (
    <section aria-label={t('title')} className="border-s-2 border-warn bg-surface px-4 py-3">
      <h2 className="flex items-center gap-2 text-md font-medium text-ink">
        <HardDrive aria-hidden className="size-4 stroke-[1.5] text-warn" />
        {t('title')}
      </h2>
      <ul className="mt-1">
        {unsaved.map((entry) => (
          <li key={entry.key} className="flex flex-wrap items-center gap-x-3 text-md text-ink-2">
            <Link
              to={entry.itemId ? paths.item(entry.itemId) : paths.newItem(entry.key)}
              className="min-w-0 truncate rounded-control font-serif text-base text-ember underline decoration-1 underline-offset-3 hover:text-ember-strong"
            >
              {entry.draft.title || t('untitled')}
            </Link>
            <span className="text-sm">
              <SaidDate value={entry.savedAt} />
            </span>
            <Button
              variant="quiet"
              size="small"
              onClick={() => {
                discardUnsaved(entry.key);
                setUnsaved(listUnsaved());
              }}
            >
              {t('discard')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
