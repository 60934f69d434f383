/** The exports of programs that are known, and which of them a header row is. */
import type {Cell} from '../../base/cells';
import {plain} from '../../base/keys';
import {lazily} from '../../base/memo';
import type {Field} from '../fields';
import {HEADER_SEARCH_ROWS, type SheetSeen} from '../kind';
import {amazonOrders} from './amazonOrders';
import {ebayOrders} from './ebayOrders';
import {etsyItems} from './etsyItems';
import {etsyOrders} from './etsyOrders';
import {gumroadSales} from './gumroadSales';
import {hubspotContacts} from './hubspotContacts';
import {hubspotDeals} from './hubspotDeals';
import {paypalActivity} from './paypalActivity';
import {prestashopOrders} from './prestashopOrders';
import {quickbooksSales} from './quickbooksSales';
import {salesforceOpportunities} from './salesforceOpportunities';
import {shopifyCustomers} from './shopifyCustomers';
import {shopifyOrders} from './shopifyOrders';
import {squareItems} from './squareItems';
import {squareTransactions} from './squareTransactions';
import {stripePayments} from './stripePayments';
import {tiendanubeOrders} from './tiendanubeOrders';
import {woocommerceExport} from './woocommerceExport';
import {woocommerceOrders} from './woocommerceOrders';
import {xeroInvoices} from './xeroInvoices';
import type {Shape} from './shape';

export const shapes: readonly Shape[] = [
  shopifyOrders,
  shopifyCustomers,
  woocommerceOrders,
  woocommerceExport,
  prestashopOrders,
  etsyOrders,
  etsyItems,
  ebayOrders,
  amazonOrders,
  stripePayments,
  paypalActivity,
  squareTransactions,
  squareItems,
  gumroadSales,
  xeroInvoices,
  quickbooksSales,
  tiendanubeOrders,
  hubspotDeals,
  hubspotContacts,
  salesforceOpportunities,
];

/** A shape with its headers as plain() leaves them. */
interface Known {
  readonly shape: Shape;
  readonly versions: readonly (readonly string[])[];
}

const plainList = (headers: string): string[] => headers.split('|').map(plain);

const known = lazily((): readonly Known[] =>
  shapes.map((shape) => ({shape, versions: shape.headers.map(plainList)})),
);

/** A table in a known shape. */
export interface Shaped {
  readonly shape: Shape;
  readonly headerIndex: number;
}

const shapeOfRow = (row: readonly Cell[], ignored: ReadonlySet<number>): Shape | undefined => {
  const headers = new Set(
    row.flatMap((cell, column) =>
      typeof cell === 'string' && cell !== '' && !ignored.has(column) ? [plain(cell)] : [],
    ),
  );
  return known().find(({versions}) =>
    versions.some((version) => version.every((header) => headers.has(header))),
  )?.shape;
};

const findShape = ({cells, ignored}: SheetSeen): Shaped | undefined => {
  for (let at = 0; at < Math.min(cells.length, HEADER_SEARCH_ROWS); at++) {
    const shape = shapeOfRow(cells[at] ?? [], ignored);
    if (shape) return {shape, headerIndex: at};
  }
  return undefined;
};

const shapesOfSheets = new WeakMap<SheetSeen, {readonly shaped: Shaped | undefined}>();

/** The shape that a sheet has, and its header row; undefined where it is none that is known. Looked for once a sheet. */
export const shapeOf = (sheet: SheetSeen): Shaped | undefined => {
  const found = shapesOfSheets.get(sheet) ?? {shaped: findShape(sheet)};
  shapesOfSheets.set(sheet, found);
  return found.shaped;
};

/**
 * The column of each field that a shape names: of the headers it may have, the first that is there and filled; -1 where the shape
 * says that there is none.
 *
 * @param isOpen whether nobody has chosen for a field
 * @param isFree whether a column has cells and is not chosen for another field
 */
export const columnsOfShape = (
  {columns}: Shape,
  headers: readonly string[],
  isOpen: (field: Field) => boolean,
  isFree: (column: number) => boolean,
): Partial<Record<Field, number>> => {
  const texts = headers.map(plain);
  const found: Partial<Record<Field, number>> = {};
  for (const [field, names] of Object.entries(columns) as [Field, string][]) {
    if (!isOpen(field)) continue;
    if (names === '') found[field] = -1;
    else
      for (const name of plainList(names)) {
        const column = texts.indexOf(name);
        if (column < 0 || !isFree(column)) continue;
        found[field] = column;
        break;
      }
  }
  return found;
};
