import type {TemplateResult} from 'lit';
import type {Drawing} from './drawing.js';

/** A drawing that is itself a table or a list: everyone reads it, and nothing in it needs exploring. */
export function spokenDrawing(template: TemplateResult, width: number): Drawing {
  return {
    template,
    width,
    height: 0,
    marks: [],
    markAt: () => undefined,
    labels: [],
    keepClear: [],
    speaks: true,
  };
}
