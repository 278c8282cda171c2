import {svg, type TemplateResult} from 'lit';

/** The mark of a group by its place: a filled dot, a diamond, a square, a triangle; told apart without colour. */
export function groupMark(at: number, x: number, y: number, small = false): TemplateResult {
  if (at === 0) {
    const radius = small ? 4 : 6.5;
    return svg`<circle part="dot" class="main" cx=${x} cy=${y} r=${radius}></circle>`;
  }
  const paths = ['M0-8.5L8.5 0L0 8.5L-8.5 0Z', 'M-6-6H6V6H-6Z', 'M0-7L7 6H-7Z'];
  return svg`<path part="dot" class=${small ? 'group-open' : 'group-mark'} transform=${`translate(${x} ${y})`}
    d=${paths[(at - 1) % paths.length] ?? ''}></path>`;
}
