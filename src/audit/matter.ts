import type { CentralSide, Control } from '../controls/parts/define-control.ts';
import type { Holding, PlatformView } from '../model/holding.ts';
import type { Asked } from './plan.ts';

/** One right, one scope, the people for whom it decides, and what is asked of it. */
export interface Matter {
  readonly control: Control;
  readonly side: CentralSide;
  readonly holding: Holding;
  readonly view: PlatformView;
  readonly asked: Asked;
}
