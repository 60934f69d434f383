/** Lists of customers, as the functions take them that compare two of them. */
import {list, mayBeBlank, mayBeEmpty} from './declare/arguments';
import {customerId} from './declare/kinds';

/** Customers of one period; blanks stand for nobody, and there may be none at all. */
export const customers = mayBeEmpty(list(mayBeBlank(customerId())));

/** A blank as models/retention.ts takes it. */
export const orNobody = (id: string | undefined): string => id ?? '';
