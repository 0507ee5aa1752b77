import { init } from './redoc.standalone.js';

init(
  'v1.json',
  {
    // Nothing calls home; the policy of the page would not let it either.
    disableTelemetry: true,
    requiredPropsFirst: true,
    theme: {
      typography: { fontFamily: 'system-ui, sans-serif', headings: { fontFamily: 'system-ui, sans-serif' } },
    },
  },
  document.getElementById('reference'),
);
