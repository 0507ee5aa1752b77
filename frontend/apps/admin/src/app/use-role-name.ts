import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import fr from '../messages/fr.json';

/** What a role is called: those of every installation in the reader's language, others as they were named. */
export function useRoleName(): (name: string) => string {
  const t = useTranslations('profile');
  return useCallback(
    (name) => (name in fr.profile.roles ? t(`roles.${name as keyof typeof fr.profile.roles}`) : name),
    [t],
  );
}
