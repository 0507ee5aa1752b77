import { sayExactDate } from '@lavamedia/utils';
import { useTranslations } from 'use-intl';
import { usePreferences } from '../../app/preferences/preferences';
import { useRoleName } from '../../app/use-role-name';
import fr from '../../messages/fr.json';
import { isReference } from './changed-members';

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/u;

const has = <TWords extends object>(words: TWords, name: string): name is string & keyof TWords =>
  Object.hasOwn(words, name);

export interface AuditWords {
  readonly kind: (type: string) => string;
  readonly thing: (objectType: string) => string;
  readonly member: (name: string) => string;
  readonly value: (member: string, value: unknown) => string;
}

/**
 * Says in the reader's language what the log keeps by the names of the system; what has no word there stays as it is kept.
 * @param names What the things that the entries refer to are called, by their ids.
 */
export function useAuditWords(names: ReadonlyMap<string, string>): AuditWords {
  const t = useTranslations('audit');
  const language = useTranslations('language');
  const roleName = useRoleName();
  const { locale } = usePreferences();

  const kind = (type: string) => (has(fr.audit.types, type) ? t(`types.${type}`) : type);
  const thing = (type: string) => (has(fr.audit.things, type) ? t(`things.${type}`) : type);
  const member = (name: string) => (has(fr.audit.members, name) ? t(`members.${name}`) : name);

  const value = (name: string, told: unknown): string => {
    if (told === null || told === undefined || told === '') return t('nothing');
    if (Array.isArray(told)) {
      return told.length === 0 ? t('nothing') : told.map((item) => value(name, item)).join(', ');
    }
    switch (typeof told) {
      case 'boolean':
        return t(told ? 'yes' : 'no');
      case 'object':
        return Object.entries(told)
          .map(([part, inner]) => `${member(part)} ${value(part, inner)}`)
          .join(' · ');
      case 'string':
        break;
      default:
        return JSON.stringify(told);
    }
    if (isReference(name)) return names.get(told) ?? t('unnamed');
    if (instant.test(told)) return sayExactDate(new Date(told), locale);
    if (name === 'roles') return roleName(told);
    if (name === 'locale' && has(fr.language, told)) return language(told);
    return has(fr.audit.states, told) ? t(`states.${told}`) : told;
  };

  return { kind, thing, member, value };
}
