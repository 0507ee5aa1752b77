import { Checkbox } from '@lavamedia/ui';
import { useTranslations } from 'use-intl';
import fr from '../../messages/fr.json';
import { rightKey } from '../roles/rights';
import { identityScopes, isIdentityScope } from './application-form';

export interface ScopeChoiceProps {
  readonly chosen: readonly string[];
  /** The rights that may be given: who chooses holds them, or the application has them already. */
  readonly rights: readonly string[];
  /** Whether people sign in to the application, so that it may ask about them. */
  readonly concernsPeople: boolean;
  readonly onChange: (scopes: readonly string[]) => void;
}

/** The most that an application's tokens may allow. */
export function ScopeChoice({ chosen, rights, concernsPeople, onChange }: ScopeChoiceProps) {
  const t = useTranslations('applications');
  const roles = useTranslations('roles');

  const row = (scope: string, text: string) => (
    <Checkbox
      key={scope}
      checked={chosen.includes(scope)}
      onCheckedChange={(checked) =>
        onChange(checked ? [...chosen, scope] : chosen.filter((other) => other !== scope))
      }
    >
      <span className="block">{text}</span>
      <span className="block font-mono text-xs text-ink-3">{scope}</span>
    </Checkbox>
  );

  return (
    <>
      {concernsPeople && (
        <fieldset className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
          <legend className="mb-2 text-sm font-medium text-ink-2">{t('aboutPeople')}</legend>
          {identityScopes.map((scope) => row(scope, t(`identityScopes.${scope}`)))}
        </fieldset>
      )}
      <fieldset className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        <legend className="mb-2 text-sm font-medium text-ink-2">{t('rights')}</legend>
        <p className="-mt-1 text-xs text-ink-3 sm:col-span-2">{t('rightsHint')}</p>
        {rights
          .filter((code) => !isIdentityScope(code))
          .map((code) => {
            const key = rightKey(code, fr.roles.rights);
            return row(code, key ? roles(`rights.${key}`) : code);
          })}
      </fieldset>
    </>
  );
}
