import { clsx, type ClassValue } from 'clsx';
import { twMerge } from 'tailwind-merge';

/** Joins class names; of two that set the same property the later one wins, so that a caller can adjust a component. */
export const classNames = (...classes: ClassValue[]): string => twMerge(clsx(classes));
