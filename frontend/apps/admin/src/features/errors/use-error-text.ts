import type { ErrorPartsFragment } from '@lavamedia/api/admin';
import { sayExactDate } from '@lavamedia/utils';
import { useCallback } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { usePreferences } from '../../app/preferences/preferences';
import type fr from '../../messages/fr.json';

/** An error that is part of a mutation's contract. */
export type MutationError = ErrorPartsFragment;

/** Says what the server refused and what to do, in the person's language; the server's own sentences are for developers. */
export function useErrorText(): (error: MutationError) => string {
  const t = useTranslations('errors');
  const status = useTranslations('status');
  const format = useFormatter();
  const { locale } = usePreferences();

  return useCallback(
    (error) => {
      switch (error.__typename) {
        case 'ValidationError':
          if (error.path[1] === 'schemaMarkup') {
            return t('schemaMarkup', {
              place: error.path.slice(2).join(' › ') || 'none',
              reason: t(`reason.${error.reason}`),
            });
          }
          return error.path.some((part) => ownWords.has(part))
            ? t(`reason.${error.reason}`)
            : t(`validation.${refusedMember(error.path)}`);
        case 'SlugTakenError':
          return t('slugTaken', { slug: error.slug, suggestion: error.suggestion });
        case 'VersionConflictError':
          return t('versionConflict');
        case 'CoeditingOutdatedError':
          return t('coeditingOutdated');
        case 'InvalidTransitionError':
          return t('invalidTransition', { state: status(error.state) });
        case 'EmbargoError':
          return t('embargo', { until: sayExactDate(new Date(error.until), locale) });
        case 'NotApprovedError':
          return t('notApproved');
        case 'FourEyesError':
          return t('fourEyes');
        case 'ContentSuggestionNotFoundError':
          return t('suggestionDecided');
        case 'ContentScheduleNotFoundError':
          return t('scheduleNotFound');
        case 'ForbiddenError':
          return t('forbidden');
        case 'MediaTooLargeError':
          return t('mediaTooLarge', {
            maximum: format.number(error.maximumBytes / 1_048_576, { maximumFractionDigits: 0 }),
          });
        case 'UnsupportedMediaError':
          return error.detectedType
            ? t('unsupportedMedia', { detected: error.detectedType })
            : t('unknownMedia');
        case 'ContentItemNotFoundError':
        case 'ContentVersionNotFoundError':
        case 'ContentCommentThreadNotFoundError':
        case 'ContentCommentNotFoundError':
        case 'ContentAssignmentNotFoundError':
        case 'PreviewLinkNotFoundError':
        case 'ContentReleaseNotFoundError':
        case 'CategoryNotFoundError':
        case 'TagNotFoundError':
        case 'SavedViewNotFoundError':
        case 'SearchSynonymGroupNotFoundError':
        case 'SeoScoreRunNotFoundError':
        case 'ExchangeRunNotFoundError':
        case 'SeoLinkRunNotFoundError':
        case 'NewsletterSubscriberNotFoundError':
        case 'MediaAssetNotFoundError':
        case 'ApiKeyNotFoundError':
        case 'ClientNotFoundError':
        case 'IdentityProviderNotFoundError':
        case 'ExternalLoginNotFoundError':
        case 'RoleNotFoundError':
        case 'UserNotFoundError':
          return t('notFound');
        case 'ContentTypeNotFoundError':
          return t('contentTypeNotFound');
        case 'ContentTypeConflictError':
          return t('contentTypeConflict');
        case 'ContentTypeLossError':
          return t('contentTypeLoss');
        case 'ContentTypeInUseError':
          return t('contentTypeInUse', { count: error.itemCount });
        case 'BrokenDocumentsError':
          return t('brokenDocuments', { documents: error.documents.join(', ') });
        case 'SeriesNotFoundError':
          return t('seriesNotFound');
        case 'SeriesConflictError':
          return t('seriesConflict');
        case 'SearchSynonymGroupConflictError':
          return t('versionConflict');
        case 'FrontPageConflictError':
          return t('frontPageConflict');
        case 'ReleaseConflictError':
          return t('releaseConflict');
        case 'ReleaseClosedError':
          return t('releaseClosed');
        case 'ReleaseBlockedError':
          return t('releaseBlocked', { count: error.blockedItems });
        case 'ManagedRedirectNotFoundError':
          return t('notFound');
        case 'ManagedRedirectConflictError':
          return t('redirectConflict');
        case 'RedirectHidesPageError':
          return error.source === error.pagePath
            ? t('redirectHidesPage', { source: error.source })
            : t('redirectHidesMovedPage', { source: error.source, page: error.pagePath });
        case 'RedirectChainError':
          return error.leadsTo === null
            ? t('redirectChainGone', { source: error.source, through: error.through })
            : t('redirectChain', { source: error.source, through: error.through, end: error.leadsTo });
        case 'RedirectLoopError':
          return t('redirectLoop', { sources: error.sources.join(' → ') });
        case 'CategoryInUseError':
          return t('categoryInUse');
        case 'TagInUseError':
          return t('tagInUse');
        case 'MediaInUseError':
          return t('mediaInUse', { count: error.useCount });
        case 'RoleConflictError':
          return t('roleConflict');
        case 'RoleNameTakenError':
          return t('roleNameTaken');
        case 'RoleProtectedError':
          return t('roleProtected');
        case 'RightNotHeldError':
          return t('rightNotHeld');
        case 'ProviderUnavailableError':
          return t('providerUnavailable');
        case 'LastWayInError':
          return t('lastWayIn');
        case 'LastAdministratorError':
          return t('lastAdministrator');
        case 'EmailTakenError':
          return t('emailTaken');
        case 'InvalidUserStatusError':
          return t('invalidUserStatus');
        case 'WrongPasswordError':
          return t('wrongPassword');
        case 'WeakPasswordError':
          return t(`weakPassword.${error.weakness}`, { minimum: error.minimumLength });
        case 'TooManyAttemptsError':
          return t('tooManyAttempts', { minutes: Math.ceil(error.retryAfterSeconds / 60) });
        case 'RecentSignInRequiredError':
          return t('recentSignInRequired');
        case 'InvalidCodeError':
          return t('invalidCode');
        case 'InvalidPasskeyError':
          return t('invalidPasskey');
      }
    },
    [format, locale, status, t],
  );
}

