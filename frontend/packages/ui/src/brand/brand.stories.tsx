import type { Meta, StoryObj } from '@storybook/react-vite';
import { Mark } from './mark';
import { ShareCard } from './share-card';
import { Wordmark } from './wordmark';

export default { title: 'Brand' } satisfies Meta;

export const Sizes: StoryObj = {
  render: () => (
    <div className="flex flex-col items-start gap-6">
      <Mark className="size-24" />
      <Wordmark className="text-5xl" />
      <Wordmark className="text-xl" />
      <Wordmark className="text-base" />
    </div>
  ),
};

/** As networks show an article that has no picture. */
export const Shared: StoryObj = {
  render: () => (
    <div className="h-[630px] w-[1200px] origin-top-left scale-50 font-serif font-semibold">
      <ShareCard
        title="Au phare de Roc’h Dour, la lampe n’a plus besoin de personne"
        above="Océans"
        picture={null}
      />
    </div>
  ),
};
