import { useDropWorkingCopyMutation, useWorkingCopiesQuery } from '@lavamedia/api/admin';
import { Button } from '@lavamedia/ui';
import { HardDrive } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths';
import { SaidDate } from '../../app/said-date';
import { discardUnsaved, listUnsaved, type UnsavedText } from '../editor/unsaved-text';
import { workingCopiesOf } from '../editor/use-working-copies';

const most = 20;

/** Text that was typed and not saved: kept on this device, and by the server of other devices. */
export function UnsavedItems() {
  const t = useTranslations('unsaved');
  const [onDevice, setOnDevice] = useState(listUnsaved);
  const { data } = useWorkingCopiesQuery({ first: most }, { refetchOnMountOrArgChange: true });
  const [drop] = useDropWorkingCopyMutation();
  const unsaved = newestOfEach([...onDevice, ...workingCopiesOf(data).map(({ text }) => text)]);
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
                setOnDevice(listUnsaved());
                void drop({ input: { name: entry.key } });
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

/** Device and server keep the same text; the newer of the two leads to it. */
function newestOfEach(texts: readonly UnsavedText[]): UnsavedText[] {
  const newest = new Map<string, UnsavedText>();
  for (const text of texts) {
    const known = newest.get(text.key);
    if (!known || known.savedAt < text.savedAt) newest.set(text.key, text);
  }
  return [...newest.values()].sort((a, b) => b.savedAt.localeCompare(a.savedAt));
}
