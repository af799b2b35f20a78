'use client';
import { useState } from 'react';
import { Figure } from './figure';
import { record } from './record';

export default function Page() {
  const [selected, setSelected] = useState('');
  const [isOwn, setOwn] = useState(false);
  return (
    <main>
      <h1>Next</h1>
      <button onClick={() => setOwn(true)}>A record of our own</button>
      <p>
        Opened: <output>{selected}</output>
      </p>
      <Figure record={isOwn ? record : undefined} onSelect={setSelected} />
    </main>
  );
}
