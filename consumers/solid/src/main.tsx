// A page that hands the element a property and hears what a reader opens.
import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import { Figure } from './Figure';
import { record } from './record';

function App() {
  const [selected, setSelected] = createSignal('');
  const [isOwn, setOwn] = createSignal(false);
  return (
    <main>
      <h1>Solid</h1>
      <button onClick={() => setOwn(true)}>A record of our own</button>
      <p>
        Opened: <output>{selected()}</output>
      </p>
      <Figure record={isOwn() ? record : undefined} onSelect={setSelected} />
    </main>
  );
}

render(() => <App />, document.querySelector('#app')!);
