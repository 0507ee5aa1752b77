import { hearTabs, sessionGate, signInAddress } from '@lavamedia/api/admin';
import { useEffect } from 'react';

/** Goes along with the other tabs: what waited is sent when one signed in again, and nobody stays when one signed out. */
export function useSessionNews(): void {
  useEffect(
    () =>
      hearTabs((news) => {
        if (news === 'signedIn') sessionGate.open(true);
        else window.location.assign(signInAddress(window.location.pathname + window.location.search));
      }),
    [],
  );
}
