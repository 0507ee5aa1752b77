import type { ContentAct } from '@lavamedia/api/admin';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useOfferCommands } from '../command-palette/offered-commands';
import { groups, type ConfirmedAct } from './act';

const none: readonly ContentAct[] = [];

/** Offers in the command palette what may be done with the open item; each asks before it is done, as from the menu. */
export function useOfferActs(
  allowed: readonly ContentAct[] | undefined,
  onAct: (act: ConfirmedAct) => void,
): void {
  const t = useTranslations('workflow');
  const commands = useMemo(
    () =>
      groups
        .flat()
        .filter((act) => (allowed ?? none).includes(act))
        .map((act) => ({ key: act, label: t(`actName.${act}`), onSelect: () => onAct(act) })),
    [allowed, onAct, t],
  );
  useOfferCommands(commands);
}
