import type { Meta, StoryObj } from '@storybook/react-vite';
import { ProgressBar } from './progress-bar';
export default { title: 'Progress bar' } satisfies Meta;

export const Usual: StoryObj = {
  render: () => (
    <div className="flex flex-col gap-4">
      <ProgressBar label="Envoi de falaise.jpg" value={0.4} />
      <ProgressBar label="Vérification" value={null} />
    </div>
  ),
};
