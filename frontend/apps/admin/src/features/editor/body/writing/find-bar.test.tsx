import { TooltipProvider } from '@lavamedia/ui';
import { fireEvent, render, screen } from '@testing-library/react';
import { Editor } from '@tiptap/core';
import { FindAndReplace } from '@tiptap/extension-find-and-replace';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { IntlProvider } from 'use-intl';
import messages from '../../../../messages/fr.json';
import { bodyExtensions } from '../body-extensions';
import { FindBar } from './find-bar';

let editor: Editor;

beforeEach(() => {
  editor = new Editor({
    extensions: [...bodyExtensions, FindAndReplace.configure({ injectCSS: false, searchDebounceMs: 0 })],
    content: '<p>Le port dort. Le port fume.</p>',
  });
  render(
    <IntlProvider locale="fr" messages={messages} timeZone="Europe/Paris">
      <TooltipProvider>
        <FindBar editor={editor} onClose={() => undefined} />
      </TooltipProvider>
    </IntlProvider>,
  );
  type('Rechercher', 'port');
});
afterEach(() => editor.destroy());

const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the bar that finds words', () => {
  it('replaces all by what is typed now, in one step', () => {
    type('Remplacer par', 'phare');
    press('Tout remplacer');
    expect(editor.getText()).toBe('Le phare dort. Le phare fume.');
    editor.commands.undo();
    expect(editor.getText()).toBe('Le port dort. Le port fume.');
  });

  it('replaces one after the other', () => {
    type('Remplacer par', 'phare');
    press('Remplacer');
    expect(editor.getText()).toBe('Le phare dort. Le port fume.');
    type('Remplacer par', 'quai');
    press('Remplacer');
    expect(editor.getText()).toBe('Le phare dort. Le quai fume.');
  });
});
