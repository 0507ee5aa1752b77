import { wordsOf } from '@/i18n/words';
import { Fragment } from 'react';
import type { Article } from '@/content/article';
import { interfaceLocale } from '@/i18n/locales';
import type { Locale } from '@/i18n/routing';
import { localePath } from '@/seo/urls';
import styles from './signatures.module.css';

interface Props {
  bylines: Article['bylines'];
  locale: Locale;
}

type Role = Article['bylines'][number]['role'];

/** Who wrote the article, and below it who did what else for it; people with articles of their own lead to them. */
export function Signatures({ bylines, locale }: Props) {
  const text = wordsOf({ locale, namespace: 'article' });
  const roles = [...new Set(bylines.map(({ role }) => role))].toSorted(
    (a, b) => Number(b === 'TEXT') - Number(a === 'TEXT'),
  );

  return roles.map((role) => {
    const people = bylines.filter((byline) => byline.role === role && byline.displayName);
    const [before = '', after = ''] = sentence(role).split(PLACE);
    return (
      people.length > 0 && (
        <p key={role} className={role === 'TEXT' ? styles.text : styles.other}>
          {before}
          <Names people={people} locale={locale} />
          {after}
        </p>
      )
    );
  });

  function sentence(role: Role): string {
    return role === 'TEXT' ? text('by', { name: PLACE }) : text(`roles.${role}`, { name: PLACE });
  }
}

/** Where the names stand in a sentence that a translation put together. */
const PLACE = '\u{E000}';

function Names({ people, locale }: { people: Article['bylines']; locale: Locale }) {
  const parts = new Intl.ListFormat(interfaceLocale(locale), { type: 'conjunction' }).formatToParts(
    people.map((_, index) => String(index)),
  );

  return parts.map(({ type, value }, place) => {
    if (type === 'literal') return <Fragment key={place}>{value}</Fragment>;
    const person = people[Number(value)];
    return person?.author ? (
      <a key={place} href={localePath(locale, `/authors/${person.author.slug}`)} rel="author">
        {person.displayName}
      </a>
    ) : (
      <Fragment key={place}>{person?.displayName}</Fragment>
    );
  });
}
