import type { ReleasePartsFragment } from '@lavamedia/api/admin';
import { Badge } from '@lavamedia/ui';
import { CalendarClock, CircleCheck, CircleDashed, CircleX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

const looks: Record<
  ReleasePartsFragment['status'],
  { readonly tone: 'neutral' | 'info' | 'ok' | 'bad'; readonly icon: ReactNode }
> = {
  OPEN: { tone: 'neutral', icon: <CircleDashed aria-hidden className="size-3.5 stroke-[1.5]" /> },
  SCHEDULED: { tone: 'info', icon: <CalendarClock aria-hidden className="size-3.5 stroke-[1.5]" /> },
  PUBLISHED: { tone: 'ok', icon: <CircleCheck aria-hidden className="size-3.5 stroke-[1.5]" /> },
  FAILED: { tone: 'bad', icon: <CircleX aria-hidden className="size-3.5 stroke-[1.5]" /> },
};

export function ReleaseStatusBadge({ status }: { readonly status: ReleasePartsFragment['status'] }) {
  const t = useTranslations('releases');
  const { tone, icon } = looks[status];
  return (
    <Badge tone={tone}>
      {icon}
      {t(`status.${status}`)}
    </Badge>
  );
}