/** Members whose names people gave: what is wrong is said of the value. */
const ownWords: ReadonlySet<string> = new Set([
  'fields',
  'labels',
  'key',
  'choices',
  'contentTypeKey',
  'words',
  'meanings',
  'query',
  'contentIds',
]);

type Member = keyof (typeof fr)['errors']['validation'];

const members: readonly string[] = [
  'title',
  'slug',
  'kicker',
  'summary',
  'authorId',
  'bylines',
  'tagIds',
  'sourceIds',
  'categoryIds',
  'hero',
  'canonicalUrl',
  'metaTitle',
  'metaDescription',
  'socialTitle',
  'socialDescription',
  'socialMediaId',
  'keyPhrase',
  'name',
  'parentId',
  'description',
  'alternativeText',
  'caption',
  'credit',
  'locale',
  'email',
  'displayName',
  'biography',
  'issuer',
  'clientId',
  'scopes',
  'allowedDomains',
  'roleClaim',
  'roleMappings',
  'redirectUris',
  'postLogoutRedirectUris',
  'serviceAccountId',
  'at',
  'until',
  'timeZone',
  'note',
  'pictureId',
  'itemIds',
  'sections',
  'count',
  'categoryId',
  'tagId',
  'seriesId',
  'pinnedIds',
  'text',
  'mentionIds',
  'assigneeIds',
  'replacement',
  'assigneeId',
  'dueAt',
] satisfies Member[];

/** The member of the input that a path leads to, as precisely as there are words for it. */
function refusedMember(path: readonly string[]): Member {
  // What stands within the body has the names of its nodes' attributes, which are not those of the form.
  if (path[0] === 'body') return path.length === 1 ? 'body' : 'bodyPart';
  return (path.findLast((part) => members.includes(part)) as Member | undefined) ?? 'unknown';
}
