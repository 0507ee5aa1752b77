import type { Meta, StoryObj } from '@storybook/react-vite';
import { Link } from './link';
export default { title: 'Link' } satisfies Meta;

export const Usual: StoryObj = {
  render: () => (
    <p>
      Lire <Link href="#suite">la suite de l’enquête</Link>.
    </p>
  ),
};
