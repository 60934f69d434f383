/** The kinds of tables, in the order in which they are asked: of equally sure ones the first is taken. One line a kind. */
import {customers} from './customers';
import {leads} from './leads';
import {lost} from './lost';
import {orders} from './orders';
import {periods} from './periods';
import {plan} from './plan';
import {ratios} from './ratios';
import {spend} from './spend';
import {survey} from './survey';
import {value} from './value';

export const tables = [
  periods,
  customers,
  orders,
  lost,
  survey,
  plan,
  value,
  spend,
  ratios,
  leads,
] as const;

export type KindId = (typeof tables)[number]['id'];

export const KIND_IDS: readonly KindId[] = tables.map(({id}) => id);
