import { classNames } from '@lavamedia/ui';
import { NavLink } from 'react-router';
import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths';
import { usePermission } from '../session/viewer';

/** The screens of the area, side by side. */
export function SeoNavigation() {
  const t = useTranslations('seo');
  const mayRedirect = usePermission('redirects.manage');
  const screens = [
    { to: paths.seo, label: t('scores') },
    { to: paths.links, label: t('links') },
    { to: paths.orphans, label: t('orphans') },
    ...(mayRedirect ? [{ to: paths.redirects, label: t('redirects') }] : []),
  ];

  return (
    <nav aria-label={t('area')} className="flex gap-5 overflow-x-auto border-b border-line">
      {screens.map(({ to, label }) => (
        <NavLink
          key={to}
          to={to}
          end
          className={({ isActive }) =>
            classNames(
              '-mb-px flex h-10 items-center border-b-2 text-md whitespace-nowrap transition-colors duration-150 touch:h-11',
              isActive ? 'border-ember font-medium text-ink' : 'border-transparent text-ink-2 hover:text-ink',
            )
          }
        >
          {label}
        </NavLink>
      ))}
    </nav>
  );
}
