import type { Editor } from '@tiptap/core';
import {
  AudioLines,
  Code,
  FileDown,
  Film,
  Heading2,
  Heading3,
  Heading4,
  ImagePlus,
  Images,
  List,
  ListOrdered,
  MessageSquareWarning,
  Minus,
  Newspaper,
  Pilcrow,
  Quote,
  Superscript,
  Table2,
  TextQuote,
  Tv,
} from 'lucide-react';
import type { ComponentType } from 'react';

/** What has to be chosen first, in a dialog. */
export type BlockQuestion = 'picture' | 'gallery' | 'video' | 'audio' | 'file' | 'embed' | 'related';

export type BlockName =
  | 'paragraph'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'bulletList'
  | 'orderedList'
  | 'blockquote'
  | 'pullQuote'
  | 'callout'
  | 'codeBlock'
  | 'picture'
  | 'gallery'
  | 'video'
  | 'audio'
  | 'file'
  | 'table'
  | 'embed'
  | 'related'
  | 'footnote'
  | 'rule';

export interface BlockKind {
  readonly name: BlockName;
  readonly icon: ComponentType<{ 'aria-hidden'?: boolean }>;
  /** Other words for it, in both languages: whoever types one of them finds it. */
  readonly words: string;
  /** Whether a text block can become one. */
  readonly isTarget: boolean;
  /** Makes it at the caret, of the block that is there where that is a text. */
  readonly make: (editor: Editor, ask: (question: BlockQuestion) => void) => void;
}

const chain = (editor: Editor) => editor.chain().focus();

const heading = (level: 2 | 3 | 4, icon: BlockKind['icon'], words: string): BlockKind => ({
  name: `heading${level}`,
  icon,
  words,
  isTarget: true,
  make: (editor) => chain(editor).clearNodes().setHeading({ level }).run(),
});

/** Everything that can stand in a text, in the order of the menus. */
export const blockCatalogue: readonly BlockKind[] = [
  {
    name: 'paragraph',
    icon: Pilcrow,
    words: 'texte paragraphe text paragraph',
    isTarget: true,
    make: (editor) => chain(editor).clearNodes().run(),
  },
  heading(2, Heading2, 'intertitre titre h2 heading title'),
  heading(3, Heading3, 'sous-titre titre h3 heading subtitle'),
  heading(4, Heading4, 'petit titre h4 heading small'),
  {
    name: 'bulletList',
    icon: List,
    words: 'liste puces tirets list bullet',
    isTarget: true,
    make: (editor) => chain(editor).clearNodes().toggleBulletList().run(),
  },
  {
    name: 'orderedList',
    icon: ListOrdered,
    words: 'liste numérotée ordonnée list numbered ordered',
    isTarget: true,
    make: (editor) => chain(editor).clearNodes().toggleOrderedList().run(),
  },
  {
    name: 'blockquote',
    icon: Quote,
    words: 'citation quote blockquote',
    isTarget: true,
    make: (editor) => chain(editor).clearNodes().setBlockquote().run(),
  },
  {
    name: 'pullQuote',
    icon: TextQuote,
    words: 'exergue citation pull quote',
    isTarget: true,
    make: (editor) => chain(editor).clearNodes().setNode('pullQuote', { attribution: null }).run(),
  },
  {
    name: 'callout',
    icon: MessageSquareWarning,
    words: 'encadré repère attention à retenir callout box note warning',
    isTarget: true,
    make: (editor) => chain(editor).clearNodes().wrapIn('callout', { tone: 'note', title: null }).run(),
  },
  {
    name: 'codeBlock',
    icon: Code,
    words: 'code programme source',
    isTarget: true,
    make: (editor) => chain(editor).clearNodes().setCodeBlock().run(),
  },
  {
    name: 'picture',
    icon: ImagePlus,
    words: 'image photo illustration picture',
    isTarget: false,
    make: (_, ask) => ask('picture'),
  },
  {
    name: 'gallery',
    icon: Images,
    words: 'galerie diaporama images photos gallery slideshow pictures',
    isTarget: false,
    make: (_, ask) => ask('gallery'),
  },
  {
    name: 'video',
    icon: Film,
    words: 'vidéo film mp4 webm sous-titres video movie captions',
    isTarget: false,
    make: (_, ask) => ask('video'),
  },
  {
    name: 'audio',
    icon: AudioLines,
    words: 'audio son enregistrement podcast balado mp3 m4a ogg wav sound recording',
    isTarget: false,
    make: (_, ask) => ask('audio'),
  },
  {
    name: 'file',
    icon: FileDown,
    words: 'fichier document télécharger pdf odt docx xlsx zip epub file download attachment',
    isTarget: false,
    make: (_, ask) => ask('file'),
  },
  {
    name: 'table',
    icon: Table2,
    words: 'tableau table grille',
    isTarget: false,
    make: (editor) => chain(editor).insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
  },
  {
    name: 'embed',
    icon: Tv,
    words:
      'vidéo tweet publication intégrer youtube vimeo dailymotion instagram bluesky mastodon embed video post',
    isTarget: false,
    make: (_, ask) => ask('embed'),
  },
  {
    name: 'related',
    icon: Newspaper,
    words: 'articles liés à lire aussi related read also',
    isTarget: false,
    make: (_, ask) => ask('related'),
  },
  {
    name: 'footnote',
    icon: Superscript,
    words: 'note de bas de page référence footnote reference',
    isTarget: false,
    make: (editor) => chain(editor).insertFootnote().run(),
  },
  {
    name: 'rule',
    icon: Minus,
    words: 'filet séparateur ligne rule divider line',
    isTarget: false,
    make: (editor) => chain(editor).setHorizontalRule().run(),
  },
];

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** The blocks that a typed word may mean: those whose name begins with it first, accents or not. */
export function findBlocks(typed: string, labelOf: (name: BlockName) => string): readonly BlockKind[] {
  const wanted = plain(typed.trim());
  if (!wanted) return blockCatalogue;
  const rank = ({ name, words }: BlockKind) => {
    const all = `${plain(labelOf(name))} ${plain(words)}`;
    if (all.startsWith(wanted)) return 0;
    if (all.split(/[\s-]+/).some((word) => word.startsWith(wanted))) return 1;
    return all.includes(wanted) ? 2 : 3;
  };
  return blockCatalogue
    .map((kind) => ({ kind, rank: rank(kind) }))
    .filter((entry) => entry.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map(({ kind }) => kind);
}
