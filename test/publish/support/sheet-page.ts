/** A page with a sheet that is there without the library: its element gives two numbers, one made up, and a quote. */
export const sheetPage = `<!doctype html>
<html lang="en-GB">
  <title>A quarter of Exampleshire</title>
  <script>
    customElements.define(
      'vcse-infographic',
      class extends HTMLElement {
        async toSheet() {
          return {
            title: 'What people told us',
            language: 'en',
            publisher: 'Healthwatch Exampleshire',
            colors: {ink: '#0b0c0c', paper: '#ffffff', accent: '#12436d', onAccent: '#ffffff'},
            parts: [
              {kind: 'figure', value: '1,280', unit: 'comments', sentence: 'came in this quarter.'},
              {kind: 'figure', value: '12', sentence: 'people were rung.', illustrative: true},
              {kind: 'quote', text: 'The driver came early.', by: 'A patient'},
            ],
          };
        }
      },
    );
  </script>
  <vcse-infographic>
    <h1>What people told us</h1>
    <p>1,280 comments came in this quarter.</p>
  </vcse-infographic>
</html>
`;
