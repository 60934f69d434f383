import type {Chart} from '../../grid/overlays';
import {defineClass, makers, type ServiceClass} from '../define';

type Position = Chart['position'];

const {handle} = makers<Position>();

export const containerInfoClass: ServiceClass<Position> = defineClass<
  GoogleAppsScript.Spreadsheet.ContainerInfo,
  Position
>('ContainerInfo', {
  getAnchorRow: handle('read', [], ({row}) => row),
  getAnchorColumn: handle('read', [], ({column}) => column),
  getOffsetX: handle('read', [], ({offsetX}) => offsetX),
  getOffsetY: handle('read', [], ({offsetY}) => offsetY),
});
