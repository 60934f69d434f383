import {testGroup as groupOf} from '../models/testGroup';
import {optional} from './declare/arguments';
import {defineFunction} from './declare/define';
import {customerId, number} from './declare/kinds';
import {asText} from './declare/results';

/** The group of a customer in a test, for ever the same; see models/testGroup.ts. */
export const testGroup = defineFunction('TEST_GROUP', {
  args: {id: customerId(), test: customerId(), share: optional(number({min: 0, max: 1}), 0.5)},
  result: asText,
  run: ({id, test, share}) => groupOf(id, test, share),
  examples: [{cells: ['ana@example.com', 'sms-1'], result: 'A'}],
});
