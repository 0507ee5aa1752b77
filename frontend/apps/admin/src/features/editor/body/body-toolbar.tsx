import { classNames, Menu, MenuItem, Select, Tooltip } from '@lavamedia/ui';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import {
  Bold,
  Code,
  ImagePlus,
  Italic,
  Link,
  List,
  ListOrdered,
  Plus,
  Quote,
  Redo2,
  SquareCode,
  Strikethrough,
  TextQuote,
  Undo2,
} from 'lucide-react';
import { Toolbar } from 'radix-ui';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { blockCatalogue, type BlockQuestion } from './block-catalogue';

export interface BodyToolbarProps {
  readonly editor: Editor;
  readonly onLink: () => void;
  readonly onAsk: (question: BlockQuestion) => void;
}

const blocks = ['paragraph', 'heading2', 'heading3', 'heading4'] as const;
type Block = (typeof blocks)[number];

/** One row of marks and blocks; on a phone it scrolls sideways. */
export function BodyToolbar({ editor, onLink, onAsk }: BodyToolbarProps) {
  const t = useTranslations('editor.toolbar');
  const block = useTranslations('editor.block');
  const state = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      block:
        blocks.find(
          (name) => name !== 'paragraph' && current.isActive('heading', { level: levelOf(name) }),
        ) ?? 'paragraph',
      bold: current.isActive('bold'),
      italic: current.isActive('italic'),
      strike: current.isActive('strike'),
      code: current.isActive('code'),
      link: current.isActive('link'),
      bulletList: current.isActive('bulletList'),
      orderedList: current.isActive('orderedList'),
      blockquote: current.isActive('blockquote'),
      pullQuote: current.isActive('pullQuote'),
      codeBlock: current.isActive('codeBlock'),
      canUndo: current.can().undo(),
      canRedo: current.can().redo(),
    }),
  });

  const run = () => editor.chain().focus();
  const setBlock = (block: Block) =>
    block === 'paragraph'
      ? run().setParagraph().run()
      : run()
          .setHeading({ level: levelOf(block) })
          .run();

  return (
    <div className="sticky top-0 z-20 -mx-1 flex items-center gap-0.5 overflow-x-auto border-y border-line bg-paper px-1 py-1.5">
      {/* Beside the toolbar: within it, a control that is not its own would catch the keyboard on the way back. */}
      <Select
        label={t('block')}
        value={state.block}
        onValueChange={setBlock}
        options={blocks.map((value) => ({ value, label: t(value) }))}
        className="h-8 w-36 shrink-0 border-transparent bg-transparent hover:bg-sunken"
      />
      <Toolbar.Root aria-label={t('label')} className="flex min-w-0 flex-1 items-center gap-0.5">
        <Gap />
        <Toggle label={t('bold')} shortcut="Ctrl B" on={state.bold} onPress={() => run().toggleBold().run()}>
          <Bold />
        </Toggle>
        <Toggle
          label={t('italic')}
          shortcut="Ctrl I"
          on={state.italic}
          onPress={() => run().toggleItalic().run()}
        >
          <Italic />
        </Toggle>
        <Toggle label={t('strike')} on={state.strike} onPress={() => run().toggleStrike().run()}>
          <Strikethrough />
        </Toggle>
        <Toggle label={t('code')} shortcut="Ctrl E" on={state.code} onPress={() => run().toggleCode().run()}>
          <Code />
        </Toggle>
        <Toggle label={t('link')} shortcut="Ctrl K" on={state.link} onPress={onLink}>
          <Link />
        </Toggle>
        <Gap />
        <Toggle label={t('bulletList')} on={state.bulletList} onPress={() => run().toggleBulletList().run()}>
          <List />
        </Toggle>
        <Toggle
          label={t('orderedList')}
          on={state.orderedList}
          onPress={() => run().toggleOrderedList().run()}
        >
          <ListOrdered />
        </Toggle>
        <Toggle label={t('blockquote')} on={state.blockquote} onPress={() => run().toggleBlockquote().run()}>
          <Quote />
        </Toggle>
        <Toggle
          label={t('pullQuote')}
          on={state.pullQuote}
          onPress={() =>
            state.pullQuote
              ? run().setNode('paragraph').run()
              : run().setNode('pullQuote', { attribution: null }).run()
          }
        >
          <TextQuote />
        </Toggle>
        <Toggle label={t('codeBlock')} on={state.codeBlock} onPress={() => run().toggleCodeBlock().run()}>
          <SquareCode />
        </Toggle>
        <Gap />
        <Press label={t('picture')} onPress={() => onAsk('picture')}>
          <ImagePlus />
        </Press>
        <Menu
          align="start"
          trigger={
            <Toolbar.Button aria-label={t('insert')} title={t('insert')} className={pressStyle}>
              <Plus />
            </Toolbar.Button>
          }
        >
          {blockCatalogue
            .filter(({ isTarget, name }) => !isTarget || name === 'callout')
            .map(({ name, icon: Icon, make }) => (
              <MenuItem key={name} icon={<Icon aria-hidden />} onSelect={() => make(editor, onAsk)}>
                {block(name)}
              </MenuItem>
            ))}
        </Menu>
        <span className="grow" />
        <Press
          label={t('undo')}
          shortcut="Ctrl Z"
          disabled={!state.canUndo}
          onPress={() => run().undo().run()}
        >
          <Undo2 />
        </Press>
        <Press
          label={t('redo')}
          shortcut="Ctrl Y"
          disabled={!state.canRedo}
          onPress={() => run().redo().run()}
        >
          <Redo2 />
        </Press>
      </Toolbar.Root>
    </div>
  );
}

const levelOf = (block: Exclude<Block, 'paragraph'>) => Number(block.at(-1)) as 2 | 3 | 4;

const Gap = () => <Toolbar.Separator className="mx-1 h-5 w-px shrink-0 bg-line" />;

const pressStyle =
  'inline-flex size-8 shrink-0 items-center justify-center rounded-control text-ink-2 transition-colors duration-150 hover:bg-sunken hover:text-ink disabled:cursor-not-allowed disabled:opacity-40 touch:size-11 [&_svg]:size-4 [&_svg]:stroke-[1.5]';

interface PressProps {
  readonly label: string;
  readonly shortcut?: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function Press({ label, shortcut, disabled = false, onPress, children }: PressProps) {
  return (
    <Tooltip text={label} {...(shortcut ? { shortcut } : {})}>
      <Toolbar.Button aria-label={label} disabled={disabled} onClick={onPress} className={pressStyle}>
        {children}
      </Toolbar.Button>
    </Tooltip>
  );
}

function Toggle({ on, label, ...props }: PressProps & { readonly on: boolean }) {
  return (
    <Tooltip text={label} {...(props.shortcut ? { shortcut: props.shortcut } : {})}>
      <Toolbar.Button
        aria-label={label}
        aria-pressed={on}
        onClick={props.onPress}
        className={classNames(
          pressStyle,
          on && 'bg-ember-tint text-ember-strong hover:bg-ember-tint hover:text-ember-strong',
        )}
      >
        {props.children}
      </Toolbar.Button>
    </Tooltip>
  );
}
