import { useContentActivityQuery } from '@lavamedia/api/admin';
import { Button, Skeleton } from '@lavamedia/ui';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useProblemText } from '../errors/use-problem-text';
import { ActivityList } from './activity-list';

const step = 12;
const most = 48;

/** What was done on an item, the latest first. */
export function ActivitySection({ contentId }: { readonly contentId: string }) {
  const t = useTranslations('activity');
  const common = useTranslations('common');
  const problemText = useProblemText();
  const [shown, setShown] = useState(step);
  const { data, error, isFetching } = useContentActivityQuery({ id: contentId, first: shown });
  const activities = data?.contentItemById?.activities;

  if (error) return <p className="text-sm text-bad">{problemText(error).title}</p>;
  if (!activities)
    return (
      <p role="status" aria-label={common('loading')}>
        <Skeleton />
      </p>
    );
  return (
    <>
      <ActivityList activities={activities.nodes ?? []} itemOf={() => ({ id: contentId })} />
      {activities.pageInfo.hasNextPage && shown < most && (
        <Button
          size="small"
          className="self-start"
          busy={isFetching}
          onClick={() => setShown((count) => count + step)}
        >
          {t('more')}
        </Button>
      )}
    </>
  );
}
