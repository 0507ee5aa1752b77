import type { IdentityProviderPartsFragment } from '@lavamedia/api/admin';
import { Badge, Button, Menu, MenuItem, MenuSeparator } from '@lavamedia/ui';
import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';

interface ProviderRowProps {
  readonly provider: IdentityProviderPartsFragment;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

export function ProviderRow({ provider, onEdit, onDelete }: ProviderRowProps) {
  const t = useTranslations('identityProviders');
  const { name, issuer, isEnabled, provisionsAccounts, allowedDomains, roleMappings } = provider;

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
          {!isEnabled && <Badge tone="warn">{t('isOff')}</Badge>}
        </div>
        <p className="font-mono text-xs break-all text-ink-3">{issuer}</p>
        <p className="text-sm wrap-anywhere text-ink-2">
          {provisionsAccounts
            ? allowedDomains.length > 0
              ? t('opensFor', { domains: allowedDomains.join(', ') })
              : t('opensForAll')
            : t('opensNone')}{' '}
          · {t('mappingCount', { count: roleMappings.length })}
        </p>
      </div>
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
        <MenuSeparator />
        <MenuItem danger icon={<Trash2 aria-hidden />} onSelect={onDelete}>
          {t('delete')}
        </MenuItem>
      </Menu>
    </li>
  );
}
