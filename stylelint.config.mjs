/** @type {import('stylelint').Config} */
export default {
  extends: 'stylelint-config-standard',
  rules: {
    // Tailwind's own rules and functions.
    'at-rule-no-unknown': [
      true,
      {
        ignoreAtRules: [
          'theme',
          'source',
          'apply',
          'utility',
          'variant',
          'custom-variant',
          'plugin',
          'reference',
        ],
      },
    ],
    'at-rule-no-deprecated': [true, { ignoreAtRules: ['apply'] }],
    'function-no-unknown': [true, { ignoreFunctions: ['theme', '--spacing', '--alpha'] }],
    // Tailwind's namespaces (`--text-*`) and companions (`--text-xs--line-height`).
    'custom-property-pattern': null,
    'import-notation': null,
    // A blank line is a paragraph: where it goes is for the writer to say.
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    'comment-empty-line-before': null,
    // ProseMirror and Radix name their own classes and attributes.
    'selector-class-pattern': null,
  },
};
