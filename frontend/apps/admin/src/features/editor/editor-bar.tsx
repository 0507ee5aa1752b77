import type { ContentAct } from '@lavamedia/api/admin';
import { Button, classNames, IconButton, Menu, MenuItem, MenuSeparator, StatusMark } from '@lavamedia/ui';
import {
  Archive,
  ArchiveRestore,
  ArrowLeft,
  BookCheck,
  CalendarClock,
  CalendarX2,
  Check,
  Ellipsis,
  ExternalLink,
  Eye,
  Lock,
  LockOpen,
  MessageSquareReply,
  PanelRight,
  Save,
  Send,
  Share2,
  ShieldQuestionMark,
  Undo2,
  X,
} from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { portalUrl } from '../../app/environment';
import { paths } from '../../app/paths';
import { groups, isDanger, primaryAct, type ConfirmedAct } from '../workflow/act';
import type { ArticleState } from './article-session';
import { CommentsButton, type CommentsButtonProps } from './comments/comments-button';

export interface EditorBarProps {
  readonly state: ArticleState;
  readonly allowed: readonly ContentAct[];
  readonly panelOpen: boolean;
  /** What is said about the item; nothing while it is new. */
  readonly comments: CommentsButtonProps | null;
  readonly onTogglePanel: () => void;
  /** Shows the page beside the text, or the links that show it to others. */
  readonly onPreview: (preview: 'pane' | 'links') => void;
  /** Says who may do what with the item, and why. */
  readonly onExplain: () => void;
  readonly onSave: () => void;
  readonly onAct: (act: ConfirmedAct) => void;
}

export function EditorBar({
  state,
  allowed,
  panelOpen,
  comments,
  onTogglePanel,
  onPreview,
  onExplain,
  onSave,
  onAct,
}: EditorBarProps) {
  const t = useTranslations('editor');
  const status = useTranslations('status');
  const access = useTranslations('access');
  const { item, isDirty, busy, keptOnServerAt } = state;
  const isPublished = item?.status === 'PUBLISHED';
  const unsaved = keptOnServerAt ? t('keptOnServer') : t('unsaved');
  const savedState = busy === 'UPDATE' ? t('saving') : isDirty ? unsaved : item ? t('saved') : null;
  const primary = primaryAct(allowed, !isPublished || isDirty || item.hasUnpublishedChanges);
  // A correction says what changed: without a newer text it still may, so the menu has it.
  const others = groups
    .map((group) => group.filter((act) => act !== primary && act !== 'PUBLISH' && allowed.includes(act)))
    .filter((group) => group.length > 0);

  return (
    <header className="flex items-center gap-2 border-b border-line bg-paper px-3 py-2 sm:gap-3 sm:px-5">
      <Button asChild variant="quiet" className="px-2 text-ink-2">
        <Link to={paths.content} aria-label={t('backToList')}>
          <ArrowLeft aria-hidden />
          <span className="max-md:hidden">{t('back')}</span>
        </Link>
      </Button>
      <span aria-hidden className="h-5 w-px bg-line max-md:hidden" />
      <StatusMark
        status={item?.state ?? 'DRAFT'}
        label={item ? status(item.state) : t('new')}
        className="text-sm max-sm:hidden"
      />
      <p role="status" className="min-w-0 truncate text-sm text-ink-3">
        {savedState}
      </p>

      <div className="ms-auto flex items-center gap-1 sm:gap-2">
        {allowed.includes('UPDATE') && (
          <Button
            onClick={onSave}
            busy={busy === 'UPDATE'}
            disabled={!isDirty && busy === null}
            title="Ctrl S"
            className="max-sm:px-3"
          >
            {/* A phone has no room for two verbs. */}
            <Save aria-hidden className={classNames('sm:hidden', busy === 'UPDATE' && 'hidden')} />
            <span className="max-sm:sr-only">{t('save')}</span>
          </Button>
        )}
        {primary && (
          <Button variant="primary" onClick={() => onAct(primary)} disabled={busy !== null}>
            {primary === 'PUBLISH' && isPublished ? (
              <>
                <span className="sm:hidden">{t('act.PUBLISH')}</span>
                <span className="max-sm:hidden">{t('publishChanges')}</span>
              </>
            ) : (
              t(`act.${primary}`)
            )}
          </Button>
        )}
        {item && (
          <Menu
            trigger={
              <Button variant="quiet" aria-label={t('more')} className="w-9 px-0 touch:min-w-11">
                <Ellipsis aria-hidden />
              </Button>
            }
          >
            {allowed.includes('UPDATE') && (
              <>
                <MenuItem icon={<Eye aria-hidden />} onSelect={() => onPreview('pane')}>
                  {t('preview')}
                </MenuItem>
                <MenuItem icon={<Share2 aria-hidden />} onSelect={() => onPreview('links')}>
                  {t('sharePreview')}
                </MenuItem>
                <MenuSeparator />
              </>
            )}
            {isPublished && (
              <MenuItem
                icon={<ExternalLink aria-hidden />}
                onSelect={() => window.open(portalUrl + item.path, '_blank', 'noopener')}
              >
                {t('view')}
              </MenuItem>
            )}
            {allowed.includes('PUBLISH') && primary && primary !== 'PUBLISH' && (
              <MenuItem icon={icons.PUBLISH} onSelect={() => onAct('PUBLISH')}>
                {t('act.PUBLISH')}
              </MenuItem>
            )}
            {others.map((group, index) => (
              <Fragment key={group[0]}>
                {(index > 0 || isPublished) && <MenuSeparator />}
                {group.map((act) => (
                  <MenuItem
                    key={act}
                    icon={icons[act]}
                    danger={isDanger.has(act)}
                    onSelect={() => onAct(act)}
                  >
                    {t(`act.${act}`)}
                  </MenuItem>
                ))}
              </Fragment>
            ))}
            <MenuSeparator />
            <MenuItem icon={<ShieldQuestionMark aria-hidden />} onSelect={onExplain}>
              {access('open')}
            </MenuItem>
          </Menu>
        )}
        {comments && <CommentsButton {...comments} />}
        <IconButton
          label={panelOpen ? t('closeContext') : t('openContext')}
          aria-expanded={panelOpen}
          aria-controls="context"
          className="xl:hidden"
          onClick={onTogglePanel}
        >
          <PanelRight aria-hidden />
        </IconButton>
      </div>
    </header>
  );
}

const icons: Record<ConfirmedAct, ReactNode> = {
  SUBMIT: <Send aria-hidden />,
  WITHDRAW_SUBMISSION: <Undo2 aria-hidden />,
  REQUEST_CHANGES: <MessageSquareReply aria-hidden />,
  APPROVE: <Check aria-hidden />,
  SCHEDULE: <CalendarClock aria-hidden />,
  CANCEL_SCHEDULE: <CalendarX2 aria-hidden />,
  EMBARGO: <Lock aria-hidden />,
  LIFT_EMBARGO: <LockOpen aria-hidden />,
  PUBLISH: <Send aria-hidden />,
  CORRECT: <BookCheck aria-hidden />,
  SCHEDULE_UNPUBLISH: <CalendarX2 aria-hidden />,
  UNPUBLISH: <Undo2 aria-hidden />,
  KILL: <X aria-hidden />,
  ARCHIVE: <Archive aria-hidden />,
  RESTORE: <ArchiveRestore aria-hidden />,
};
