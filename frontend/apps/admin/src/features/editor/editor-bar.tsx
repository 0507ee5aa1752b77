import type { ContentAct } from '@lavamedia/api/admin';
import { Button, IconButton, Menu, MenuItem, MenuSeparator, StatusMark } from '@lavamedia/ui';
import { Archive, ArrowLeft, Ellipsis, ExternalLink, Eye, PanelRight, Share2, Undo2 } from 'lucide-react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { portalUrl } from '../../app/environment';
import { paths } from '../../app/paths';
import type { ArticleState } from './article-session';

export interface EditorBarProps {
  readonly state: ArticleState;
  readonly allowed: readonly ContentAct[];
  readonly panelOpen: boolean;
  readonly onTogglePanel: () => void;
  /** Shows the page beside the text, or the links that show it to others. */
  readonly onPreview: (preview: 'pane' | 'links') => void;
  readonly onSave: () => void;
  readonly onAct: (act: Exclude<ContentAct, 'UPDATE'>) => void;
}

export function EditorBar({
  state,
  allowed,
  panelOpen,
  onTogglePanel,
  onPreview,
  onSave,
  onAct,
}: EditorBarProps) {
  const t = useTranslations('editor');
  const status = useTranslations('status');
  const { item, isDirty, busy, keptOnServerAt } = state;
  const isPublished = item?.status === 'PUBLISHED';
  const unsaved = keptOnServerAt ? t('keptOnServer') : t('unsaved');
  const savedState = busy === 'UPDATE' ? t('saving') : isDirty ? unsaved : item ? t('saved') : null;
  const offersPublish =
    allowed.includes('PUBLISH') && (!isPublished || isDirty || item.hasUnpublishedChanges);

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
        status={item?.status ?? 'DRAFT'}
        label={item ? status(item.status) : t('new')}
        className="text-sm max-sm:hidden"
      />
      <p role="status" className="min-w-0 truncate text-sm text-ink-3">
        {savedState}
      </p>

      <div className="ms-auto flex items-center gap-2">
        {allowed.includes('UPDATE') && (
          <Button
            onClick={onSave}
            busy={busy === 'UPDATE'}
            disabled={!isDirty && busy === null}
            title="Ctrl S"
          >
            {t('save')}
          </Button>
        )}
        {offersPublish && (
          <Button variant="primary" onClick={() => onAct('PUBLISH')} disabled={busy !== null}>
            {isPublished ? t('publishChanges') : t('publish')}
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
            {allowed.includes('UNPUBLISH') && isPublished && (
              <MenuItem icon={<Undo2 aria-hidden />} onSelect={() => onAct('UNPUBLISH')}>
                {t('unpublish')}
              </MenuItem>
            )}
            {isPublished && <MenuSeparator />}
            <MenuItem
              icon={<Archive aria-hidden />}
              danger
              disabled={!allowed.includes('ARCHIVE')}
              onSelect={() => onAct('ARCHIVE')}
            >
              {t('archive')}
            </MenuItem>
          </Menu>
        )}
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
