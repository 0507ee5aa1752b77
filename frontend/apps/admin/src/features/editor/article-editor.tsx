import type { ContentAct, EditedContentItemFragment } from '@lavamedia/api/admin';
import { classNames, useToast } from '@lavamedia/ui';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { portalUrl } from '../../app/environment';
import { usePreferences } from '../../app/preferences/preferences';
import { usePageTitle } from '../../app/use-page-title';
import { AccessDialog } from '../access/access-dialog';
import { PreviewDialog } from '../previews/preview-dialog';
import { PreviewPane } from '../previews/preview-pane';
import { usePermissionSomewhere, useViewer } from '../session/viewer';
import { useOfferActs } from '../workflow/use-offer-acts';
import { offeredActs, savesFirst, type ActDetails, type ConfirmedAct } from '../workflow/act';
import { ActDialog } from '../workflow/act-dialog';
import { ArticlePage } from './article-page';
import { ArticleSession, type ArticleState, type WorkingCopy } from './article-session';
import { CoeditorsAnnouncer } from './coediting/coeditors-announcer';
import { useCoediting } from './coediting/use-coediting';
import { useCoeditors } from './coediting/use-coeditors';
import { CommentsPanel } from './comments/comments-panel';
import type { Suggestion } from './comments/discussion';
import { ReviewContext } from './comments/review-context';
import { useDiscussion, useMovedAnchors } from './comments/use-discussion';
import { useDiscussionKeys } from './comments/use-discussion-keys';
import { useThreadOfAddress } from './comments/use-thread-of-address';
import { ContextPanel } from './context-panel';
import { EditorBar } from './editor-bar';
import { EditorNotices } from './editor-notices';
import { newItemActs } from './new-item-acts';
import { MergeDialog } from './merging/merge-dialog';
import { SidePanel, type Side } from './side-panel';
import { PresenceNotice } from './presence/presence-notice';
import { usePresence } from './presence/use-presence';
import { useArticleServer } from './use-article-server';
import { useItemNews } from './use-item-news';
import { useRefusedField } from './use-refused-field';

export interface ArticleEditorProps {
  /** The item to edit; `null` begins a new one. */
  readonly item: EditedContentItemFragment | null;
  readonly draftId: string;
  /** What the server kept of it unsaved. */
  readonly workingCopies?: readonly WorkingCopy[];
  /** Called when a new item was saved for the first time. */
  readonly onCreated?: (item: EditedContentItemFragment) => void;
}

