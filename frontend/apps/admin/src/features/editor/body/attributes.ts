import type { Attribute } from '@tiptap/core';

/** An attribute without a default: the node cannot be made without it. */
export const required = { default: undefined, isRequired: true };

const attributeName = (name: string) =>
  `data-${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** A text that travels with its node through the clipboard and is never taken for anything but a text. */
export const textAttribute = (name: string): Partial<Attribute> => ({
  default: null,
  parseHTML: (element) => element.getAttribute(attributeName(name)),
  renderHTML: (attributes) =>
    attributes[name] == null ? {} : { [attributeName(name)]: String(attributes[name]) },
});

/** The same for one that a node cannot do without. */
export const requiredText = (name: string): Partial<Attribute> => ({ ...textAttribute(name), ...required });

/** One of a few words; the first is the default. */
export const choiceAttribute = (
  name: string,
  values: readonly [string, ...string[]],
): Partial<Attribute> => ({
  ...textAttribute(name),
  default: values[0],
  parseHTML: (element) => {
    const value = element.getAttribute(attributeName(name));
    return value !== null && values.includes(value) ? value : values[0];
  },
});
