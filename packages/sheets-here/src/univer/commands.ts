import {
  ICommandService,
  IUndoRedoService,
  sequenceExecute,
  type Injector,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import {SheetInterceptorService} from '@univerjs/sheets';
import {Refusal} from '../grid/refusal';

/** Runs those of Univer's commands whose work is done when they return. */
export class Commands {
  private readonly service: ICommandService;

  constructor(
    private readonly injector: Injector,
    private readonly workbook: Workbook,
  ) {
    this.service = injector.get(ICommandService);
  }

  /** @throws Refusal for what Univer does not do. */
  run(command: string, params: object): void {
    if (this.service.syncExecuteCommand(command, params) === false)
      throw new Refusal(`Univer refused ${command}.`);
  }

  /** Runs what only the page has. */
  runIfThere(command: string, params: object): void {
    if (this.service.hasCommand(command)) this.service.syncExecuteCommand(command, params);
  }

  /**
   * Runs a mutation with all that goes with Univer's command for it: formulas, filters and notes follow. Univer's own
   * plugins take the active sheet for the one that is changed. Older steps cannot be undone after it: their places are others.
   */
  runAsIfActive(
    worksheet: Worksheet,
    command: string,
    mutation: {id: string; params: object},
    params: object,
  ): void {
    const interceptors = this.injector.get(SheetInterceptorService);
    const {workbook} = this;
    workbook.getActiveSheet = () => worksheet;
    worksheet.getRangeFilterRows = () => [];
    try {
      const {preRedos = [], redos} = interceptors.onCommandExecute({id: command, params});
      const done = sequenceExecute([...preRedos, mutation, ...redos], this.service);
      if (!done.result) throw new Refusal(`Univer refused ${command}.`);
      sequenceExecute(interceptors.afterCommandExecute({id: command, params}).redos, this.service);
    } finally {
      Reflect.deleteProperty(worksheet, 'getRangeFilterRows');
      Reflect.deleteProperty(workbook, 'getActiveSheet');
    }
    this.injector.get(IUndoRedoService).clearUndoRedo(workbook.getUnitId());
  }
}
