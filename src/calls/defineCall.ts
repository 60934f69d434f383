/** A call of the panel as a declaration: what it takes, checked before anything is done, and how it is answered. */
import type {GenericSchema} from 'valibot';
import type {CallContext} from '../door/context';
import {validated} from '../door/validated';

export interface DefinedCall<Name extends string, Request, Result extends object> {
  /** As the panel asks for it. */
  readonly name: Name;
  /** For who has made the request here. */
  readonly run: (context: CallContext, request: Request) => Result;
  /**
   * For what came from outside.
   *
   * @throws UserError badArgument, and all of run()
   */
  readonly answer: (context: CallContext, sent: unknown) => Result;
}

/**
 * The call that a file of this folder declares; a line in index.ts adds it. The types of the panel, its client, the stub in
 * Code.js and the check of what is sent are read from here.
 *
 * @param request what may be sent; nothing else passes
 * @param run its errors become sentences at the edge (door/answer)
 * @example
 * export const progress = defineCall('progress', {
 *   request: group({run}),
 *   run: ({book}, request) => progressOf(book, request.run),
 * });
 */
export const defineCall = <const Name extends string, Request, Result extends object>(
  name: Name,
  {
    request,
    run,
  }: {
    readonly request: GenericSchema<unknown, Request>;
    readonly run: (context: CallContext, request: Request) => Result;
  },
): DefinedCall<Name, Request, Result> => ({
  name,
  run,
  answer: (context, sent) => run(context, validated(request, sent)),
});
