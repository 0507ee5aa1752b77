import type { ReleaseItemPartsFragment, ScheduledAct, ScheduledVersion } from '@lavamedia/api/admin';
import { Badge, Button, Menu, MenuChoice, MenuItem, MenuSeparator, StatusMark } from '@lavamedia/ui';
import { Ellipsis, Send, TriangleAlert, Undo2, X } from 'lucide-react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths';
import { SaidDate } from '../../app/said-date';
import { useRefusalText } from '../errors/use-refusal-text';
import { Picture } from '../media/picture';

export interface ReleaseItemRowProps {
  readonly item: ReleaseItemPartsFragment;
  /** The codes of what stands against it. */
  readonly codes: readonly string[];
  readonly mayChange: boolean;
  readonly onChange: (change: { act?: ScheduledAct; versionChoice?: ScheduledVersion }) => void;
  readonly onRemove: () => void;
}

/** One item of a release: what happens with which version, what stands against it, and where else it is planned. */
export function ReleaseItemRow({ item, codes, mayChange, onChange, onRemove }: ReleaseItemRowProps) {
  const t = useTranslations('releases');
  const schedules = useTranslations('schedules');
  const status = useTranslations('status');
  const contentType = useTranslations('contentType');
  const refusal = useRefusalText();
  const { act, versionChoice, version, contentItem, conflicts } = item;
  const title = version?.title ?? contentItem.latestVersion?.title ?? contentItem.title;
  const hero = contentItem.latestVersion?.hero?.asset;
  const isBehind = version && version.versionNumber < contentItem.latestVersionNumber;

  return (
    <li className="flex items-start gap-3.5 border-b border-line py-3">
      <div className="aspect-[4/3] w-16 shrink-0 overflow-hidden bg-line max-sm:hidden">
        {hero && <Picture asset={hero} alternativeText="" sizes="64px" />}
      </div>
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap gap-1.5 empty:hidden">
          {contentItem.locale !== 'fr' && <Badge>{contentItem.locale.toUpperCase()}</Badge>}
          {contentItem.type !== 'ARTICLE' && <Badge>{contentType(contentItem.type)}</Badge>}
        </p>
        <Link
          to={paths.item(contentItem.id)}
          lang={contentItem.locale}
          className="line-clamp-2 rounded-control font-serif text-lg leading-snug text-ink hover:text-ember"
        >
          {title}
        </Link>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-2">
          <span className="inline-flex items-center gap-1.5">
            {act === 'PUBLISH' ? (
              <Send aria-hidden className="size-3.5 shrink-0 stroke-[1.5] text-ok" />
            ) : (
              <Undo2 aria-hidden className="size-3.5 shrink-0 stroke-[1.5] text-warn" />
            )}
            {schedules(`acts.${act}`)}
          </span>
          {act === 'PUBLISH' && (
            <span>
              {version
                ? t('versionNumber', { number: version.versionNumber })
                : schedules(`version.${versionChoice}`)}
            </span>
          )}
          <StatusMark status={contentItem.state} label={status(contentItem.state)} className="text-sm" />
        </p>
        {mayChange && isBehind && <p className="mt-1 text-sm text-warn">{t('behind')}</p>}
        {codes.length > 0 && (
          <p className="mt-1.5 border-s-2 border-bad ps-2.5 text-sm text-ink">
            {codes.map(refusal).join(' ')}
          </p>
        )}
        {mayChange &&
          conflicts.map((conflict) => (
            <p key={conflict.id} className="mt-1 flex items-start gap-1.5 text-sm text-warn">
              <TriangleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0 stroke-[1.5]" />
              <span>
                {t(`conflict.${conflict.act}`)}{' '}
                <Link
                  to={paths.release(conflict.release.id)}
                  className="underline decoration-line underline-offset-2 hover:text-ember"
                >
                  {conflict.release.name}
                </Link>
                {conflict.release.runAt && (
                  <>
                    {', '}
                    <SaidDate value={conflict.release.runAt} inSentence />
                  </>
                )}
              </span>
            </p>
          ))}
        {mayChange &&
          contentItem.pendingSchedules.map((schedule) => (
            <p key={schedule.id} className="mt-1 flex items-start gap-1.5 text-sm text-warn">
              <TriangleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0 stroke-[1.5]" />
              <span>
                {t(`alone.${schedule.act}`)} <SaidDate value={schedule.runAt} inSentence />
              </span>
            </p>
          ))}
      </div>
      {mayChange && (
        <Menu
          trigger={
            <Button
              variant="quiet"
              size="small"
              aria-label={t('change', { title })}
              className="w-8 px-0 touch:min-w-11"
            >
              <Ellipsis aria-hidden />
            </Button>
          }
        >
          <MenuChoice
            label={t('act')}
            value={act}
            onValueChange={(next) => onChange({ act: next })}
            options={[
              { value: 'PUBLISH', label: schedules('acts.PUBLISH') },
              { value: 'UNPUBLISH', label: schedules('acts.UNPUBLISH') },
            ]}
          />
          {act === 'PUBLISH' && (
            <>
              <MenuSeparator />
              <MenuChoice
                label={t('version')}
                value={versionChoice}
                onValueChange={(next) => onChange({ versionChoice: next })}
                options={[
                  { value: 'THIS_VERSION', label: t('newestNow') },
                  { value: 'LATEST_APPROVED', label: t('latestApproved') },
                ]}
              />
              {isBehind && (
                <MenuItem onSelect={() => onChange({ versionChoice: 'THIS_VERSION' })}>
                  {t('takeNewest')}
                </MenuItem>
              )}
            </>
          )}
          <MenuSeparator />
          <MenuItem danger icon={<X aria-hidden />} onSelect={onRemove}>
            {t('remove')}
          </MenuItem>
        </Menu>
      )}
    </li>
  );
}
