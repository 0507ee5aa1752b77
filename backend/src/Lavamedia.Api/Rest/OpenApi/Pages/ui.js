/* global SwaggerUIBundle */
SwaggerUIBundle({
  url: 'v1.json',
  dom_id: '#ui',
  deepLinking: true,
  // The document is checked by our own tests; nothing is sent anywhere else.
  validatorUrl: null,
  tryItOutEnabled: true,
  presets: [SwaggerUIBundle.presets.apis],
  layout: 'BaseLayout',
});
