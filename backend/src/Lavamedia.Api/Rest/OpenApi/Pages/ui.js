/* global SwaggerUIBundle */

/** A lock stands at what needs a token; where one is only welcome, the button at the top of the page is enough. */
const locksOnlyWhatIsClosed = () => ({
  wrapComponents: {
    OperationSummary:
      (Summary, { React }) =>
      (props) => {
        const isOpen = props.operationProps.get('security')?.some((way) => way.isEmpty());
        const operationProps = isOpen
          ? props.operationProps.set('security', undefined)
          : props.operationProps;
        return React.createElement(Summary, { ...props, operationProps });
      },
  },
});

SwaggerUIBundle({
  url: 'v1.json',
  dom_id: '#ui',
  deepLinking: true,
  // The document is checked by our own tests; nothing is sent anywhere else.
  validatorUrl: null,
  tryItOutEnabled: true,
  presets: [SwaggerUIBundle.presets.apis],
  plugins: [locksOnlyWhatIsClosed],
  layout: 'BaseLayout',
});
