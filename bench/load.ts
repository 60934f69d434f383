/**
 * What loading a script costs, as a ratio: the processor's time to compile and run it in a fresh context, divided by that of a
 * reference script of ours. Every formula and every click on Google starts with it; bytes say little about it.
 */
import vm from 'node:vm';
import {bareContext, unseen} from './bareContext';

/** Of the reference: with these it takes about as long as Code.js. */
const FUNCTIONS = 2000;
const TABLES = 150;
const ROWS = 12;
/** Every so many functions one is called while loading, and so compiled. */
const CALLED = 6;

/** A small function with one inside, a declaration that holds a third, and sometimes a call: what bundles are made of. */
const functionText = (n: number): string => {
  const id = String(n);
  const called = n % CALLED ? '' : `f${id}([1,2],0,1);`;
  return (
    `var f${id}=function(a,b,c){if(b===${id})return c;var d=a.map(function(e,i){return e*c+b+i});return{at:d,n:d.length}},` +
    `d${id}=define("name${id}",{limits:{from:${id},to:1e4},of:function(e){return f${id}(e.a,e.b,e.c)}});${called}\n`
  );
};

/** A table of texts, and what is made of it while loading. */
const tableText = (n: number): string => {
  const rows = Array.from(
    {length: ROWS},
    (_, row) => `k${String(row)}:"Text ${String(row)} of the table ${String(n)}, as a message"`,
  );
  const id = String(n);
  return (
    `var t${id}={${rows.join(',')}},` +
    `m${id}=new Map(Object.keys(t${id}).map(function(k){return[k,t${id}[k]]}));\n`
  );
};

/**
 * The script everything is compared with, the same for ever: functions, declarations and tables of texts in the shape of a
 * bundle's, all within one function. Whoever changes it has to measure BASE_RATIO anew.
 */
export const referenceScript = (): string => {
  const functions = Array.from({length: FUNCTIONS}, (_, n) => functionText(n));
  const tables = Array.from({length: TABLES}, (_, n) => tableText(n));
  const define = 'var define=function(id,facts){return Object.assign({id:id},facts)};\n';
  const body = `${define}${functions.join('')}${tables.join('')}`;
  return `var Reference=(function(){"use strict";\n${body}return d0})();\n`;
};

/**
 * Code.js of commit ecb1303 (347,097 bytes) took so many times the reference: the middle of several runs on a busy machine of
 * two cores, Node 20.20, each script loaded 60 times in turn with the others.
 */
export const BASE_RATIO = 0.79;
/** What loading may cost before somebody has to make it cheaper or argue for more. */
export const LIMIT_RATIO = 1.3 * BASE_RATIO;

/** Milliseconds of the processor: a busy machine takes the processor away, and time on the wall goes on. */
const processorTime = (work: () => unknown): number => {
  const began = process.cpuUsage();
  work();
  const {user, system} = process.cpuUsage(began);
  return (user + system) / 1000;
};

const load = (code: string): number => {
  const text = unseen(code);
  const context = bareContext();
  return processorTime(() => {
    new vm.Script(text, {filename: 'Code.js'}).runInContext(context);
  });
};

export interface Load {
  /** Milliseconds, the least of all rounds: nothing makes code faster than it is. */
  readonly code: number;
  readonly reference: number;
  readonly ratio: number;
}

/** Loads both in turn. The least of each is steady within some 5 %, and within 25 % where others fight for the cores. */
export const measureLoad = (code: string, rounds = 40): Load => {
  const script = referenceScript();
  const least = {code: Infinity, reference: Infinity};
  for (let round = 0; round < rounds; round++) {
    least.reference = Math.min(least.reference, load(script));
    least.code = Math.min(least.code, load(code));
  }
  return {...least, ratio: least.code / least.reference};
};
