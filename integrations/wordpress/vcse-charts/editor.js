// The block in the editor: its four fields. The chart itself is in the preview and in the page.
(({blocks, element, blockEditor, components}) => {
  const {createElement} = element;
  const {Placeholder, SelectControl, TextControl} = components;
  const types = window.vcseChartTypes ?? [];

  function Edit({attributes, setAttributes}) {
    const field = (name, control, options) =>
      createElement(control, {
        key: name,
        value: attributes[name],
        onChange: (value) => setAttributes({[name]: value}),
        ...options,
      });
    return createElement(
      'div',
      blockEditor.useBlockProps(),
      createElement(Placeholder, {icon: 'chart-bar', label: 'VCSE chart', isColumnLayout: true}, [
        field('type', SelectControl, {
          label: 'Kind of chart',
          options: types.map((value) => ({value, label: value})),
        }),
        field('src', TextControl, {
          label: 'Address of the document',
          help: 'A path on this site, such as /wp-content/uploads/spend.json',
        }),
        field('measure', TextControl, {
          label: 'Measure',
          help: 'Such as per-head; may be left empty',
        }),
        field('more', TextControl, {
          label: 'Other attributes',
          help: 'Such as highlight="E38000025" quartiles',
        }),
      ]),
    );
  }

  blocks.registerBlockType('vcse-charts/chart', {edit: Edit, save: () => null});
})(window.wp);
