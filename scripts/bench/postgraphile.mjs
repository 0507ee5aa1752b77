export const postgraphile = { name: 'postgraphile' };
