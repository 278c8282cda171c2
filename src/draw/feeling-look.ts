import type {CodedFeeling} from '../view/insight.js';

/**
 * Class name of a feeling's part of a bar: light and strong where a frame has two steps to a side, else strong alone.
 *
 * @param feelings - those that occur
 */
export function feelingLook(feeling: CodedFeeling, feelings: readonly CodedFeeling[]): string {
  if (feeling === 'neutral') return 'answer-neither';
  if (feeling === 'mixed') return 'feeling-mixed';
  const negative = feeling.endsWith('negative');
  const steps = feelings.filter((each) => each.endsWith(negative ? 'negative' : 'positive'));
  const strong = steps.length < 2 || feeling.startsWith('very');
  return `answer-${negative ? 'against' : 'agree'}-${strong ? 1 : 0}`;
}
