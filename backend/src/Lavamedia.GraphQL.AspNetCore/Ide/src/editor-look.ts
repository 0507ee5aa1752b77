import { useMonaco } from '@graphiql/react';
import { useEffect } from 'react';

const fontFamily = "'JetBrains Mono Variable', monospace";

interface Palette {
  base: 'vs' | 'vs-dark';
  surface: string;
  ink: string;
  quiet: string;
  line: string;
  ember: string;
  info: string;
  ok: string;
  warn: string;
}

// The tokens of frontend/packages/ui/src/theme.css: the editor draws on its own and reads no custom properties.
const light: Palette = {
  base: 'vs',
  surface: '#ffffff',
  ink: '#1b1714',
  quiet: '#746a61',
  line: '#ded7ce',
  ember: '#b93815',
  info: '#1f5c8b',
  ok: '#2b6a3f',
  warn: '#8a5a00',
};
const dark: Palette = {
  base: 'vs-dark',
  surface: '#1e1a17',
  ink: '#f3eee7',
  quiet: '#9c9186',
  line: '#39322c',
  ember: '#ff8a5c',
  info: '#86bdeb',
  ok: '#7cc894',
  warn: '#e3b35b',
};

function theme(palette: Palette) {
  const { base, surface, ink, quiet, line, ember, info, ok, warn } = palette;
  const color = (token: string, value: string) => ({ token, foreground: value.slice(1) });
  return {
    base,
    inherit: true,
    rules: [
      color('', ink),
      color('comment', quiet),
      color('keyword', ember),
      color('key.identifier', ink),
      color('type.identifier', info),
      color('argument.identifier', warn),
      color('number', info),
      color('string', ok),
      color('string.key.json', ink),
      color('string.value.json', ok),
    ],
    colors: {
      'editor.background': '#ffffff00',
      'editor.foreground': ink,
      'editorLineNumber.foreground': quiet,
      'editorLineNumber.activeForeground': ink,
      'editorIndentGuide.background1': line,
      'editorIndentGuide.activeBackground1': quiet,
      'editorBracketHighlight.foreground1': quiet,
      'editorBracketHighlight.foreground2': quiet,
      'editorBracketHighlight.foreground3': quiet,
      'editorWidget.background': surface,
      'editorHoverWidget.background': surface,
      'editorSuggestWidget.background': surface,
      'editorSuggestWidget.selectedBackground': `${ember}26`,
      'editorSuggestWidget.selectedForeground': ink,
      'list.hoverBackground': `${ember}19`,
      'list.highlightForeground': ember,
      'list.focusHighlightForeground': ember,
      'quickInput.background': surface,
      'quickInputList.focusBackground': `${ember}26`,
      'quickInputList.focusForeground': ink,
      'menu.background': surface,
      'menu.selectionBackground': `${ember}26`,
      'menu.selectionForeground': ink,
      'textLink.foreground': ember,
      'textLink.activeForeground': ember,
      'editorLink.activeForeground': ember,
      'scrollbar.shadow': '#ffffff00',
      focusBorder: ember,
    },
  };
}

/** Gives the editors the brand's colours, and no boxes around the apostrophes of a French text. */
export function useEditorLook() {
  const monaco = useMonaco((state) => state.monaco);
  useEffect(() => {
    if (!monaco) return;
    monaco.editor.defineTheme('graphiql-LIGHT', theme(light));
    monaco.editor.defineTheme('graphiql-DARK', theme(dark));
    const calm = {
      fontFamily,
      fontLigatures: false,
      unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false },
    };
    // The editor measures its letters once; the font may arrive later.
    void document.fonts.load(`13px ${fontFamily}`).then(() => {
      monaco.editor.remeasureFonts();
    });
    for (const editor of monaco.editor.getEditors()) editor.updateOptions(calm);
    const watch = monaco.editor.onDidCreateEditor((editor) => {
      editor.updateOptions(calm);
    });
    return () => {
      watch.dispose();
    };
  }, [monaco]);
}
