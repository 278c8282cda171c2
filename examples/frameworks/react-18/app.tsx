import {useEffect, useRef, useState} from 'react';
import 'vcse-charts/define/vcse-distribution.js';
import type {VcseDistribution, VcseSelectEvent} from 'vcse-charts/elements';
import type {} from 'vcse-charts/react-18';
import first from '../first.json';
import second from '../second.json';

/** A chart whose document is replaced, that tells what the reader chose, and that can be taken away. */
export function App() {
  const chart = useRef<VcseDistribution>(null);
  const [data, setData] = useState<object>(first);
  const [drawn, setDrawn] = useState(0);
  const [chosen, setChosen] = useState('none');
  const [shown, setShown] = useState(true);
  useEffect(() => {
    const element = chart.current;
    const ready = () => setDrawn((count) => count + 1);
    const select = (event: VcseSelectEvent) => setChosen(event.detail.id ?? 'none');
    element?.addEventListener('vcse-ready', ready);
    element?.addEventListener('vcse-select', select);
    return () => {
      element?.removeEventListener('vcse-ready', ready);
      element?.removeEventListener('vcse-select', select);
    };
  }, []);
  useEffect(() => {
    if (chart.current) chart.current.data = data;
  }, [data]);
  return (
    <main>
      {shown && <vcse-distribution ref={chart} measure="amount" label-top={2} no-embed />}
      <button onClick={() => setData(second)}>Next year</button>
      <button onClick={() => setShown(false)}>Remove</button>
      <output>{`drawn ${drawn}, chosen ${chosen}`}</output>
    </main>
  );
}
