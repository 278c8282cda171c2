import {expect} from '@open-wc/testing';
import {briefName} from '../../src/format/brief-name.js';

describe('briefName', () => {
  it('leaves out what says the kind of body, not which', () => {
    const names = {
      'The Livewell Foundation': 'Livewell',
      'City Health Care Partnership CIC': 'City Health Care',
      'Sirona Care & Health CIC': 'Sirona',
      'DHU 111 (East Midlands) CIC': 'DHU 111',
      'London Central & West Unscheduled Care Collaborative': 'London Central & West',
    };
    for (const [name, brief] of Object.entries(names)) expect(briefName(name)).to.equal(brief);
  });

  it('keeps a name that would be too short to tell', () => {
    expect(briefName('Care Group')).to.equal('Care Group');
    expect(briefName('Stroke Association')).to.equal('Stroke Association');
  });
});
