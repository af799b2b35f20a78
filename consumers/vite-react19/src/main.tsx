// A page that hands the element a property and hears what a reader opens.
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Figure } from './Figure';
import { record } from './record';

function App() {
  const [selected, setSelected] = useState('');
  const [isOwn, setOwn] = useState(false);
  return (
    <main>
      <h1>React 19</h1>
      <button onClick={() => setOwn(true)}>A record of our own</button>
      <p>
        Opened: <output>{selected}</output>
      </p>
      <Figure record={isOwn ? record : undefined} onSelect={setSelected} />
    </main>
  );
}

createRoot(document.querySelector('#app')!).render(<App />);
