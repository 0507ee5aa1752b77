import type { AccessExplanationPartsFragment } from '@lavamedia/api/admin';
import { Check, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useRoleName } from '../../app/use-role-name';
import fr from '../../messages/fr.json';
import { rightKey } from '../roles/rights';

/** Decisions with their reasons: what may be done first. */
export function ExplanationList({
  explanations,
}: {
  readonly explanations: readonly AccessExplanationPartsFragment[];
}) {
  const t = useTranslations('access');
  const groups = [
    { title: t('allowed'), of: explanations.filter(({ isAllowed }) => isAllowed) },
    { title: t('refused'), of: explanations.filter(({ isAllowed }) => !isAllowed) },
  ].filter(({ of }) => of.length > 0);

  return (
    <div className="flex flex-col gap-6">
      {groups.map(({ title, of }) => (
        <section key={title} aria-label={title}>
          <h3 className="text-sm font-medium text-ink-2">{title}</h3>
          <ul className="mt-2 border-t border-line">
            {of.map((explanation) => (
              <Line key={explanation.action} explanation={explanation} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Line({ explanation }: { readonly explanation: AccessExplanationPartsFragment }) {
  const t = useTranslations('access');
  const roles = useTranslations('roles');
  const roleName = useRoleName();
  const { action, isAllowed, rule, permission, grants } = explanation;
  const key = permission ? rightKey(permission, fr.roles.rights) : null;
  const right = key ? roles(`rights.${key}`) : (permission ?? '');

  return (
    <li className="flex gap-3 border-b border-line py-2.5">
      {isAllowed ? (
        <Check aria-hidden className="mt-0.5 size-4 shrink-0 stroke-2 text-ok" />
      ) : (
        <X aria-hidden className="mt-0.5 size-4 shrink-0 stroke-2 text-ink-3" />
      )}
      <div className="min-w-0">
        <p className="text-md text-ink">{t(`actions.${action}`)}</p>
        <p className="text-sm text-pretty text-ink-2">{t(`rules.${rule}`, { right })}</p>
        {/* What a role brings is no reason for what the state refuses. */}
        {(isAllowed || rule === 'OUTSIDE_LIMIT') && grants.length > 0 && (
          <p className="text-sm text-ink-3">
            {grants
              .map(({ role, category }) =>
                category
                  ? t('grantIn', { role: roleName(role), category })
                  : t('grant', { role: roleName(role) }),
              )
              .join(' · ')}
          </p>
        )}
      </div>
    </li>
  );
}
