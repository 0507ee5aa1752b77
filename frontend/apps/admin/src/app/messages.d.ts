import type fr from '../messages/fr.json';

declare module 'use-intl' {
  interface AppConfig {
    Messages: typeof fr;
  }
}
