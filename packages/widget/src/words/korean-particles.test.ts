// Particles after syllables, digits, Latin letters and what stands in brackets.
import { describe, expect, it } from 'vitest';
import { eulReul, eunNeun, euroRo, gwaWa, iGa, ida } from './korean-particles.js';

describe('Korean particles', () => {
  it.each([
    ['한국', '한국은', '한국으로'],
    ['우크라이나', '우크라이나는', '우크라이나로'],
    ['서울', '서울은', '서울로'],
    // Read 비비시, 시에스아이에스, 아이에스더블유; 엔아이에스 ends in 스.
    ['BBC', 'BBC는', 'BBC로'],
    ['NIS', 'NIS는', 'NIS로'],
    ['CNN', 'CNN은', 'CNN으로'],
    ['URL', 'URL은', 'URL로'],
    // 천, 일, 이, 삼, 육, 칠, 영.
    ['6,000', '6,000은', '6,000으로'],
    ['1', '1은', '1로'],
    ['2', '2는', '2로'],
    ['13', '13은', '13으로'],
    ['16', '16은', '16으로'],
    ['7', '7은', '7로'],
    ['20%', '20%는', '20%로'],
    ['약 6,000명(2월)', '약 6,000명(2월)은', '약 6,000명(2월)으로'],
    ['7,000명 초과(6월)', '7,000명 초과(6월)는', '7,000명 초과(6월)로'],
  ])('%s', (word, topic, towards) => {
    expect([eunNeun(word), euroRo(word)]).toEqual([topic, towards]);
  });

  it('in every pair', () => {
    expect([iGa('한국'), iGa('러시아')]).toEqual(['한국이', '러시아가']);
    expect([eulReul('북한군'), eulReul('사상자')]).toEqual(['북한군을', '사상자를']);
    expect([gwaWa('한국'), gwaWa('나토')]).toEqual(['한국과', '나토와']);
    expect([ida('명'), ida('수')]).toEqual(['명이다', '수다']);
  });
});
