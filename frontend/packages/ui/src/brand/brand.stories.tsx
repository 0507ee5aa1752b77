import type { Meta, StoryObj } from '@storybook/react-vite';
import { Mark } from './mark';
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
