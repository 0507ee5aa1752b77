import type { Preview } from '@storybook/react-vite';
import { TooltipProvider } from '../src';
import './preview.css';

const preview: Preview = {
  globalTypes: {
    theme: {
      description: 'Light or dark',
      toolbar: { title: 'Theme', icon: 'mirror', items: ['light', 'dark'], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'light' },
  decorators: [
    (Story, { globals }) => {
      document.documentElement.dataset.theme = String(globals.theme);
      return (
        <TooltipProvider>
          <div className="max-w-3xl p-4">
            <Story />
          </div>
        </TooltipProvider>
      );
    },
  ],
  parameters: { layout: 'fullscreen', a11y: { test: 'error' } },
};

export default preview;
