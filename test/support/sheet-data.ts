import type {Sheet} from '../../src/view/sheet.js';

/** A chart's picture as `svgPicture` makes it. */
export const chartPicture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="416" height="300" viewBox="0 0 416 300"><title>Waiting</title>' +
  '<text x="24" y="40">Waiting</text>' +
  '<svg aria-hidden="true" width="368" height="200" fill="rgb(0, 0, 0)" x="24" y="60" overflow="visible">' +
  '<defs><pattern id="p"></pattern></defs><rect width="9" height="9" fill="url(#p)"/><text>Bar 12</text></svg>' +
  '<text x="24" y="290">Source: Books.</text></svg>';

/** A sheet with one part of each kind. */
export const smallSheet: Sheet = {
  title: 'What people told us',
  lead: 'From April to June.',
  language: 'en',
  publisher: 'Healthwatch Example',
  colors: {ink: '#111111', paper: '#ffffff', accent: '#12436d', onAccent: '#ffffff'},
  parts: [
    {kind: 'figure', value: '1,280', unit: 'answers', sentence: 'came in.', source: 'Books'},
    {kind: 'text', heading: 'Themes', text: 'People spoke of waiting.'},
    {
      kind: 'chart',
      title: 'Most spoke of waiting',
      subtitle: 'Comments by theme.',
      sentence: 'Of 1,280 comments 12% are of waiting.',
      svg: chartPicture,
      width: 416,
      height: 300,
      source: 'Books. Licence: OGL.',
    },
    {kind: 'quote', text: 'The driver waited.', by: 'A reader'},
    {kind: 'pair', said: 'Waiting is hard.', did: 'The line tells how long it is.'},
    {kind: 'picture', address: 'https://example.org/door.jpg', alternative: 'A door'},
  ],
};
