import type { Meta, StoryObj } from '@storybook/react-vite';
import { Skeleton } from './skeleton';
export default { title: 'Skeleton' } satisfies Meta;

export const Line: StoryObj = {
  render: () => (
    <div role="status" aria-label="Chargement…">
      <Skeleton className="w-64" />
    </div>
  ),
};
