'use client';

import { useSyncExternalStore } from 'react';
import { allow, allows, everyParty, withdraw, type ConsentRecord } from './consent-record';
import { consent, consentOnServer, keepConsent, onConsent } from './consent-store';
import type { Purpose, ThirdParty } from './purposes';

/** What the reader agreed to, and the ways to change it. */
export function useConsentRecord() {
  const record = useSyncExternalStore<ConsentRecord>(onConsent, consent, consentOnServer);
  return {
    record,
    set: (purpose: Purpose, key: string, isAllowed: boolean) =>
      keepConsent(isAllowed ? allow(consent(), purpose, key, new Date()) : withdraw(consent(), purpose, key)),
    withdrawAll: () => keepConsent({}),
  };
}

/** Whether something of a third party may be loaded. Nothing may be in any other way. */
export function useConsent(party: ThirdParty) {
  const { record, set } = useConsentRecord();
  return {
    isAllowed: allows(record, party),
    allowParty: () => set(party.purpose, party.key, true),
    allowPurpose: () => set(party.purpose, everyParty, true),
  };
}
