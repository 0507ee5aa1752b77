import type { UserStatus } from '@lavamedia/api/admin';
import { Badge } from '@lavamedia/ui';
import { useTranslations } from 'use-intl';

const tones = { INVITED: 'info', ACTIVE: 'ok', SUSPENDED: 'warn', DELETED: 'neutral' } as const;

export function UserStatusBadge({ status }: { readonly status: UserStatus }) {
  const t = useTranslations('users');
  return <Badge tone={tones[status]}>{t(`statuses.${status}`)}</Badge>;
}
