/**
 * Measures the add-on on this machine: `npm run bench`. Nothing is asserted and nothing fails: each line names its aim and says
 * whether it is met. Machines differ and are busy, so trust ratios rather than times, and compare two versions only with
 * both measured now.
 *
 * 1 measures dist/Code.js, built first when older than its sources; 2, 5 and 8 run it in the strict host of local/;
 * 3, 4, 6 and 7 measure the same sources from within (core.ts, formulaCore.ts, fitCore.ts). All tables come from one fixed seed
 * (orders.ts), but those of 7, which are public data.
 */
import {cpus} from 'node:os';
import {bundleText} from '../cli/bundle';
import {computing} from './computing';
import {fits} from './fits';
import {formulas} from './formulas';
import {growth} from './growth';
import {memory} from './memory';
import {makeOrders} from './orders';
import {conclude, note, title} from './report';
import {scale} from './scale';
import {schedule} from './schedule';
import {start} from './start';

const ROWS = 100_000;

const root = process.cwd();
const began = performance.now();
const code = bundleText(root);
const processors = cpus();
title('Ciclo: measurements', `Node ${process.versions.node}, V8 ${process.versions.v8}`);
note(
  `${String(processors.length)} x ${processors[0]?.model.trim() ?? 'unknown processor'}. Ratios travel; ` +
    'times are of this machine, as busy as it now is. Nothing here fails a build.',
);

start(code);
const orders = makeOrders(ROWS);
const classified = await scale(code, orders);
const text = await computing(root, orders, classified);
growth(text);
memory(root, ROWS, ROWS * 10);
await formulas(root);
await fits(root);
await schedule(code);
conclude((performance.now() - began) / 1000);
