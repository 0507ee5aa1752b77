import { classNames } from '@lavamedia/ui';
import { NavLink } from 'react-router';
import { useTranslations } from 'use-intl';
import { useViewer } from '../session/viewer';
import { seoScreens } from './seo-screens';

/** The screens of the area, side by side. */
export function SeoNavigation() {
  const t = useTranslations('seo');
  const held = useViewer().permissions ?? [];
  const screens = seoScreens.filter(({ permission }) => !permission || held.includes(permission));

  return (
    <nav aria-label={t('area')} className="flex gap-5 overflow-x-auto border-b border-line">
      {screens.map(({ name, path }) => (
        <NavLink
          key={name}
          to={path}
          end
          className={({ isActive }) =>
            classNames(
              '-mb-px flex h-10 items-center border-b-2 text-md whitespace-nowrap transition-colors duration-150 touch:h-11',
              isActive ? 'border-ember font-medium text-ink' : 'border-transparent text-ink-2 hover:text-ink',
            )
          }
        >
          {t(name)}
        </NavLink>
      ))}
    </nav>
  );
}
