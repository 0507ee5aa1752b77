import { useDraggable } from '@dnd-kit/core';
import type { BoardCardFragment } from '@lavamedia/api/admin';
import { Badge, Button, classNames, Menu, MenuItem, MenuSeparator } from '@lavamedia/ui';
import { CalendarClock, Ellipsis, Lock, SquarePen } from 'lucide-react';
import { Fragment } from 'react';
import { Link, useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths';
import { SaidDate } from '../../app/said-date';
import { OpenWork } from '../assignments/open-work';
import { Picture } from '../media/picture';
import { groups, isDanger, offeredActs } from '../workflow/act';
import type { BoardActs } from './use-board-acts';

export interface BoardCardProps {
  readonly card: BoardCardFragment;
  readonly isDragged: boolean;
  readonly acts: BoardActs;
}

/** One item. The whole card can be dragged; its menu does the same by keyboard, and what leads to no column besides. */
export function BoardCard({ card, isDragged, acts }: BoardCardProps) {
  const t = useTranslations('board');
  const workflow = useTranslations('workflow');
  const navigate = useNavigate();
  const { setNodeRef, listeners } = useDraggable({ id: card.id, data: { card } });
  const offered = groups
    .map((group) => group.filter((act) => offeredActs(card).includes(act)))
    .filter((group) => group.length > 0);

  return (
    <li
      ref={setNodeRef}
      {...listeners}
      className={classNames(
        'relative touch-manipulation rounded-panel border border-line bg-surface transition-colors duration-150 hover:border-line-strong',
        isDragged && 'opacity-45',
      )}
    >
      <BoardCardBody card={card} />
      <Menu
        trigger={
          <Button
            variant="quiet"
            size="small"
            aria-label={t('actsOf', { title: titleOf(card) })}
            className="absolute end-1 top-1 w-8 bg-surface/85 px-0"
            // The menu is pressed, not dragged.
            onPointerDown={(event) => event.stopPropagation()}
          >
            <Ellipsis aria-hidden />
          </Button>
        }
      >
        <MenuItem icon={<SquarePen aria-hidden />} onSelect={() => void navigate(paths.item(card.id))}>
          {t('open')}
        </MenuItem>
        {offered.map((group) => (
          <Fragment key={group[0]}>
            <MenuSeparator />
            {group.map((act) => (
              <MenuItem key={act} danger={isDanger.has(act)} onSelect={() => acts.ask(card, act)}>
                {workflow(`actName.${act}`)}
              </MenuItem>
            ))}
          </Fragment>
        ))}
      </Menu>
    </li>
  );
}

/** What a card says, on the board and while it is dragged. */
export function BoardCardBody({ card }: { readonly card: BoardCardFragment }) {
  const t = useTranslations('board');
  const contentType = useTranslations('contentType');
  const hero = card.latestVersion?.hero?.asset;
  const isPublished = card.status === 'PUBLISHED';
  const inWork = card.state !== 'PUBLISHED' && card.state !== 'CORRECTED';

  return (
    <div className="flex flex-col">
      {hero && (
        <div className="aspect-[5/2] overflow-hidden rounded-t-panel bg-line">
          <Picture asset={hero} alternativeText="" sizes="288px" />
        </div>
      )}
      <div className="flex flex-col gap-1.5 p-3">
        <p className="flex flex-wrap gap-1.5 pe-7 empty:hidden">
          {card.locale !== 'fr' && <Badge>{card.locale.toUpperCase()}</Badge>}
          {card.type !== 'ARTICLE' && <Badge>{contentType(card.type)}</Badge>}
          {isPublished && inWork && <Badge tone="ok">{t('online')}</Badge>}
        </p>
        {/* The link spans the card: a press anywhere opens the item. */}
        <Link
          to={paths.item(card.id)}
          lang={card.locale}
          draggable={false}
          className={classNames(
            'line-clamp-3 rounded-control font-serif text-base leading-snug text-ink before:absolute before:inset-0 hover:text-ember',
            !hero && 'pe-7',
          )}
        >
          {titleOf(card)}
        </Link>
        <p className="flex flex-wrap gap-x-2 text-xs text-ink-2">
          {card.author && <span>{card.author.displayName}</span>}
          <SaidDate value={card.updatedAt} />
        </p>
        <OpenWork assignments={card.assignments} />
        {card.pendingSchedules.map(({ id, act, runAt }) => (
          <p key={id} className="flex items-center gap-1.5 text-xs text-info">
            <CalendarClock aria-hidden className="size-3.5 shrink-0 stroke-[1.5]" />
            <span>
              {t(`scheduled.${act}`)} <SaidDate value={runAt} inSentence />
            </span>
          </p>
        ))}
        {card.embargoedUntil && (
          <p className="flex items-center gap-1.5 text-xs text-warn">
            <Lock aria-hidden className="size-3.5 shrink-0 stroke-[1.5]" />
            <span>
              {t('embargoedUntil')} <SaidDate value={card.embargoedUntil} inSentence />
            </span>
          </p>
        )}
      </div>
    </div>
  );
}

/** The headline that is in work, which may be newer than the one that readers see. */
export const titleOf = ({ title, latestVersion }: BoardCardFragment): string => latestVersion?.title ?? title;
