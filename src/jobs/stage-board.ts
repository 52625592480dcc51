import type { Localized } from '../model/language.ts';
import type { Progress } from '../model/progress.ts';
import { jobStages, type JobStage, type StageStatus } from '../use-cases/audit-jobs.ts';

/** How far the stages of one attempt are. */
export interface StageBoard {
  readonly stages: () => readonly StageStatus[];
  readonly begin: (stage: JobStage) => void;
  /** How far a part is that was told of before, or a new one. */
  readonly tell: (progress: Progress) => void;
  readonly end: (stage: JobStage) => void;
  readonly fail: (stage: JobStage, problem: Localized) => void;
}

export const noStageYet: readonly StageStatus[] = jobStages.map((stage) => ({ stage, state: 'waiting', parts: [], problem: null }));

/** `changed` is called after each change. */
export function stageBoard(changed: () => void): StageBoard {
  let board = noStageYet;
  function change(stage: JobStage, to: (before: StageStatus) => Partial<StageStatus>): void {
    board = board.map((one) => (one.stage === stage ? { ...one, ...to(one) } : one));
    changed();
  }
  return {
    stages: () => board,
    begin: (stage) => change(stage, () => ({ state: 'running' })),
    tell: (progress) => change(progress.platform, ({ parts }) => ({ parts: withPart(parts, progress) })),
    end: (stage) => change(stage, () => ({ state: 'done', problem: null })),
    fail: (stage, problem) => change(stage, () => ({ state: 'failed', problem })),
  };
}

function withPart(parts: readonly Progress[], progress: Progress): readonly Progress[] {
  const at = parts.findIndex(({ part }) => part === progress.part);
  return at === -1 ? [...parts, progress] : parts.with(at, progress);
}