/** The article in the middle as readers will see it, its context on the right, its acts on top. */
export function ArticleEditor({ item: opened, draftId, workingCopies = [], onCreated }: ArticleEditorProps) {
  const t = useTranslations('editor');
  const show = useToast();
  const viewer = useViewer();
  const mayCreate = usePermissionSomewhere('content.create');
  const mayPublish = usePermissionSomewhere('content.publish');
  const { locale } = usePreferences();
  const server = useArticleServer();
  const [session] = useState(
    () => new ArticleSession({ item: opened, draftId, locale, authorId: viewer.id, server, workingCopies }),
  );
  const state = useSyncExternalStore(session.subscribe, session.snapshot);
  const [confirming, setConfirming] = useState<ConfirmedAct | null>(null);
  const [panelOpen, setPanelOpen] = useState(false);
  const [side, setSide] = useState<Side>('context');
  const [isExplaining, setIsExplaining] = useState(false);
  const [preview, setPreview] = useState<'pane' | 'links' | null>(null);
  usePageTitle(state.draft.title || t('newArticle'));
  useItemNews(session, state.item?.id);
  const page = useRefusedField(state.errors, confirming !== null);

  const { mergedWith } = state;
  useEffect(() => {
    if (!mergedWith) return;
    show({
      tone: 'info',
      text: t('merged', { number: mergedWith.versionNumber, name: mergedWith.createdBy?.displayName ?? '' }),
    });
  }, [mergedWith, show, t]);

  const offered = useMemo(() => (state.item ? offeredActs(state.item) : undefined), [state.item]);
  const allowed: readonly ContentAct[] = offered ?? newItemActs(state.draft, { mayCreate, mayPublish });
  const mayEdit = allowed.includes('UPDATE');
  useOfferActs(offered, setConfirming);
  const presence = usePresence(state.item?.id, mayEdit, state.hasOwnChanges);
  const editable = mayEdit && presence.takenOverBy === null;

  const { discussion, mayComment } = useDiscussion(state.item?.id);
  useMovedAnchors(discussion, state.item, { isDirty: state.isDirty, mayComment });
  const openComments = useCallback(() => {
    setSide('comments');
    setPanelOpen(true);
  }, []);
  useDiscussionKeys(discussion, mayComment, openComments);
  useThreadOfAddress(discussion, openComments);
  const review = useMemo(
    () => ({ discussion, mayComment, onOpen: openComments }),
    [discussion, mayComment, openComments],
  );

  // A tab that is closed or put to sleep keeps its text.
  useEffect(() => {
    const keepHidden = () => {
      if (document.visibilityState === 'hidden') session.keep();
    };
    document.addEventListener('visibilitychange', keepHidden);
    window.addEventListener('pagehide', session.keep);
    return () => {
      document.removeEventListener('visibilitychange', keepHidden);
      window.removeEventListener('pagehide', session.keep);
      session.keep();
    };
  }, [session]);

  // After what keeps the text when the screen is left: what is on its way to the others is kept with it. What was begun here is
  // shared with its first save, in the document that it was begun in.
  const isJoining = useCoediting(session, state.item?.id, mayEdit && state.item !== null);
  useEffect(() => session.close, [session]);
  const coeditors = useCoeditors(state.shared);

  const tellCreated = () => {
    const { item } = session.snapshot();
    if (!opened && item) onCreated?.(item);
  };

  const save = async () => {
    if (!editable || !(await session.save())) return;
    tellCreated();
  };

  const accept = async (suggestion: Suggestion) => {
    if (discussion.apply(suggestion)) await session.accept(suggestion.id);
  };

  const perform = async (act: ConfirmedAct, details: ActDetails) => {
    const done = await session.act(act, details);
    setConfirming(null);
    tellCreated();
    if (!done) return;
    const path = session.snapshot().item?.path;
    show({
      tone: 'ok',
      text: t(`done.${act}`),
      ...((act === 'PUBLISH' || act === 'CORRECT') && path
        ? {
            action: { label: t('view'), onSelect: () => window.open(portalUrl + path, '_blank', 'noopener') },
          }
        : {}),
    });
  };

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 's') {
        event.preventDefault();
        void save();
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });

  return (
    <div className="flex h-full flex-col">
      <EditorBar
        state={state}
        allowed={presence.takenOverBy ? [] : allowed}
        panelOpen={panelOpen}
        comments={
          state.item && { discussion, isShown: panelOpen && side === 'comments', onOpen: openComments }
        }
        onTogglePanel={() => setPanelOpen((open) => !open)}
        onPreview={setPreview}
        onExplain={() => setIsExplaining(true)}
        onSave={() => void save()}
        onAct={setConfirming}
      />
      {/* Above what scrolls: a failure is seen wherever in the text the person is. */}
      <EditorNotices
        state={state}
        onDiscard={coeditors.length > 0 ? null : session.discard}
        onMerge={session.merge}
        onRetry={() => void save()}
        onAdoptSlug={(slug) => session.change({ slug })}
      />
      <PresenceNotice presence={presence} isShared={state.shared !== null} />
      <CoeditorsAnnouncer coeditors={coeditors} />
      <div className="relative flex min-h-0 flex-1">
        <div className="min-w-0 flex-1 overflow-y-auto">
          <ReviewContext value={review}>
            <ArticlePage
              state={state}
              editable={editable}
              isJoining={isJoining}
              pageRef={page}
              onChange={session.change}
            />
          </ReviewContext>
        </div>
        {preview === 'pane' && state.item && (
          <div className="w-1/2 shrink-0 border-s border-line max-xl:absolute max-xl:inset-0 max-xl:z-30 max-xl:w-full">
            <PreviewPane
              itemId={state.item.id}
              versionNumber={state.item.latestVersionNumber}
              isDirty={state.isDirty}
              onClose={() => setPreview(null)}
            />
          </div>
        )}
        <div
          id="context"
          className={classNames(
            // Positioned, so that what only screen readers see scrolls with it and does not make the screen longer.
            'w-88 shrink-0 overflow-y-auto border-s border-line bg-surface xl:relative max-xl:absolute max-xl:inset-y-0 max-xl:end-0 max-xl:z-30 max-xl:max-w-full max-xl:shadow-float',
            !panelOpen && 'max-xl:hidden',
            preview === 'pane' && 'xl:hidden',
          )}
        >
          <SidePanel side={side} onSideChange={setSide} discussion={state.item && discussion}>
            {side === 'comments' && state.item ? (
              <CommentsPanel
                contentId={state.item.id}
                versionNumber={state.item.latestVersionNumber}
                discussion={discussion}
                mayComment={mayComment}
                onAccept={editable ? accept : null}
              />
            ) : (
              <ContextPanel state={state} editable={editable} onChange={session.change} />
            )}
          </SidePanel>
        </div>
      </div>
      {preview === 'links' && state.item && (
        <PreviewDialog
          itemId={state.item.id}
          versionNumber={state.item.latestVersionNumber}
          onClose={() => setPreview(null)}
        />
      )}
      {isExplaining && state.item && (
        <AccessDialog
          thing={{ id: state.item.id, name: state.draft.title }}
          onClose={() => setIsExplaining(false)}
        />
      )}
      {confirming && (
        <ActDialog
          act={confirming}
          title={state.draft.title}
          busy={state.busy !== null}
          onConfirm={(details) => void perform(confirming, details)}
          onClose={() => setConfirming(null)}
        >
          <BeforeAct act={confirming} state={state} />
        </ActDialog>
      )}
      {state.conflict && (
        <MergeDialog
          key={state.conflict.theirs.id}
          conflict={state.conflict}
          onMerge={(draft) => void session.resolve(draft)}
          onLater={session.postponeConflict}
        />
      )}
    </div>
  );
}

/** What the text lacks, and what happens with what is not saved yet. */
function BeforeAct({
  act,
  state: { draft, isDirty, item },
}: {
  readonly act: ConfirmedAct;
  readonly state: ArticleState;
}) {
  const t = useTranslations('acts');
  const lacks =
    act === 'PUBLISH' ? [!draft.hero && t('noHero'), draft.categoryIds.length === 0 && t('noCategory')] : [];
  const hints = lacks.filter((hint) => hint !== false);

  return (
    <>
      {savesFirst.has(act) && (isDirty || !item) && <p>{t('savesFirst')}</p>}
      {hints.length > 0 && (
        <ul className="border-s-2 border-warn ps-3 text-ink-2">
          {hints.map((hint) => (
            <li key={hint}>{hint}</li>
          ))}
        </ul>
      )}
    </>
  );
}
