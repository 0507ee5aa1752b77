import { useEffect, useSyncExternalStore } from 'react';

/** What the open screen offers to do, such as an act on the open item. */
export interface OfferedCommand {
  readonly key: string;
  readonly label: string;
  readonly onSelect: () => void;
}

const none: readonly OfferedCommand[] = [];
let offered = none;
const listeners = new Set<() => void>();

const replace = (commands: readonly OfferedCommand[]) => {
  offered = commands;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Offers commands in the palette for as long as the screen is open. */
export function useOfferCommands(commands: readonly OfferedCommand[]): void {
  useEffect(() => {
    replace(commands);
    return () => {
      if (offered === commands) replace(none);
    };
  }, [commands]);
}

/** What the open screen offers. */
export const useOfferedCommands = (): readonly OfferedCommand[] =>
  useSyncExternalStore(subscribe, () => offered);
