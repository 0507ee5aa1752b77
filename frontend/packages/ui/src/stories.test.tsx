import { composeStories } from '@storybook/react-vite';
import { render } from '@testing-library/react';
import axe from 'axe-core';
import type { ComponentType } from 'react';
import { describe, expect, it } from 'vitest';
import { TooltipProvider } from './tooltip/tooltip';

type Stories = Parameters<typeof composeStories>[0];

const files = import.meta.glob<Stories>('./**/*.stories.tsx', { eager: true });

describe.each(Object.entries(files))('%s', (_, stories) => {
  const composed = Object.entries(composeStories(stories) as Record<string, ComponentType>);

  it.each(composed)('%s has nothing that axe objects to', async (_name, Story) => {
    const { baseElement } = render(
      <TooltipProvider>
        <Story />
      </TooltipProvider>,
    );
    // jsdom computes no colours and lays nothing out: contrast is held by the tokens, regions by the apps.
    const { violations } = await axe.run(baseElement, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  });
});
