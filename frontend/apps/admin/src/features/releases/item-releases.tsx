import type { EditedContentItemFragment } from '@lavamedia/api/admin';
import { Button } from '@lavamedia/ui';
import { Package } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths';
import { SaidDate } from '../../app/said-date';
import { usePermissionSomewhere } from '../session/viewer';
import { AddToReleaseDialog } from './add-to-release-dialog';

/** With which releases an item goes out or away, and the way into one. */
export function ItemReleases({ item }: { readonly item: EditedContentItemFragment }) {
  const t = useTranslations('releases');
  const mayPublish = usePermissionSomewhere('content.publish');
  const [isAdding, setIsAdding] = useState(false);

  return (
    <>
      {item.releaseItems.map(({ id, act, release }) => (
        <p key={id} className="text-sm text-ink-2">
          {t(`with.${act}`)}{' '}
          <Link
            to={paths.release(release.id)}
            className="text-ink underline decoration-line underline-offset-2 hover:text-ember"
          >
            {release.name}
          </Link>
          {release.runAt && (
            <>
              {', '}
              <SaidDate inSentence value={release.runAt} />
            </>
          )}
        </p>
      ))}
      {mayPublish && item.viewerCan.includes('SCHEDULE_UNPUBLISH') && (
        <Button size="small" className="self-start" onClick={() => setIsAdding(true)}>
          <Package aria-hidden />
          {t('addTo')}
        </Button>
      )}
      {isAdding && <AddToReleaseDialog contentIds={[item.id]} onClose={() => setIsAdding(false)} />}
    </>
  );
}
