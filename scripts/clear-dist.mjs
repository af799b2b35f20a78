// Empties the dist of the package it is run in, so that no file of an earlier build is published with the new ones.
import { rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
