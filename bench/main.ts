/**
 * Measures the add-on on this machine: `npm run bench`. Nothing is asserted and nothing fails: each line names its aim and says
 * whether it is met. Machines differ and are busy, so trust ratios rather than times, and compare two versions only with
 * both measured now.
 *
 * Cold figures come first: every execution on Google is one. 1 measures dist/Code.js, built first when older than its sources;
 * 3, 7 and 10 run it in the strict host (packages/sheets-here); 2, 4, 5, 6, 8 and 9 measure the same sources from within (core.ts,
 * formulaCore.ts, fitCore.ts). All tables come from one fixed seed (orders.ts), but those of 6, made there, and of 9, which are public data.
 */
import {cpus} from 'node:os';
import {bundleText} from '../cli/bundle';
import {cold} from './cold';
import {computing} from './computing';
import {coreText} from './coreBundle';
import {fits} from './fits';
import {formulas} from './formulas';
import {growth} from './growth';
import {memory} from './memory';
import {makeOrders} from './orders';
import {conclude, note, title} from './report';
import {scale} from './scale';
import {schedule} from './schedule';
import {growthByShape} from './shapes';
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
const text = await coreText(root);
cold(text, orders);
const classified = await scale(code, orders);
computing(text, orders, classified);
growth(text);
growthByShape(text);
memory(root, ROWS, ROWS * 10);
await formulas(root);
await fits(root);
await schedule(code);
conclude((performance.now() - began) / 1000);
