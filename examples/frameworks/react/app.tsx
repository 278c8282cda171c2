import {useState} from 'react';
import 'vcse-charts/define/vcse-distribution.js';
import type {} from 'vcse-charts/react';
import first from '../first.json';
import second from '../second.json';

/** A chart whose document is replaced, that tells what the reader chose, and that can be taken away. */
export function App() {
  const [data, setData] = useState<object>(first);
  const [drawn, setDrawn] = useState(0);
  const [chosen, setChosen] = useState('none');
  const [shown, setShown] = useState(true);
  return (
    <main>
      {shown && (
        <vcse-distribution
          measure="amount"
          label-top={2}
          no-embed
          data={data}
          onvcse-ready={() => setDrawn((count) => count + 1)}
          onvcse-select={(event) => setChosen(event.detail.id ?? 'none')}
        />
      )}
      <button onClick={() => setData(second)}>Next year</button>
      <button onClick={() => setShown(false)}>Remove</button>
      <output>{`drawn ${drawn}, chosen ${chosen}`}</output>
    </main>
  );
}
