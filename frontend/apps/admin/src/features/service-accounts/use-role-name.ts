import { useTranslations } from 'use-intl';
import fr from '../../messages/fr.json';

/** The name of a role: of one that every installation has, in the person's language; else as it was given. */
export function useRoleName(): (name: string) => string {
  const t = useTranslations('profile');
  return (name) => (name in fr.profile.roles ? t(`roles.${name as keyof typeof fr.profile.roles}`) : name);
}
