import type { ApplicationPartsFragment } from '@lavamedia/api/admin';
import { Badge, Button, IconButton, Menu, MenuItem, MenuSeparator } from '@lavamedia/ui';
import { Ban, Copy, Ellipsis, KeyRound, Pencil, Play, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { SaidDate } from '../../app/said-date';
import { useCopy } from '../../app/use-copy';
import type { ConfirmedAct } from './application-acts';
import { typeOf } from './application-form';

export interface ApplicationRowProps {
  readonly application: ApplicationPartsFragment;
  readonly onEdit: () => void;
  readonly onAct: (act: ConfirmedAct) => void;
  readonly onEnable: () => void;
}

export function ApplicationRow({ application, onEdit, onAct, onEnable }: ApplicationRowProps) {
  const t = useTranslations('applications');
  const copy = useCopy();
  const { name, clientId, disabledAt, redirectUris, serviceAccount } = application;

  return (
    <li className="flex items-start gap-3 border-b border-line py-4">
      <div className="flex min-w-0 flex-1 flex-col gap-1.5">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <button
            type="button"
            onClick={onEdit}
            className="min-w-0 rounded-control text-start text-base font-medium wrap-anywhere text-ink hover:text-ember"
          >
            {name}
          </button>
          <Badge>{t(`types.${typeOf(application)}`)}</Badge>
          {application.isFirstParty && <Badge tone="info">{t('firstParty')}</Badge>}
          {disabledAt && <Badge tone="warn">{t('isDisabled')}</Badge>}
        </div>
        <p className="font-mono text-xs break-all text-ink-3">{clientId}</p>
        <p className="text-sm wrap-anywhere text-ink-2">
          {serviceAccount && <>{t('actsAs', { name: serviceAccount.displayName })} · </>}
          {redirectUris[0] && (
            <>
              {redirectUris[0]}
              {redirectUris.length > 1 && ` ${t('moreAddresses', { count: redirectUris.length - 1 })}`} ·{' '}
            </>
          )}
          {t('scopeCount', { count: application.scopes.length })} ·{' '}
          {disabledAt ? (
            <>
              {t('disabledSince')} <SaidDate value={disabledAt} inSentence />
            </>
          ) : (
            <>
              {t('registered')} <SaidDate value={application.createdAt} inSentence />
            </>
          )}
        </p>
      </div>
      <IconButton label={t('copyClientId')} className="max-sm:hidden" onClick={() => void copy(clientId)}>
        <Copy aria-hidden />
      </IconButton>
      <Menu
        trigger={
          <Button variant="quiet" aria-label={t('acts', { name })} className="w-9 px-0 touch:min-w-11">
            <Ellipsis aria-hidden />
          </Button>
        }
      >
        <MenuItem icon={<Pencil aria-hidden />} onSelect={onEdit}>
          {t('edit')}
        </MenuItem>
        <MenuItem icon={<Copy aria-hidden />} onSelect={() => void copy(clientId)}>
          {t('copyClientId')}
        </MenuItem>
        {application.kind === 'CONFIDENTIAL' && (
          <MenuItem icon={<KeyRound aria-hidden />} onSelect={() => onAct('rotate')}>
            {t('rotate')}
          </MenuItem>
        )}
        {disabledAt ? (
          <MenuItem icon={<Play aria-hidden />} onSelect={onEnable}>
            {t('enable')}
          </MenuItem>
        ) : (
          <MenuItem icon={<Ban aria-hidden />} onSelect={() => onAct('disable')}>
            {t('disable')}
          </MenuItem>
        )}
        <MenuSeparator />
        <MenuItem danger icon={<Trash2 aria-hidden />} onSelect={() => onAct('delete')}>
          {t('delete')}
        </MenuItem>
      </Menu>
    </li>
  );
}
