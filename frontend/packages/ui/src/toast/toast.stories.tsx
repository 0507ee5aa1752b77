import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/button';
import { ToastProvider, useToast } from './toast';

export default { title: 'Toast' } satisfies Meta;

function Publish() {
  const show = useToast();
  return (
    <Button
      onClick={() =>
        show({
          tone: 'ok',
          text: 'L’article est en ligne',
          action: { label: 'Voir', onSelect: () => undefined },
        })
      }
    >
      Publier
    </Button>
  );
}

export const OnPress: StoryObj = {
  render: () => (
    <ToastProvider label="Notifications" closeLabel="Fermer">
      <Publish />
    </ToastProvider>
  ),
};
