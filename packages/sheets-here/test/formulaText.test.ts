import {localeFacts} from '../src/services/locale';
import {engineText, english, parseFormula, respelled} from '../src/univer/formulaText';

const american = localeFacts('en_US');
const spanish = localeFacts('es_ES');

test.each([
  ['=LTV(100,0.8,0.1)', '=LTV(100,0.8,0.1)'],
  ['= LTV ( 100 ; 80% ; -.5 )', '=LTV(100,80%,-0.5)'],
  ['F()', '=F()'],
  ['=F(1,,"")', '=F(1,,"")'],
  ['=F(G(1,2),H())', '=F(G(1,2),H())'],
  ['=1+2*3-4/2^2', '=1+2*3-4/2^2'],
  ['=-(1+2)*2', '=-(1+2)*2'],
  ['=A1<>B1', '=A1<>B1'],
  ['=A1>=1', '=A1>=1'],
  ['="a"&B1&"c"', '="a"&B1&"c"'],
  ['=0.80+1e3+1.50', '=0.8+1000+1.5'],
  ['="say ""hi, you"""', '="say ""hi, you"""'],
  ['=true', '=TRUE'],
  ['={1,2;3,4}', '={1,2;3,4}'],
  ['={-1%,"a"}', '={-1%,"a"}'],
  ['={"a,b";"c"}', '=VSTACK("a,b","c")'],
  ['={"a;b","{c}"}', '=HSTACK("a;b","{c}")'],
  ['={A1:A3,B1:B3;"x","y"}', '=VSTACK(HSTACK(A1:A3,B1:B3),HSTACK("x","y"))'],
  ['={A1}', '=A1'],
  ['=F({{1,2};{3,4}})', '=F(VSTACK({1,2},{3,4}))'],
  ['=$B$2:C4', '=$B$2:C4'],
  ['=SUM(A2:A,A:C,3:4,B2:2)', '=SUM(A2:A,A:C,3:4,B2:2)'],
  [`='My ''sheet'''!A1`, `='My ''sheet'''!A1`],
  ['=Data!A2:A', '=Data!A2:A'],
  ['=INDEX(A1:A3,1):B2', '=INDEX(A1:A3,1):B2'],
  ['=#N/A', '=#N/A'],
  ['=LOG10(2)', '=LOG10(2)'],
  ['=\n SUM(\n 1,\t2 )', '=SUM(1,2)'],
  ['=MAP(A1:A3,LAMBDA(x,x*2))', '=MAP(A1:A3,LAMBDA(x,x*2))'],
])('the engine reads %s as %s', (typed, expected) => {
  expect(engineText(parseFormula(typed, american))).toBe(expected);
});

test.each([
  ['=LTV(100;0,8;0,1)', '=LTV(100,0.8,0.1)'],
  ['={1\\2,5;3\\4}', '={1,2.5;3,4}'],
  ['=F(VERDADERO;"a;b";A1:B2)', '=F(TRUE,"a;b",A1:B2)'],
  ['=F(;,5;1e-3)', '=F(,0.5,1e-3)'],
  ["='Año 1'!A2:A", "='Año 1'!A2:A"],
])('a Spanish %s is an English %s, and back', (typed, stored) => {
  expect(respelled(typed, spanish, english)).toBe(stored.replace('(,0.5', '(,.5'));
  expect(respelled(stored, english, spanish)).toBe(typed.replace('(;,5', '(;0,5'));
});

test.each([
  ['=LTV(100,0.8,0.1)', 'an English formula in a Spanish sheet'],
  ['=F(', 'no formula'],
  ['', 'nothing'],
])('%s stays: %s', (text) => {
  expect(respelled(text, spanish, english)).toBe(text);
});

test.each([
  ['en_US', '', 'The formula is empty.'],
  ['en_US', ' = ', 'The formula is empty.'],
  ['en_US', '=F(1', 'The formula cannot be read at its end.'],
  ['en_US', '=F(1) 2', 'The formula cannot be read at "2" (character 6).'],
  ['en_US', '=F(1))', 'The formula cannot be read at ")" (character 5).'],
  ['en_US', '={1,2;3}', 'The rows of an array literal must have equal length.'],
  ['en_US', '={1,2', 'The formula cannot be read at its end.'],
  ['en_US', '=1+', 'The formula cannot be read at its end.'],
  ['en_US', '="open', 'The formula cannot be read at ""open" (character 1).'],
  [
    'es_ES',
    '=F(1,0.8)',
    'The formula cannot be read at ",0.8)" (character 4). This locale writes ;',
  ],
])('%s refuses %s', (locale, text, message) => {
  expect(() => parseFormula(text, localeFacts(locale))).toThrow(message);
});
