import type { SeoLinkPartsFragment } from '@lavamedia/api/admin';
import { Badge, Link as StyledLink, type BadgeProps } from '@lavamedia/ui';
import { sayDate, sayExactDate } from '@lavamedia/utils';
import { ExternalLink } from 'lucide-react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { portalUrl } from '../../../app/environment';
import { paths } from '../../../app/paths';
import { usePreferences } from '../../../app/preferences/preferences';

const tones = {
  UNCHECKED: 'neutral',
  OK: 'ok',
  MOVED: 'info',
  BROKEN: 'bad',
  UNREACHABLE: 'warn',
} as const satisfies Record<SeoLinkPartsFragment['status'], BadgeProps['tone']>;

/** One link: the article to open, the words, where they lead, and what readers meet there. */
export function LinkRow({ link }: { readonly link: SeoLinkPartsFragment }) {
  const t = useTranslations('links');
  const { locale } = usePreferences();
  const { address, isExternal, text, status, problem, httpStatus, movedTo, failingSince, contentItem } = link;
  const href = isExternal ? address : new URL(address, portalUrl).href;

  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 border-b border-line py-3 transition-colors duration-150 hover:bg-sunken">
      <div className="min-w-0 flex-1 basis-72">
        <StyledLink asChild>
          <Link to={paths.item(contentItem.id)}>{contentItem.title}</Link>
        </StyledLink>
        {text && <p className="mt-0.5 text-sm wrap-anywhere text-ink-2">{t('inText', { text })}</p>}
        <p className="mt-1 text-sm">
          <a
            href={href}
            target="_blank"
            rel="noreferrer"
            className="font-mono wrap-anywhere text-ink hover:text-ember-strong hover:underline"
          >
            {address}
            <ExternalLink
              aria-label={t('open')}
              className="ms-1.5 inline size-3.5 -translate-y-0.5 stroke-[1.5]"
            />
          </a>
        </p>
        {(problem ?? movedTo) && (
          <p className="mt-1 text-sm wrap-anywhere text-ink-2">
            {problem
              ? t(`problem.${problem}`, { status: httpStatus ?? '' })
              : t('movedTo', { address: movedTo ?? '' })}
          </p>
        )}
      </div>
      <div className="flex flex-col gap-1 max-sm:w-full max-sm:flex-row max-sm:items-baseline max-sm:gap-2 sm:items-end">
        <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>
        {failingSince && (
          <span className="text-xs text-ink-3" title={sayExactDate(new Date(failingSince), locale)}>
            {t('since', {
              when: sayDate(new Date(failingSince), { locale, now: new Date(), inSentence: true }),
            })}
          </span>
        )}
      </div>
    </li>
  );
}
