/**
 * The study's statements in our own words, by table and row: in a few words for the chart, and as a sentence. A star in
 * front marks one that is worded the other way round from its neighbours.
 */
export const statementWords: Readonly<Record<string, readonly [short: string, full: string]>> = {
  '17.1': [
    'Looking for facts is daily work',
    'Looking for facts that bear on our aims is part of daily work.',
  ],
  '17.2': [
    'Leaders urge us to look inside the sector',
    'Leaders encourage staff to learn from similar organisations.',
  ],
  '17.3': [
    'Leaders expect us to look beyond it',
    'Leaders expect staff to work with facts from outside the sector, such as national statistics.',
  ],
  '18.1': ['Ideas pass between teams', 'Teams tell each other about ideas.'],
  '18.2': [
    'Teams help each other solve problems',
    'The organisation wants teams to help each other with problems.',
  ],
  '18.3': [
    'News travels fast between teams',
    'A team that learns something important tells the others soon.',
  ],
  '18.4': [
    'Teams meet from time to time',
    'Teams meet at intervals to talk about news, problems and successes.',
  ],
  '19.1': [
    'Staff can order and use what is known',
    'Staff know how to put knowledge in order and use it.',
  ],
  '19.2': [
    'Staff keep new knowledge for later use',
    'Staff take in new knowledge and prepare it for later.',
  ],
  '19.3': ['Staff join new insight to old', 'Staff connect what they knew with what they learn.'],
  '19.4': ['Staff apply new knowledge', 'Staff use new knowledge in their daily practice.'],
  '20.1': [
    'Leaders support new ways of working',
    'Leaders support new practices, activities and technologies.',
  ],
  '20.2': [
    'We review and adapt how we work',
    'The organisation often rethinks how it works in the light of new knowledge.',
  ],
  '20.3': [
    'New practices make us more effective',
    'The organisation can work better by taking up new practices.',
  ],
  '21.1': [
    'We look for facts about the other side every day',
    'Looking for facts about VCSEs (for VCSEs: about commissioners) is part of daily work.',
  ],
  '21.2': [
    'We pass on what we learn about the other side',
    'Teams share what they learn about the other side.',
  ],
  '21.3': [
    'Staff use new knowledge in commissioning',
    'Staff use new knowledge when they commission, or are commissioned.',
  ],
  '21.4': [
    'We change how we commission as we learn',
    'The organisation changes how it commissions, or is commissioned, as it learns.',
  ],
  '22.1': [
    'Commissioners know what VCSEs know',
    'Commissioners are aware of the kinds of knowledge that VCSEs hold.',
  ],
  '22.2': [
    'VCSEs know what commissioners know',
    'VCSEs are aware of the kinds of knowledge that commissioners hold.',
  ],
  '22.3': [
    'Commissioners value what VCSEs know',
    'Commissioners value the knowledge that VCSEs hold.',
  ],
  '22.4': [
    'VCSEs value what commissioners know',
    'VCSEs value the knowledge that commissioners hold.',
  ],
  '22.5': [
    'Routes exist from VCSEs to commissioners',
    'There are ways for knowledge to pass from VCSEs to commissioners.',
  ],
  '22.6': [
    'Routes exist from commissioners to VCSEs',
    'There are ways for knowledge to pass from commissioners to VCSEs.',
  ],
  '23.1': [
    'Colleagues share what they know',
    'People in my organisation share what matters with each other.',
  ],
  '23.2': [
    'Commissioners share with one another',
    'Commissioners in this area share what matters with each other.',
  ],
  '23.3': [
    'VCSEs and commissioners share',
    'VCSEs and commissioners in this area share what matters.',
  ],
  '24.1': [
    'Our own IT helps decisions',
    'The IT of my organisation works well and helps us decide.',
  ],
  '24.2': [
    'Commissioners’ IT helps joint decisions',
    'Commissioners in this area have IT that helps them decide together.',
  ],
  '24.3': [
    'IT across the whole system helps',
    'Across health and care here, IT helps VCSEs and commissioners decide together.',
  ],
  '25.1': ['Colleagues trust each other', 'People in my organisation trust each other.'],
  '25.2': [
    'Our side’s bodies trust each other',
    'Commissioners (for VCSEs: VCSEs) in this area trust each other.',
  ],
  '25.3': [
    'VCSEs and commissioners trust each other',
    'VCSEs and commissioners in this area trust each other.',
  ],
  '26.1': ['Colleagues meet often', 'Colleagues in my organisation are often in touch.'],
  '26.2': [
    'Our side’s bodies meet often',
    'Colleagues from different commissioners (for VCSEs: VCSEs) here are often in touch.',
  ],
  '26.3': [
    'VCSEs and commissioners meet often',
    'VCSEs and commissioners in this area are often in touch.',
  ],
  '27.1': [
    'Colleagues know each other’s jobs',
    'People in my organisation know what the others do.',
  ],
  '27.2': [
    'Commissioners know each other’s jobs',
    'People from different commissioners here know what the others do.',
  ],
  '27.3': [
    'VCSEs and commissioners know each other’s jobs',
    'People from VCSEs and from commissioners here know what the others do.',
  ],
  '28.1': [
    'We go to meetings with service users',
    'My organisation joins meetings with service users or communities.',
  ],
  '28.2': [
    'Our side’s bodies meet service users together',
    'Commissioners (for VCSEs: VCSEs) join such meetings together.',
  ],
  '28.3': [
    'Both sides meet service users together',
    'VCSEs and commissioners join such meetings together.',
  ],
  '29.1': [
    'Our leaders let others be heard',
    'Leaders in my organisation let those concerned have their say.',
  ],
  '29.2': [
    'Commissioners’ leaders let others be heard',
    'Leaders of commissioners in this area let those concerned have their say.',
  ],
  '29.3': [
    'Leaders across the system let others be heard',
    'Leaders across health and care here let those concerned have their say.',
  ],
  '30.1': [
    '*Our leaders use only their own ideas',
    'Leaders in my organisation decide on their own ideas alone.',
  ],
  '30.2': [
    '*Commissioners’ leaders use only their own ideas',
    'Leaders of commissioners in this area decide on their own ideas alone.',
  ],
  '30.3': [
    '*Leaders across the system use only their own',
    'Leaders across health and care here decide on their own ideas alone.',
  ],
  '31.1': [
    'Commissioners have changed through VCSE facts',
    'Commissioners have changed how they commission because of what VCSEs know.',
  ],
  '31.2': [
    'VCSEs have changed through commissioner facts',
    'VCSEs have changed what they deliver because of what commissioners know.',
  ],
  '32.1': [
    'We involve service users in decisions',
    'My organisation involves service users when it decides.',
  ],
  '32.2': [
    'Commissioners involve service users',
    'Commissioners (for VCSEs: VCSEs) in this area involve service users when they decide.',
  ],
  '32.3': [
    'Both sides involve service users together',
    'VCSEs and commissioners work together to involve service users.',
  ],
  '33.1': ['Quality of decisions', 'How well the organisation decides.'],
  '33.2': ['Innovation', 'How much that is new the organisation brings about.'],
  '33.3': ['Meeting our own aims', 'How well the organisation meets its own aims.'],
  '33.4': ['Meeting needs', 'How well it meets the needs of service users and communities.'],
  '33.5': ['Meeting financial aims', 'How well it meets its aims for money.'],
  '33.6': [
    'Delivering national priorities',
    'How well it delivers what national policy puts first.',
  ],
  '34.1': ['Success of the collaboration', 'How well the collaboration went in all.'],
  '34.2': [
    'Respect between the two sides',
    'How far commissioners and VCSEs respect each other in it.',
  ],
  '34.3': ['Quality of joint decisions', 'How well the collaboration decides.'],
  '34.4': ['Innovation together', 'How much that is new the collaboration brings about.'],
  '34.5': ['Outcomes for service users', 'What the collaboration does for service users.'],
  '34.6': [
    'Tackling health inequalities',
    'What the collaboration does against unfair differences in health.',
  ],
};

