import { useTranslations } from 'use-intl';
import fr from '../../messages/fr.json';
import { rightKey } from '../roles/rights';
import { identityScopes } from './application-form';

/** Says what a scope allows, in the reader's language; one that has no words here stays what it is called. */
export function useScopeWords(): (scope: string) => string {
  const t = useTranslations('applications');
  const roles = useTranslations('roles');

  return (scope) => {
    const identity = identityScopes.find((known) => known === scope);
    if (identity) return t(`identityScopes.${identity}`);
    const key = rightKey(scope, fr.roles.rights);
    return key ? roles(`rights.${key}`) : scope;
  };
}
