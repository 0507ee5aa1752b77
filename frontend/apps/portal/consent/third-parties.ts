import { embedProviders, type Embed } from '@lavamedia/utils';
import type { ThirdParty } from './purposes';

/** Everybody from whom pages load anything at all. */
export const thirdParties: readonly ThirdParty[] = embedProviders.map(({ key, name }) => ({
  key,
  name,
  purpose: 'external-media',
}));

/** Of whom an embed loads something. */
export const thirdPartyOf = ({ providerKey, provider }: Embed): ThirdParty => ({
  key: providerKey,
  name: provider,
  purpose: 'external-media',
});
