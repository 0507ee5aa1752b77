import type { Meta, StoryObj } from '@storybook/react-vite';
import { Pagination } from './pagination';
export default { title: 'Pagination' } satisfies Meta;

export const First: StoryObj = {
  render: () => (
    <Pagination label="Pages" previousLabel="Précédent" nextLabel="Suivant" onNext={() => undefined}>
      25 sur 214
    </Pagination>
  ),
};
