import type { Component } from 'svelte';
import type { EvidenceMarks } from '../figures/evidence-marks.ts';
import type { Figure } from '../figures/figure.ts';
import type { Frame } from './layout/frame.ts';

/**
 * What draws the forms that no link asks for. Pages that show them hand in `EvidenceChart`; the others, Explore first of
 * all, need not load a third of the charts before their first one.
 */
export type EvidenceDrawing = Component<{ figure: Figure; marks: EvidenceMarks; frame: Frame }>;