/** The sources of Table 16 in a few words, in the order of the table. */
export const sourceWords: readonly string[] = [
  'Professional networks',
  'National statistics',
  'Service user feedback',
  'Internet',
  'Community feedback',
  'Staff experience',
  'Membership bodies',
  'Talking to similar organisations',
  'Seminars',
  'Databases',
  'Professional journals',
  'Academic publications',
  'Consultants',
  'Market research',
  'Trade press',
  'Other',
];

/** What each table asks about, in our own words. */
export const questionWords: Readonly<Record<string, string>> = {
  17: 'How actively does the organisation look for information?',
  18: 'How does knowledge pass between teams?',
  19: 'How well do staff work with new knowledge?',
  20: 'How well does the organisation put new knowledge to use?',
  21: 'How do commissioners and VCSEs learn about each other?',
  22: 'How does knowledge pass between VCSEs and commissioners?',
  23: 'Who shares what they know?',
  24: 'How well do local IT systems help?',
  25: 'Who trusts whom?',
  26: 'Who is in touch with whom?',
  27: 'Who knows what the others do?',
  28: 'Who joins meetings with service users and the public?',
  29: 'Do those concerned have their say?',
  30: 'Do leaders use the ideas of others?',
  31: 'Has knowledge from the other side changed anything?',
  32: 'Are service users involved in decisions?',
  33: 'How satisfied are you with your organisation’s results?',
  34: 'How satisfied are you with working together?',
};
