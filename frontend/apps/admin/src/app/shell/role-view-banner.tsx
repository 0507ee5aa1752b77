import { roleView } from '@lavamedia/api/admin';
import { Button } from '@lavamedia/ui';
import { Eye } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { paths } from '../paths';
import { useRoleName } from '../use-role-name';

/** Says that the screens are those of a role, wherever one is, and leads back to one's own. */
export function RoleViewBanner() {
  const t = useTranslations('roleView');
  const roleName = useRoleName();
  const view = roleView.current;
  if (!view) return null;

  const leave = () => {
    roleView.leave();
    // A new start: nothing that was read through the role stays in memory.
    window.location.assign(paths.roles);
  };

  return (
    <div
      role="status"
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-ember-tint px-4 py-2 sm:px-8"
    >
      <Eye aria-hidden className="size-4 shrink-0 stroke-[1.5] text-ember" />
      <p className="min-w-0 grow basis-56 text-md text-ink">{t('through', { role: roleName(view.name) })}</p>
      <Button size="small" onClick={leave}>
        {t('leave')}
      </Button>
    </div>
  );
}
