import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/button';
import { EmptyState } from './empty-state';
export default { title: 'Empty state' } satisfies Meta;

export const WithFirstStep: StoryObj = {
  render: () => (
    <EmptyState
      title="Ici viendront vos articles"
      action={<Button variant="primary">Écrire le premier article</Button>}
    >
      Chacun y garde son état, son auteur et toutes ses versions.
    </EmptyState>
  ),
};
